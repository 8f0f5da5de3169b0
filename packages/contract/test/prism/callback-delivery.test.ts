import { schemaValidator } from "@intuned/conforming/validation";
import { childPointer, pointerTokens, readApi, resolvePointer, valueAt } from "@intuned/document";
import { describe, expect, it } from "vitest";
import { type CallbackTarget, callbackTargets } from "../../src/callbacks/callback-targets.js";
import { operationConstraints } from "../../src/constraints/constraints-of-schema.js";
import { readBundle } from "../support/bundle.js";
import { runAgainstMock } from "../support/run-against-mock.js";
import { sendCase } from "../support/send-case.js";

const document = readBundle();
const api = readApi(document);
const constraints = api.operations.flatMap((operation) => operationConstraints(api, operation, "request"));
const targets = callbackTargets(api);
const run = runAgainstMock(document);

/** The callback's operations: its methods, each with the request body that is delivered. */
function deliveredBodies({
  pointer,
}: CallbackTarget): { method: string; mediaType: string; schema: string }[] {
  const { value } = resolvePointer(document, pointer);
  return Object.keys(value)
    .filter((method) => "requestBody" in (value[method] as object))
    .flatMap((method) => {
      const body = resolvePointer(document, childPointer(pointer, method, "requestBody"));
      return Object.keys(body.value["content"] as object).map((mediaType) => ({
        method: method.toUpperCase(),
        mediaType,
        schema: childPointer(body.pointer, "content", mediaType, "schema"),
      }));
    });
}

it("finds a callback in the document", () => {
  expect(targets).not.toEqual([]);
});

describe.each(targets)("$operationId, callback $callback", (target) => {
  it("is delivered to the URL of the request, as the document describes it", async () => {
    const request = run().made.cases.find(
      ({ expect: { outcome }, operationId, request: { body } }) =>
        outcome === "accepted" &&
        body !== undefined &&
        operationId === target.operationId &&
        valueAt(JSON.parse(new TextDecoder().decode(body)), target.reference) === run().receiver.url,
    )?.request;
    if (request === undefined)
      throw new Error(`no valid case of ${target.operationId} has a URL at ${target.reference}`);

    const delivery = run().receiver.next();
    expect(await sendCase(run().mock.baseUrl, request)).toMatchObject({ status: 200 });
    const { method, headers, body } = await delivery;

    const [expected] = deliveredBodies(target).filter((each) => each.method === method);
    expect(expected).toMatchObject({ method, mediaType: headers["content-type"] });
    expect(schemaValidator(document)(expected?.schema ?? "")(JSON.parse(body))).toEqual([]);
  });

  it("has only reserved names as hosts where the document gives an example of that URL", () => {
    const urls = exampleUrls(target);
    expect(urls).not.toEqual([]);
    for (const { pointer, url } of urls)
      expect([pointer, new URL(url).hostname]).toEqual([pointer, expect.stringMatching(RESERVED)]);
  });
});

/** RFC 2606 and RFC 6761: names that never lead anywhere, and this machine's. */
const RESERVED = /(^|\.)(example|invalid|test|localhost|example\.(com|net|org))$|^127\.|^\[::1\]$/;

/** Every URL that an example of a request has where the callback reads, and every one that the schemas of that place give. */
function exampleUrls({ operationId, reference }: CallbackTarget): { pointer: string; url: string }[] {
  const instance = pointerTokens(reference);
  const schemas = constraints
    .filter(
      (each) => each.site.operationId === operationId && each.instance.join("\n") === instance.join("\n"),
    )
    .map(({ pointer, keyword }) => pointer.slice(0, pointer.lastIndexOf(`/${keyword}`)));
  const roots = api.operations.filter((each) => each.operationId === operationId);
  const examples = roots
    .flatMap(({ requestBody }) => (requestBody ? found(`${requestBody.pointer}/content`) : []))
    .filter(({ pointer }) => pointer.endsWith(reference));
  return [...examples, ...[...new Set(schemas)].flatMap(found)].filter(({ url }) =>
    /^[a-z]+:\/\//i.test(url),
  );

  function found(pointer: string): { pointer: string; url: string }[] {
    return texts(valueAt(document, pointer), pointer);
  }
}

/** Every text below a place, its references to examples followed. */
function texts(node: unknown, pointer: string): { pointer: string; url: string }[] {
  if (typeof node === "string") return [{ pointer, url: node }];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "$ref" && String(value).startsWith("#/components/examples/")
      ? texts(resolvePointer(document, String(value).slice(1)).value, String(value).slice(1))
      : texts(value, childPointer(pointer, key)),
  );
}
