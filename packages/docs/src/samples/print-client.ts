import { asksContentType, type ClientCall, printCall, printSetup } from "./client-call.js";
import { jsonString } from "./json-literals.js";
import { printFirstItems } from "./print-pages.js";
import type { SampleAnswer, SampleRequest } from "./sample-request.js";

/**
 * The request by a generated client: what starts something waits for its end, what returns a list page by page iterates.
 *
 * @param document whose examples say how many items a page has.
 */
export function printClient(call: ClientCall, document: object): string {
  const { request, called } = call;
  const { waiter, pages } = called;
  if (pages !== undefined) return printFirstItems(call, pages, document);
  // Waiting takes no media type.
  if (waiter !== undefined && !asksContentType(call)) return printProgram(call, { kind: "json" }, waiter.run);
  return printProgram(call, request.answer);
}

/** A program of one call. @param method another method next to the operation's own. */
function printProgram(call: ClientCall, answer: SampleAnswer, method?: string): string {
  const begin = `${answer.kind === "nothing" ? "" : "const answer = "}await `;
  return [
    printSetup(call, answer),
    method === undefined ? "" : "// Starts it, and waits for its end.\n",
    `${begin}${printCall(call, begin, method)};\n`,
    answerLine(answer, method === undefined && isEvents(call.request)),
  ].join("");
}

const isEvents = ({ operation }: SampleRequest): boolean =>
  operation.responses.some(({ content }) =>
    content.some(({ mediaType }) => mediaType.startsWith("text/event-stream")),
  );

function answerLine(answer: SampleAnswer, isStream: boolean): string {
  if (answer.kind === "nothing") return "";
  if (answer.kind === "bytes")
    return `await writeFile(${jsonString(answer.file)}, new Uint8Array(await answer.arrayBuffer()));\n`;
  return isStream ? "console.log(await new Response(answer).text());\n" : "console.log(answer);\n";
}
