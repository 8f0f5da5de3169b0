import { expect, it } from "vitest";
import { isLoopback, refuseServer } from "../../src/browser/scripts/console/server-kind.js";

const known = ["https://api.example.test/v1"];

it.each([
  { url: "http://127.0.0.1:4010", local: true, allowed: true },
  { url: "http://localhost:4010/base", local: true, allowed: true },
  { url: "https://api.example.test/v2", local: false, allowed: true },
  { url: "https://docs.example.test/", local: false, allowed: true },
  { url: "http://[::1]:4010", local: true, allowed: false },
  { url: "http://localhost.example.test", local: false, allowed: false },
  { url: "http://127.0.0.1.example.test", local: false, allowed: false },
  { url: "http://localhost@api.example.test", local: false, allowed: false },
  { url: "https://api.example.test/?key=1", local: false, allowed: false },
  { url: "http://api.example.test/v1", local: false, allowed: false },
  { url: "ftp://localhost/", local: true, allowed: false },
])("$url is on this machine: $local; can be asked: $allowed", ({ url, local, allowed }) => {
  expect(isLoopback(new URL(url))).toBe(local);
  expect(refuseServer(url, known, "https://docs.example.test") === undefined).toBe(allowed);
});
