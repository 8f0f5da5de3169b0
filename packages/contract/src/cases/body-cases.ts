import { childPointer, isJson, isObject, matchMediaType } from "@intuned/document";
import { serializeBody } from "@intuned/document/serialize";
import type { Expectation } from "../model/contract-case.js";
import type { CaseHead, CaseList } from "./case-list.js";
import type { ValidRequests } from "./valid-requests.js";

const REJECTED: Expectation = { outcome: "rejected" };
const ANY: Expectation = { outcome: "any" };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One for all operations: a plan for a thousand of them does not hold a thousand megabytes. */
const OVERSIZED = utf8(`{"text":"${"a".repeat(1_000_000)}"}`);
/** RFC 8259 §9: a parser may limit the depth. It may not crash. */
const DEEP = utf8(`${"[".repeat(10_000)}${"]".repeat(10_000)}`);

/** Bodies that are wrong before any schema is asked: their media type, their syntax, their size. */
export function addBodyCases(list: CaseList, { made }: ValidRequests): void {
  const { requestBody } = list.operation;
  const base =
    made.find(({ parts }) => parts.body && isJson(parts.body.mediaType.mediaType)) ??
    made.find(({ parts }) => parts.body);
  if (requestBody === undefined || base?.parts.body === undefined) return;
  const { parts } = base;
  const { mediaType: sent } = base.parts.body;
  const declared = requestBody.content.find(({ mediaType }) => mediaType === sent.mediaType);
  if (declared === undefined) return;
  const content = childPointer(requestBody.pointer, "content");
  const replace = (
    head: Omit<CaseHead, "phase">,
    bytes: Uint8Array | undefined,
    contentType?: string | null,
  ): void =>
    list.add({ phase: "protocol", ...head }, parts, ({ body, headers, ...request }) => ({
      ...request,
      headers: headers.flatMap(([name, value]) =>
        name !== "content-type"
          ? [[name, value] as const]
          : contentType === null
            ? []
            : [[name, contentType ?? value] as const],
      ),
      ...((bytes ?? body) && { body: bytes ?? (body as Uint8Array) }),
    }));

  // Of a body that may be left out as well: one that is sent is of a declared type, or the caller is told that it is not read.
  const wrong = ["text/plain", "application/xml", "image/png"].filter(
    (type) => matchMediaType(requestBody.content, type) === undefined,
  );
  for (const mediaType of wrong.slice(0, 2))
    replace(
      {
        name: `content ${content}: ${mediaType}`,
        expect: REJECTED,
        breaks: { pointer: content, keyword: "content" },
      },
      undefined,
      mediaType,
    );
  // "If a Content-Type header field is not present, the recipient MAY … examine the data" (RFC 9110 §8.3).
  replace({ name: `content ${content}: no content type`, expect: ANY }, undefined, null);
  if (!isJson(declared.mediaType)) return;

  const text = new TextDecoder().decode(serializeBody(declared, base.parts.body.value).bytes);
  const breaks = { pointer: declared.pointer, keyword: "syntax" };
  for (const [variant, malformed] of malformedTexts(text, base.parts.body.value))
    replace({ name: `syntax ${declared.pointer}: ${variant}`, expect: REJECTED, breaks }, utf8(malformed));
  if (requestBody.isRequired)
    replace({ name: `syntax ${declared.pointer}: empty body`, expect: REJECTED, breaks }, new Uint8Array());
  for (const [variant, odd] of oddTexts(text, base.parts.body.value))
    replace({ name: `syntax ${declared.pointer}: ${variant}`, expect: ANY }, utf8(odd));
  replace({ name: `syntax ${declared.pointer}: nested 10,000 deep`, expect: ANY, sentAlone: true }, DEEP);
  replace({ name: `syntax ${declared.pointer}: 1 MB of text`, expect: ANY }, OVERSIZED);
}

/** What no JSON parser may take (RFC 8259 §2). */
function malformedTexts(text: string, value: unknown): [string, string][] {
  if (typeof value !== "object" || value === null) return [["truncated", '{"text":']];
  const close = text.at(-1) ?? "}";
  const isEmpty = Object.keys(value).length === 0;
  const more = isEmpty ? "" : ",";
  const inside = (member: string) =>
    `${text.slice(0, -1)}${more}${Array.isArray(value) ? member : `"contractTest":${member}`}${close}`;
  return [
    ["truncated", text.slice(0, -1)],
    ["trailing comma", isEmpty ? `${text.slice(0, -1)},${close}` : `${text.slice(0, -1)},${close}`],
    ["single quotes", inside("'text'")],
    ["NaN", inside("NaN")],
  ];
}

/** What parsers are free to take or to refuse: names twice (RFC 8259 §4), a byte order mark (§8.1), U+0000. */
function oddTexts(text: string, value: unknown): [string, string][] {
  const [name] = isObject(value) ? Object.keys(value) : [];
  const twice =
    name === undefined
      ? []
      : [["a name twice", `${text.slice(0, -1)},${JSON.stringify(name)}:null}`] as [string, string]];
  return [...twice, ["a byte order mark", `\ufeff${text}`], ["U+0000 in a text", '{"text":"\\u0000"}']];
}
