import { asString, pointerTokens } from "@intuned/document";
import { identifier, UniqueNames } from "../names/identifier.js";
import type { OperationName } from "../names/name-operations.js";
import type { WaiterName } from "../names/name-waiters.js";
import { PARAMETER_NAMES, RUNTIME_NAMES } from "../names/runtime-names.js";
import { camelCase, splitWords } from "../names/words.js";
import type { PollParameter, StatusCase, StatusValue, WaiterModel } from "../read/read-waiters.js";
import { preferredAnswer } from "./answers.js";
import {
  type PrintContext,
  parameterComments,
  parameterPlaces,
  positionalParameters,
} from "./print-signature.js";
import { docComment, literal, parameterList, propertyKey } from "./source-text.js";

/** What is printed of a waiter in the file of one resource: functions and constants, and methods. */
export interface PrintedWaiter {
  readonly standalone: string;
  readonly methods: readonly { readonly name: string; readonly text: string }[];
  /** The runtime's functions and types that the text uses. */
  readonly runtimeNames: readonly string[];
}

/** What a waiter is printed with beside its context. */
interface Parts {
  readonly waiter: WaiterModel;
  readonly name: WaiterName;
  readonly startName: OperationName;
  readonly pollName: OperationName;
  readonly context: PrintContext;
}

/** Starting and waiting, for the file of the start. */
export function printRun(parts: Parts): PrintedWaiter {
  const { waiter, name, startName, pollName, context } = parts;
  const { types, optionsType } = context;
  const { start, subject } = waiter;
  const positional = positionalParameters(start, startName, types);
  const places = parameterPlaces(start, types);
  const body = start.requestBody;
  const needsOptions = places.some((it) => it.required);
  const fields = places.length === 0 ? "" : ` & { ${places.map((it) => it.field).join("; ")} }`;
  const { response, ids, success } = typesOf(parts);
  const bodyMark = body === undefined || body.isRequired || needsOptions ? "" : "?";
  const declared = [
    ...positional.map((it) => `${it.variable}: ${it.type}`),
    ...(body === undefined
      ? []
      : [
          `body${bodyMark}: ${types.requestBody(start, body.preferred)}${body.isRequired ? "" : " | undefined"}`,
        ]),
    `options${needsOptions ? "" : "?"}: StartAndWaitOptions<${response}, ${ids}, ${optionsType}${fields}>`,
  ];
  const args = [...positional.map((it) => it.variable), ...(body === undefined ? [] : ["body"])].join(", ");
  const from = waiter.parameters.map((it) => literal(it.source)).join(", ");
  const { method, functionName } = name.methods.run;
  const summary = asString(start.value["summary"])?.trim();
  const [called, started, polled] = [
    [...startName.resource, method],
    [...startName.resource, startName.method],
    [...pollName.resource, pollName.method],
  ].map((it) => it.join("."));
  return printForms({
    called: `client.${called}`,
    functionName,
    method,
    declared,
    result: `Promise<${success}>`,
    call: (client) =>
      `startAndWait(${client}, ${name.constant}, ${startName.functionName}, [${args}], [${from}], options)`,
    comment: [
      `${summary || started}, and wait for the end`,
      `Calls \`${started}\`, then polls \`${polled}\` until the ${subject} has ended. Resolves to the final response of a success.`,
    ],
    tags: [
      ...parameterComments(positional),
      `${ENDS_THROWN}, and what \`${startName.method}\` and \`${pollName.method}\` throw. Each but those of the start tells what is waited for (\`carriesWait\`).`,
    ],
    runtimeNames: ["startAndWait", "type StartAndWaitOptions"],
  });
}

