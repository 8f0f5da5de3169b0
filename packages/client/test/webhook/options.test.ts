import { inspect } from "node:util";
import { OptionsError } from "@intuned/runtime";
import { describe, expect, it } from "vitest";
import { createNodeWebhookHandler, createWebhookHandler, parseDelivery } from "../../src/webhook/index.js";
import { body, headers, SECRET } from "./delivery.js";

const header = "x-hook-token";
const bad: { title: string; options: object; option: string; says?: string }[] = [
  { title: "no secret", options: {}, option: "secret" },
  { title: "true as the secret", options: { secret: true }, option: "secret" },
  { title: "null as the secret", options: { secret: null }, option: "secret" },
  {
    title: "an unset variable",
    options: { secret: { header, value: undefined } },
    option: "secret.value",
    says: "environment variable",
  },
  {
    title: "an empty value",
    options: { secret: { header, value: "" } },
    option: "secret.value",
    says: "environment variable",
  },
  { title: "no value", options: { secret: { header, value: [] } }, option: "secret.value" },
  {
    title: "an empty value beside another",
    options: { secret: { header, value: [SECRET, ""] } },
    option: "secret.value",
    says: "environment variable",
  },
  {
    title: "a value with a line break at its end",
    options: { secret: { header, value: `${SECRET}\n` } },
    option: "secret.value",
    says: "line break",
  },
  {
    title: "a value with an umlaut",
    options: { secret: { header, value: `${SECRET}ä` } },
    option: "secret.value",
  },
  { title: "no header", options: { secret: { value: SECRET } }, option: "secret.header" },
  { title: "an empty header", options: { secret: { header: "", value: SECRET } }, option: "secret.header" },
  {
    title: "a header with its colon",
    options: { secret: { header: "x-hook-token:", value: SECRET } },
    option: "secret.header",
  },
  ...[0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "5mb"].map((maxBytes) => ({
    title: `${maxBytes} as the limit`,
    options: { secret: false, maxBytes },
    option: "maxBytes",
  })),
];

describe.each(bad)("$title", ({ options, option, says = option }) => {
  const complete = { ...options, onDelivery: () => {} } as never;

  it("is an error when the receiver is set up, without the secret in it", () => {
    for (const create of [createWebhookHandler, createNodeWebhookHandler]) {
      const error = thrownBy(() => create(complete));
      expect(error).toBeInstanceOf(OptionsError);
      expect(error).toMatchObject({ option, message: expect.stringContaining(says) });
      expect(inspect(error)).not.toContain(SECRET);
    }
  });

  it("lets nobody deliver", async () => {
    await expect(parseDelivery({ headers, body }, complete)).rejects.toMatchObject({ option });
  });
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it.each([createWebhookHandler, createNodeWebhookHandler])(
  "a handler without onDelivery is refused when it is made, not when the first delivery comes",
  (create) => {
    for (const options of [undefined, { secret: false }, { secret: false, onDelivery: "later" }]) {
      expect(() => create(options as never)).toThrow(OptionsError);
    }
  },
);
