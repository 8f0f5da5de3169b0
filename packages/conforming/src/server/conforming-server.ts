import type { Api, Operation } from "@intuned/document";
import type { HttpRequest, HttpResponse } from "@intuned/document/serialize";
import { matchResponse } from "../wire/match-operation.js";
import { type Answer, renderAnswer } from "./answer.js";
import { declaredAnswer, refusalAnswer, seedOf } from "./compose-answer.js";
import { type CredentialOptions, refusedCredentials } from "./credentials.js";
import { readPreference } from "./prefer.js";
import { parsedAnyway, readRequest } from "./read-request.js";
import type { Refusal } from "./refusal.js";
import { ResourceStore } from "./resource-store.js";
import type { AnswerContext, ServerFaults } from "./server-faults.js";
import { type ServerModel, serverModel } from "./server-model.js";
import { successAnswer } from "./success-answer.js";

/** How a conforming server is set up. */
export type ConformingServerOptions = CredentialOptions;

/** A server in this process. The same requests in the same order get the same answers. */
export interface InProcessServer {
  readonly handle: (request: HttpRequest) => HttpResponse;
  /** Forgets all that requests have done. */
  readonly reset: () => void;
}

/** What a conforming server says of itself. */
export interface ConformingServer extends InProcessServer {
  /** Answers that it cannot give, since neither the document's examples nor the generator has a valid value. */
  readonly unmade: () => readonly string[];
}

/**
 * A server made from a document alone, that keeps every promise of it and is strict with every request. It takes the
 * test control `Prefer: code=429, example=NAME` (see `readPreference`): a request that it would accept is answered by
 * that declared response. HEAD is answered wherever GET is declared (RFC 9110 §9.1).
 */
export function conformingServer(api: Api, options: ConformingServerOptions = {}): ConformingServer {
  const model = serverModel(api);
  return { ...faultyServer(model, options, {}), unmade: () => unmadeAnswers(model) };
}

function unmadeAnswers({ api, repertoire }: ServerModel): string[] {
  const problems = api.operations.flatMap(({ responses }) =>
    responses.map((each) => repertoire(each).problem),
  );
  return [...new Set(problems.filter((problem) => problem !== undefined))];
}

/** A conforming server, but for `faults`. */
export function faultyServer(
  model: ServerModel,
  options: ConformingServerOptions,
  faults: ServerFaults,
): InProcessServer {
  const store = new ResourceStore(model.exampleIds, faults.store);
  return {
    handle: (request) => handle({ model, options, faults, store }, request),
    reset: () => store.reset(),
  };
}

interface Server {
  readonly model: ServerModel;
  readonly options: ConformingServerOptions;
  readonly faults: ServerFaults;
  readonly store: ResourceStore;
}

function handle(server: Server, request: HttpRequest): HttpResponse {
  const { answer, context } = answerTo(server, request);
  const { changesAnswer, changesBytes } = server.faults;
  const changed = changesAnswer ? changesAnswer(answer, context) : answer;
  const response = renderAnswer(changed, request.method === "HEAD");
  return changesBytes ? changesBytes(response, changed, context) : response;
}

interface Answered {
  readonly answer: Answer;
  readonly context: AnswerContext;
}

function answerTo(server: Server, request: HttpRequest): Answered {
  const { model, faults } = server;
  const matched = model.match(request.target);
  const methods = [...(matched?.operations.keys() ?? [])];
  if (methods.includes("GET") && !methods.includes("HEAD")) methods.push("HEAD");
  const refuse = (refusal: Refusal, operation?: Operation): Answered | undefined => {
    const context = { request, refusal, ...(operation && { operation }) };
    if (faults.overlooks?.(refusal, context)) return undefined;
    return { answer: refusalAnswer(model, operation, refusal, methods, request), context };
  };
  const [first] = matched?.operations.values() ?? [];
  if (matched === undefined || first === undefined)
    return refuse({ reason: "path", pointer: "/paths", detail: "unknown" }) ?? plain(request);
  const operation =
    matched.operations.get(request.method) ??
    (request.method === "HEAD" ? matched.operations.get("GET") : undefined);
  if (operation === undefined) {
    const pointer = first.pointer.slice(0, first.pointer.lastIndexOf("/"));
    return refuse({ reason: "method", pointer, detail: request.method }, undefined) ?? plain(request, first);
  }
  return answerOperation(server, operation, matched.values, request, refuse);
}

