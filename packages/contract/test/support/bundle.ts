import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const bundle = createRequire(import.meta.url).resolve("@intuned/openapi");

/** The bundle that the mock serves and the cases are made from. A fresh copy for whoever asks: nobody sees another's change. */
export function readBundle(): object {
  return JSON.parse(readFileSync(bundle, "utf8")) as object;
}
