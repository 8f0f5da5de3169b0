// @ts-check
// Here, so that Node finds them in this folder; scripts/src/bench/peers.ts imports it by its path.
export { Dub } from "dub";
export { default as ky } from "ky";
export { OpenAI } from "openai";
export { default as createClient } from "openapi-fetch";
