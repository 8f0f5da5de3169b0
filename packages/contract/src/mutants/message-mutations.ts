import {
  type Answer,
  type AnswerContext,
  hasBody,
  isValid,
  type ServerModel,
  statusNumber,
  successOf,
} from "@intuned/conforming/faults";
import { matchResponse } from "@intuned/conforming/wire";
import {
  childPointer,
  type Field,
  isJson,
  isObject,
  type Operation,
  type Response,
  schemaTypes,
} from "@intuned/document";
import { type HttpResponse, serializeSimple, textValue } from "@intuned/document/serialize";
import type { Mutation } from "./mutant.js";

/** Mutants whose answers are wrong as messages: status, content type, syntax, headers, and what is told of the inside. */
export function messageMutations(model: ServerModel): Mutation[] {
  const { operations } = model.api;
  const responses = new Map<string, { response: Response; operationIds: string[] }>();
  for (const { operationId, responses: declared } of operations)
    for (const response of declared) {
      const known = responses.get(response.pointer)?.operationIds ?? [];
      responses.set(response.pointer, { response, operationIds: [...known, operationId] });
    }
  return [
    ...operations.flatMap((operation) => statusMutations(model, operation)),
    ...[...responses.values()].flatMap(({ response, operationIds }) => [
      ...bodyMutations(model, response, operationIds),
      ...response.headers.flatMap((field) => headerMutations(model, response, field, operationIds)),
    ]),
  ];
}

type Change = (answer: Answer, context: AnswerContext) => Answer;

const answering =
  (operation: Operation, change: Change): Mutation["faults"] =>
  () => ({
    changesAnswer: (answer, context) =>
      context.operation?.operationId === operation.operationId ? change(answer, context) : answer,
  });

/** Statuses to answer with where they are not declared. */
const STATUSES = [203, 206, 207, 218, 418, 451];

function statusMutations({ repertoire }: ServerModel, operation: Operation): Mutation[] {
  const pointer = childPointer(operation.pointer, "responses");
  const base = { pointer, operationIds: [operation.operationId] };
  const success = successOf(operation);
  const undeclared = (from: number) =>
    STATUSES.find((status) => Math.floor(status / 100) === from && !matchResponse(operation, status));
  const [other, otherError] = [undeclared(2), undeclared(4)];
  const isSuccess = (status: number) => status < 400;
  const found: Mutation[] = [];
  if (success && other !== undefined)
    found.push({
      ...base,
      kind: "undeclared-success",
      description: `succeeds with ${other}, which is not declared`,
      faults: answering(operation, (answer) =>
        isSuccess(answer.status) ? { ...answer, status: other } : answer,
      ),
    });
  if (otherError !== undefined)
    found.push({
      ...base,
      kind: "undeclared-error",
      description: `refuses with ${otherError}, which is not declared`,
      faults: answering(operation, (answer) =>
        isSuccess(answer.status) ? answer : { ...answer, status: otherError },
      ),
    });
  if (success && hasBody(success.status))
    found.push({
      ...base,
      kind: "error-as-success",
      description: `answers ${success.status} with the error inside`,
      faults: answering(operation, (answer) =>
        isSuccess(answer.status) ? answer : { ...answer, status: success.status },
      ),
    });
  found.push(
    {
      ...base,
      kind: "fails",
      description: "fails with 500 on a valid request",
      faults: answering(operation, (answer) =>
        isSuccess(answer.status) ? (failure(operation, repertoire) ?? { status: 500, headers: [] }) : answer,
      ),
    },
    {
      ...base,
      kind: "refuses-valid",
      description: "refuses a valid request with 400",
      faults: answering(operation, (answer) =>
        isSuccess(answer.status)
          ? { status: 400, headers: [], ...(answer.body && { body: answer.body }) }
          : answer,
      ),
    },
    {
      ...base,
      kind: "stack-trace",
      description: "tells its stack in an error",
      faults: answering(operation, (answer) => (isSuccess(answer.status) ? answer : withStack(answer))),
    },
  );
  if (operation.security)
    found.push({
      ...base,
      kind: "credential-echoed",
      description: "repeats the credential in a header of its answer",
      faults: () => ({
        changesBytes: (response, _, context) =>
          context.operation?.operationId === operation.operationId
            ? withCredential(response, context)
            : response,
      }),
    });
  return found;
}

