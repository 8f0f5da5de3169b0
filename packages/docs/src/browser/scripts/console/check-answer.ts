import type { ConsoleOperation } from "../../../page/console-operation.js";
import { breachesOf } from "./breaches-of.js";

/** What of an answer is held against the document. */
export interface Answer {
  readonly status: number;
  /** The header, with its parameters. */
  readonly contentType: string | null;
  readonly text: string;
}

/** One line of what the check found. */
export interface Finding {
  readonly isFine: boolean;
  readonly text: string;
  /** Where in the body, as a JSON pointer; empty for the whole of it. */
  readonly pointer?: string;
}

type Response = ConsoleOperation["responses"][number];

/** The response that the document declares for a status: the nearest. */
export function responseFor(operation: ConsoleOperation, status: number): Response | undefined {
  const wanted = [String(status), `${String(status)[0]}XX`, "DEFAULT"];
  return wanted
    .map((each) => operation.responses.find((response) => response.status.toUpperCase() === each))
    .find((response) => response !== undefined);
}

/** What the document promises of this answer, and whether it is kept. */
export function checkAnswer(operation: ConsoleOperation, answer: Answer): Finding[] {
  const response = responseFor(operation, answer.status);
  if (!response)
    return [broken(`The document declares no answer with status ${answer.status} for this operation.`)];
  const status = fine(
    `Status ${answer.status} is declared${response.status === String(answer.status) ? "" : ` as ${response.status}`}.`,
  );
  if (response.content.length === 0)
    return [
      status,
      answer.text === ""
        ? fine("No body is declared, and none came.")
        : broken("A body came, and none is declared."),
    ];
  const type = essence(answer.contentType ?? "");
  const declared = response.content.find(({ mediaType }) => covers(essence(mediaType), type));
  if (!declared) {
    const expected = response.content.map(({ mediaType }) => mediaType).join(" or ");
    return [status, broken(`The media type is ${type || "not told"}; declared is ${expected}.`)];
  }
  const found = [status, fine(`The media type ${type} is declared.`)];
  if (declared.schema === undefined) return [...found, fine("The document has no schema for the body.")];
  if (!/[/+]json$/.test(type))
    return [...found, fine("The body is not JSON: its schema is not checked here.")];
  return [...found, ...checkBody(operation, declared.schema, answer.text)];
}

function checkBody(operation: ConsoleOperation, schema: string, text: string): Finding[] {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return [broken("The body is not JSON.")];
  }
  try {
    const { breaches, unlisted } = breachesOf(operation.schemas, schema, body);
    if (breaches.length === 0 && unlisted.length === 0) return [fine("The body fits its schema.")];
    if (breaches.length === 0)
      return [
        fine("The body fits its schema, with values that the document does not list yet:"),
        ...unlisted.map(({ pointer, text }) => ({ isFine: true, text, pointer })),
      ];
    return breaches.map(({ pointer, text }) => ({ isFine: false, text, pointer }));
  } catch (error) {
    return [broken(`The body's schema could not be used: ${(error as Error).message}`)];
  }
}

const fine = (text: string): Finding => ({ isFine: true, text });
const broken = (text: string): Finding => ({ isFine: false, text });

const essence = (type: string): string => (type.split(";")[0] ?? "").trim().toLowerCase();

/** `application/*` covers `application/json`. */
function covers(declared: string, type: string): boolean {
  if (declared === type || declared === "*/*") return true;
  return declared.endsWith("/*") && type.startsWith(declared.slice(0, -1));
}
