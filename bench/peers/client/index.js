// @ts-check
// Here, so that Node finds them in this folder; bench/client/peers.ts imports it by its path.
export { Dub } from "dub";
export { default as ky } from "ky";
export { OpenAI } from "openai";
export { default as createClient } from "openapi-fetch";