function failure(operation: Operation, repertoire: ServerModel["repertoire"]): Answer | undefined {
  const declared = matchResponse(operation, 500);
  if (declared === undefined) return undefined;
  const { bodies, headers } = repertoire(declared);
  return { status: 500, declared, headers, ...(bodies[0] && { body: bodies[0] }) };
}

const STACK =
  "Error: oops\n    at handle (/srv/app/dist/server.js:12:34)\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)";

function withStack(answer: Answer): Answer {
  const { body } = answer;
  if (body === undefined) return { ...answer, body: { mediaType: "text/plain", value: STACK } };
  if (!isObject(body.value)) return answer;
  const name = Object.keys(body.value).find((key) => /message|detail|title|description/.test(key)) ?? "stack";
  return { ...answer, body: { ...body, value: { ...body.value, [name]: STACK } } };
}

function withCredential(response: HttpResponse, { operation, request }: AnswerContext): HttpResponse {
  const names = (operation?.security?.alternatives ?? []).flat().map(({ name = "" }) => name.toLowerCase());
  const sent = request.headers.find(([name]) => names.includes(name.toLowerCase()))?.[1];
  return sent === undefined || sent === ""
    ? response
    : { ...response, headers: [...response.headers, ["x-debug", sent]] };
}

function bodyMutations(
  { repertoire }: ServerModel,
  response: Response,
  operationIds: readonly string[],
): Mutation[] {
  const { bodies } = repertoire(response);
  const [body] = bodies;
  if (body === undefined || !hasBody(statusNumber(response))) return [];
  const pointer = childPointer(response.pointer, "content");
  const isIt = (answer: Answer) => answer.declared?.pointer === response.pointer && answer.body !== undefined;
  const bytes =
    (change: (response: HttpResponse) => HttpResponse): Mutation["faults"] =>
    () => ({
      changesBytes: (same, answer) => (isIt(answer) && same.body.length > 0 ? change(same) : same),
    });
  const found: Mutation[] = [
    {
      kind: "wrong-content-type",
      pointer,
      operationIds,
      description: "says that its body is HTML",
      faults: bytes((same) => ({
        ...same,
        headers: same.headers.map(([name, value]) =>
          name === "content-type" ? [name, "text/html"] : [name, value],
        ),
      })),
    },
  ];
  if (isJson(body.mediaType))
    found.push(
      {
        kind: "body-missing",
        pointer,
        operationIds,
        description: "answers without the declared body",
        faults: bytes((same) => ({ ...same, body: new Uint8Array() })),
      },
      {
        kind: "broken-json",
        pointer,
        operationIds,
        description: "sends JSON without its last character",
        faults: bytes((same) => ({ ...same, body: same.body.slice(0, -1) })),
      },
    );
  return found;
}

function headerMutations(
  { api, schemas, repertoire }: ServerModel,
  response: Response,
  field: Field,
  operationIds: readonly string[],
): Mutation[] {
  const name = field.name.toLowerCase();
  if (!repertoire(response).headers.some(([each]) => each === name)) return [];
  const change =
    (to: string | undefined): Mutation["faults"] =>
    () => ({
      changesAnswer: (answer) =>
        answer.declared?.pointer === response.pointer
          ? {
              ...answer,
              headers: answer.headers.flatMap(([each, value]) =>
                each !== name ? [[each, value] as const] : to === undefined ? [] : [[each, to] as const],
              ),
            }
          : answer,
    });
  const found: Mutation[] = field.isRequired
    ? [
        {
          kind: "header-missing",
          pointer: field.pointer,
          variant: response.pointer,
          operationIds,
          description: `leaves out the required header ${field.name}`,
          faults: change(undefined),
        },
      ]
    : [];
  const types = schemaTypes(api.document, field.schema);
  const wrong = ["soon", "-1.5", "!", "{}"].find(
    (text) => !isValid(schemas, field.schema, textValue(text, types)),
  );
  if (wrong !== undefined && field.mediaType === undefined)
    found.push({
      kind: "header-invalid",
      pointer: field.pointer,
      variant: response.pointer,
      operationIds,
      description: `gives the header ${field.name} a value that its schema does not allow`,
      faults: change(serializeSimple(field, wrong)),
    });
  return found;
}
