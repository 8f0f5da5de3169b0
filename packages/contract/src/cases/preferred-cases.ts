import type { Response } from "@intuned/document";
import { namedExamples } from "@intuned/document/samples";
import type { CaseList } from "./case-list.js";
import type { ValidRequests } from "./valid-requests.js";

/**
 * The smallest valid request once for every declared answer, and once for every named example of one, asked for by
 * `Prefer: code=429, example=NAME`: Prism and the conforming server take that, and no other server need to.
 */
export function addPreferredCases(list: CaseList, { made }: ValidRequests): void {
  const [smallest] = made;
  if (smallest === undefined) return;
  for (const response of list.operation.responses)
    for (const example of examplesOf(list.context.api.document, response)) {
      const code = statusOf(list, response);
      const prefer = example === undefined ? `code=${code}` : `code=${code}, example=${example}`;
      list.add(
        { phase: "protocol", name: `prefer ${response.pointer}: ${prefer}`, expect: { outcome: "any" } },
        smallest.parts,
        (request) => ({ ...request, headers: [...request.headers, ["prefer", prefer]] }),
      );
    }
}

/** The names of a response's examples; one unnamed where there are none. A name with a delimiter cannot be asked for. */
function examplesOf(document: object, { content }: Response): (string | undefined)[] {
  const names = content.flatMap(({ pointer, value }) =>
    "examples" in value ? namedExamples(document, pointer).map(({ name }) => name) : [],
  );
  const telling = [...new Set(names)].filter((name) => /^[\w.-]+$/.test(name));
  return telling.length === 0 ? [undefined] : telling;
}

/** A status that falls under the response and under no other one of the operation. */
function statusOf({ operation }: CaseList, { status }: Response): number {
  const declared = new Set(operation.responses.map((each) => each.status));
  const hundreds = status.toLowerCase() === "default" ? [5, 4] : [Number(status[0])];
  if (/^\d{3}$/.test(status)) return Number(status);
  // From 60 on nothing is registered (https://www.iana.org/assignments/http-status-codes): nothing else is meant.
  for (const hundred of hundreds)
    for (let code = hundred * 100 + 60; code < hundred * 100 + 99; code++)
      if (!declared.has(String(code))) return code;
  return 500;
}