/** The waiter's constant, waiting for an end and watching, for the file of the operation that is polled. */
export function printWaiting(parts: Parts): PrintedWaiter {
  const { waiter, name, pollName, context } = parts;
  const { response, success } = typesOf(parts);
  const { subject } = waiter;
  const called = (method: string) => ["client", ...pollName.resource, method].join(".");
  const positional = parametersOf(parts);
  const polled = [...pollName.resource, pollName.method].join(".");
  const shared = {
    declared: [
      ...positional.map((it) => `${it.variable}: ${it.type}`),
      `options?: WaitOptions<${response}, ${context.optionsType}>`,
    ],
  };
  const args = positional.map((it) => it.variable).join(", ");
  const comments = parameterComments(positionalParameters(waiter.poll, pollName, context.types));
  const { waitFor, watch } = name.methods;
  const waiting = printForms({
    ...shared,
    called: called(waitFor.method),
    ...waitFor,
    result: `Promise<${success}>`,
    call: (client) => `waitUntilFinal(${client}, ${name.constant}, [${args}], options)`,
    comment: [
      `Wait for the end of the ${subject}`,
      `Polls \`${polled}\` until the ${subject} has ended, after a restart or in another program too. Resolves to the final response of a success.`,
    ],
    tags: [
      ...comments,
      `${ENDS_THROWN}, and what \`${pollName.method}\` throws. Each tells what is waited for (\`carriesWait\`).`,
    ],
    runtimeNames: ["waitUntilFinal", "type WaitOptions"],
  });
  const watching = printForms({
    ...shared,
    called: called(watch.method),
    ...watch,
    result: `AsyncGenerator<${response}, void, undefined>`,
    call: (client) => `watchUntilFinal(${client}, ${name.constant}, [${args}], options)`,
    comment: [
      `Watch the ${subject}`,
      `The responses of \`${polled}\`: the first, and then each with another status, until the final one.`,
    ],
    tags: [
      ...comments,
      `@throws what \`${pollName.method}\` throws, {TimeoutError} and {AbortError}. Each tells what is waited for (\`carriesWait\`).`,
    ],
    runtimeNames: ["watchUntilFinal", "type WaitOptions"],
  });
  const isNarrowed = name.successType !== undefined;
  return {
    standalone: [printSuccessType(parts), printConstant(parts), waiting.standalone, watching.standalone].join(
      "",
    ),
    methods: [...waiting.methods, ...watching.methods],
    runtimeNames: [
      ...waiting.runtimeNames,
      ...watching.runtimeNames,
      "type Waiter",
      ...(isNarrowed ? ["type InCase"] : []),
    ],
  };
}

/** What another file imports of a waiter. */
export function importedOf({ constant, successType }: WaiterName): string[] {
  return [constant, ...(successType === undefined ? [] : [`type ${successType}`])];
}

const ENDS_THROWN =
  "@throws {OperationFailedError} when it failed, {OperationCanceledError} when it was canceled, {TimeoutError} and {AbortError} when the wait was ended";

interface Forms {
  readonly called: string;
  readonly functionName: string;
  readonly method: string;
  readonly declared: readonly string[];
  readonly result: string;
  /** The runtime's call. */
  readonly call: (client: string) => string;
  readonly comment: readonly [title: string, description: string];
  readonly tags: readonly string[];
  readonly runtimeNames: readonly string[];
}

