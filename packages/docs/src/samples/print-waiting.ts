import type { WaiterModel } from "@intuned/codegen";
import { pointerTokens, valueAt } from "@intuned/document";
import { type ClientCall, callValues, printCall, printSetup } from "./client-call.js";
import type { ClientWaiter } from "./client-model.js";
import { jsonString } from "./json-literals.js";
import { printValue, WIDTH } from "./print-value.js";
import { typeScriptSyntax } from "./type-script-literals.js";

/** The variable of a start's response. */
const STARTED = "started";

/**
 * A program that starts something and then waits for its end by what the start returned.
 *
 * @param exampleOf a value for a parameter of the operation that is polled, by its place and name.
 */
export function printWaiting(
  call: ClientCall,
  { model, waitFor }: ClientWaiter,
  exampleOf: (place: string, name: string) => unknown,
): string {
  const { answer } = call.request;
  const begin = `${answer.kind === "nothing" ? "" : `const ${STARTED} = `}await `;
  const ids = pollArguments(call, model, exampleOf);
  return [
    printSetup(call, { kind: "json" }),
    `${begin}${printCall(call, begin)};\n`,
    answer.kind === "nothing" ? "\n" : `console.log(${STARTED});\n\n`,
    ids.some(({ isReplaced }) => isReplaced)
      ? "// Put the values of the response here. To wait in another program, store them.\n"
      : "// To wait in another program, store these values.\n",
    printWait(
      waitFor,
      ids.map(({ text }) => text),
    ),
    "console.log(answer);\n",
  ].join("");
}

/** The call that waits: its arguments one a line, where they don't fit beside each other. */
function printWait(waitFor: string, ids: readonly string[]): string {
  const begin = `const answer = await client.${waitFor}(`;
  const line = `${begin}${ids.join(", ")});\n`;
  return line.length <= WIDTH ? line : `${begin}\n${ids.map((id) => `  ${id},\n`).join("")});\n`;
}

/** One argument of waiting for an end. */
interface PollArgument {
  readonly text: string;
  /** Whether the reader puts a value of the response in its place. */
  readonly isReplaced: boolean;
}

/** What waiting takes: of the start's response where it is surely there, of its arguments, else an example. */
function pollArguments(
  call: ClientCall,
  { parameters }: WaiterModel,
  exampleOf: (place: string, name: string) => unknown,
): PollArgument[] {
  const sent = callValues(call);
  const isJson = call.request.answer.kind === "json";
  return parameters.map(({ parameter, source, isInResponse, isNumeric }) => {
    if (isInResponse && isJson)
      return { text: STARTED + access(source.slice("/data".length)), isReplaced: false };
    const found = valueAt(sent, source);
    const isFit = typeof found === (isNumeric ? "number" : "string");
    const value = isFit ? found : exampleOf(parameter.in, parameter.name);
    return { text: printValue(value, typeScriptSyntax), isReplaced: !isFit };
  });
}

/** `/jobRun/id` → `.jobRun.id` */
const access = (pointer: string): string =>
  pointerTokens(pointer)
    .map((token) => (/^[A-Za-z_$][\w$]*$/.test(token) ? `.${token}` : `[${jsonString(token)}]`))
    .join("");