/** What a server says that takes anything. */
const plain = (request: HttpRequest, operation?: Operation): Answered => ({
  answer: { status: 200, headers: [], body: { mediaType: "application/json", value: {} } },
  context: { request, ...(operation && { operation }) },
});

function answerOperation(
  server: Server,
  operation: Operation,
  pathValues: ReadonlyMap<string, string>,
  request: HttpRequest,
  refuse: (refusal: Refusal, operation?: Operation) => Answered | undefined,
): Answered {
  const { model, options, faults, store } = server;
  const second = model.schemas.second("request");
  const credentials = (): Refusal[] => {
    const found = (faults.credentials ?? refusedCredentials)(operation, request, options);
    return found ? [found] : [];
  };
  const isLast = faults.checksCredentialsLast?.(operation) ?? false;
  const early = isLast ? [] : credentials();
  for (const refusal of early) {
    const refused = refuse(refusal, operation);
    if (refused) return refused;
  }
  const read = () => readRequest(model.api, second, operation, pathValues, request);
  const found = faults.withSchemas ? faults.withSchemas(second, read) : read();
  const parsed = faults.readsMalformed
    ? parsedAnyway(operation, found.parsed, request, faults.readsMalformed)
    : found.parsed;
  const context: AnswerContext = { operation, request, parsed };
  const addressed = (model.shapes.addressed.get(operation) ?? []).map((kind) => {
    const value = parsed.parameters.get(findParameter(operation, kind.parameter.name))?.value;
    return { kind, value, id: String(value) };
  });
  const own = faults.refuses?.(context);
  const asked = askedAnswer(model, operation, request);
  // Whoever asks for an answer gets it, whether what the request names is there or not.
  const isUnknown =
    asked === undefined &&
    isDeclared404(operation) &&
    addressed.some(
      ({ kind, id, value }) =>
        // A mutant that lets an invalid id through takes it for one that exists.
        !store.has(kind, id) && value !== undefined && second.allows(kind.parameter.schema, value),
    );
  const late: Refusal[] = [
    ...found.refusals.filter(({ reason }) => reason !== "syntax" || parsed === found.parsed),
    ...(own ? [own] : []),
    ...(isLast ? credentials() : []),
    ...(isUnknown
      ? [
          {
            reason: "unknown-resource" as const,
            pointer: addressed.at(-1)?.kind.parameter.pointer ?? "",
            detail: "unknown",
          },
        ]
      : []),
  ];
  for (const refusal of late) {
    const refused = refuse(refusal, operation);
    if (refused) return { ...refused, context: { ...context, refusal } };
  }
  const answer =
    asked ??
    successAnswer(
      model,
      store,
      { operation, request, parsed, addressed },
      faults.goesBack?.(operation) ?? false,
    );
  return { answer, context };
}

const findParameter = (operation: Operation, name: string) =>
  operation.parameters.find(
    (each) => each.in === "path" && each.name === name,
  ) as Operation["parameters"][number];

/** Unknown ids are told of where the document has an answer for it. */
const isDeclared404 = (operation: Operation): boolean => matchResponse(operation, 404) !== undefined;

function askedAnswer(model: ServerModel, operation: Operation, request: HttpRequest): Answer | undefined {
  const { code, ...wanted } = readPreference(request.headers);
  const declared = code === undefined ? undefined : matchResponse(operation, code);
  if (code === undefined || declared === undefined) return undefined;
  return declaredAnswer(model, declared, code, { seed: seedOf(request), ...wanted });
}