/** The function and the method. Both call the runtime, so that the class doesn't need the function. */
function printForms(forms: Forms): PrintedWaiter {
  const { functionName, method, declared, result, call, comment, tags } = forms;
  const start = `export function ${functionName}`;
  return {
    standalone: `${docComment([comment[0], `\`${forms.called}\` as a function.`, ...tags].map(wrap))}${start}${parameterList(["client: Client", ...declared], start + result)}: ${result} {\n  return ${call("client")};\n}\n\n`,
    methods: [
      {
        name: method,
        text: `${docComment([...comment, ...tags].map(wrap), "  ")}  ${method}${parameterList(declared, `  ${method}${result}`, "  ")}: ${result} {\n    return ${call("this.client")};\n  }\n`,
      },
    ],
    runtimeNames: forms.runtimeNames,
  };
}

/** The width of a comment's lines. */
const COMMENT_WIDTH = 115;

/** Text of our own, broken into lines. */
function wrap(text: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + word.length >= COMMENT_WIDTH)
      lines.push(text.startsWith("@") ? `  ${word}` : word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}

function typesOf({ waiter, name, context }: Parts) {
  const response = context.types.success(waiter.poll, preferredAnswer(waiter.poll)?.mediaType);
  return { response, success: name.successType ?? response, ids: idsType(waiter, context) };
}

/** The parameters of the poll, as functions declare them. */
function parametersOf({ waiter, pollName, context }: Parts) {
  const names = new UniqueNames([...RUNTIME_NAMES, ...PARAMETER_NAMES, pollName.functionName]);
  return waiter.parameters.map(({ parameter }) => ({
    name: parameter.name,
    place: parameter.in,
    variable: names.take(identifier(camelCase(splitWords(parameter.name)) || "value")),
    type: typeOf({ parameter }, waiter, context),
  }));
}

function typeOf(
  { parameter }: Pick<PollParameter, "parameter">,
  { poll }: WaiterModel,
  { types }: PrintContext,
): string {
  if (parameter.in === "path") return types.pathParameter(poll, parameter.name);
  return `NonNullable<${types.parameters(poll, parameter.in)}[${literal(parameter.name)}]>`;
}

/** A tuple, its members named: `[projectName: string, runId: string]`. */
function idsType(waiter: WaiterModel, context: PrintContext): string {
  const names = new UniqueNames();
  const members = waiter.parameters.map((it) => {
    const name = names.take(identifier(camelCase(splitWords(it.parameter.name)) || "value"));
    return `${name}: ${typeOf(it, waiter, context)}`;
  });
  return `[${members.join(", ")}]`;
}

/** The branches of the response's union that can be a success. */
function printSuccessType(parts: Parts): string {
  const { waiter, name } = parts;
  if (name.successType === undefined) return "";
  const cases = waiter.success.map((it) => caseType(it, waiter.status));
  return [
    docComment([`The final response of a ${waiter.subject} that succeeded.`]),
    `export type ${name.successType} = InCase<${typesOf(parts).response}, ${cases.join(" | ")}>;\n\n`,
  ].join("");
}

/** A case as a type: `{ status: "completed"; outcome: "success" }`. */
function caseType(it: StatusCase, status: string): string {
  const conditions = typeof it === "object" ? Object.entries(it) : [[status, it] as const];
  return membersType(
    conditions.map(([pointer, values]) => [pointerTokens(pointer), [values].flat().map(literal).join(" | ")]),
  );
}

/** Types at the ends of paths, as one object type. */
function membersType(members: readonly (readonly [path: readonly string[], type: string])[]): string {
  const whole = members.find(([path]) => path.length === 0);
  if (whole !== undefined) return whole[1];
  const names = new Set(members.map(([[name = ""]]) => name));
  const printed = Array.from(names, (name) => {
    const below = members
      .filter(([path]) => path[0] === name)
      .map(([path, type]) => [path.slice(1), type] as const);
    return `${propertyKey(name)}: ${membersType(below)}`;
  });
  return `{ ${printed.join("; ")} }`;
}

function printConstant(parts: Parts): string {
  const { waiter, name, pollName } = parts;
  const { response, ids, success } = typesOf(parts);
  const list = (cases: readonly (StatusCase | StatusValue)[]) =>
    `[${cases.map((it) => (typeof it === "object" ? printCase(it) : literal(it))).join(", ")}]`;
  const numeric = waiter.parameters.flatMap(({ isNumeric }, index) => (isNumeric ? [index] : []));
  // The last of the path is the most specific one.
  const named = waiter.parameters.findLastIndex(({ parameter }) => parameter.in === "path");
  const pointers = { status: waiter.status, error: waiter.error, reason: waiter.reason };
  const members: (readonly [string, string])[] = [
    ["subject", literal(waiter.subject)],
    ["poll", printPoll(parts)],
    ...(named < 0 || named === waiter.parameters.length - 1 ? [] : [["named", literal(named)] as const]),
    ...(numeric.length === 0 ? [] : [["numeric", list(numeric)] as const]),
    ...Object.entries(pointers).flatMap(([name, pointer]) =>
      // What the runtime takes it for where nothing else is said.
      pointer === undefined || pointer === `/${name}` ? [] : [[name, literal(pointer)] as const],
    ),
    ...(waiter.pending === undefined ? [] : [["pending", list(waiter.pending)] as const]),
    ...(["success", "failure", "canceled"] as const).flatMap((end) =>
      waiter[end].length === 0 ? [] : [[end, list(waiter[end])] as const],
    ),
  ];
  const last = success === response ? "" : `, ${success}`;
  return [
    docComment([
      `How the end of a ${waiter.subject} is waited for: \`${[...pollName.resource, pollName.method].join(".")}\` is polled.`,
    ]),
    `export const ${name.constant}: Waiter<${response}, ${ids}${last}> = {\n`,
    ...members.map(([key, text]) => `  ${key}: ${text},\n`),
    "};\n\n",
  ].join("");
}

function printCase(it: Exclude<StatusCase, StatusValue>): string {
  return `{ ${Object.entries(it)
    .map(([pointer, values]) => `${propertyKey(pointer)}: ${literal(values)}`)
    .join(", ")} }`;
}

/** The function of the operation, or one that puts what isn't in the path among the options. */
function printPoll(parts: Parts): string {
  const { waiter, pollName, context } = parts;
  const all = parametersOf(parts);
  const places = ["query", "header", "cookie"] as const;
  const others = places.flatMap((place) => {
    const own = all.filter((it) => it.place === place);
    if (own.length === 0) return [];
    return [`${place}: { ${own.map((it) => `${propertyKey(it.name)}: ${it.variable}`).join(", ")} }`];
  });
  if (others.length === 0) return pollName.functionName;
  const inPath = positionalParameters(waiter.poll, pollName, context.types).map(
    ({ name }) => all.find((it) => it.place === "path" && it.name === name)?.variable ?? "",
  );
  const declared = all.map((it) => it.variable);
  return `(client, ${declared.join(", ")}, options?: object) => ${pollName.functionName}(${["client", ...inPath, `{ ...options, ${others.join(", ")} }`].join(", ")})`;
}
