import { isValid, type ServerModel } from "@intuned/conforming/faults";
import {
  isContainer,
  isObject,
  type Operation,
  pointerTokens,
  valueAtTokens,
  visitSchemas,
  withValueAt,
} from "@intuned/document";
import type { Mutation } from "./mutant.js";

/** Mutants that repeat what a request holds write-only, one for each such place that a request's body leads to. */
export function secretMutations(model: ServerModel): Mutation[] {
  const found = new Map<string, { operations: Operation[] }>();
  for (const operation of model.api.operations)
    for (const { schema } of operation.requestBody?.content ?? [])
      for (const pointer of schema === undefined ? [] : secretPlaces(model.api.document, schema)) {
        const operations = found.get(pointer)?.operations ?? [];
        found.set(pointer, { operations: [...operations, operation] });
      }
  return [...found].map(([pointer, { operations }]): Mutation => {
    const operationIds = operations.map(({ operationId }) => operationId);
    const name = pointerTokens(pointer).at(-1) ?? "";
    return {
      kind: "write-only-echoed",
      pointer,
      operationIds,
      description: `repeats the write-only \`${name}\` of the request`,
      faults: () => ({
        changesAnswer: (answer, { operation, parsed }) => {
          if (!operation || !operationIds.includes(operation.operationId) || answer.status >= 400)
            return answer;
          const given = parsed?.body && "value" in parsed.body ? parsed.body.value : undefined;
          const path = findMember(given, name);
          const { body } = answer;
          if (path === undefined) return answer;
          const sent = valueAtTokens(given, path);
          const told =
            body &&
            tellings(body.value, path, sent).find((value) => isValid(model.schemas, body.schema, value));
          if (body && told !== undefined) return { ...answer, body: { ...body, value: told } };
          return {
            ...answer,
            headers: [...answer.headers, ["x-debug", encodeURI(textsOf(sent)).replaceAll("%20", " ")]],
          };
        },
      }),
    };
  });
}

/** Ways to repeat what was sent in a body: where the request has it, if that is there as well, and at the top. */
function tellings(value: unknown, path: readonly string[], sent: unknown): unknown[] {
  const [owner, name] = [path.slice(0, -1), path.at(-1) ?? ""];
  const repeat = (object: unknown) => ({ ...(object as object), [name]: sent });
  return [owner, []]
    .filter((at) => isObject(valueAtTokens(value, at)))
    .map((at) => withValueAt(value, at, repeat));
}

const textsOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

function secretPlaces(document: object, root: string): string[] {
  const found: string[] = [];
  visitSchemas(document, root, ({ pointer, schema }) => {
    if (!isObject(schema) || !/\/properties\/[^/]+$/.test(pointer)) return;
    if (schema["writeOnly"] === true || schema["format"] === "password") found.push(pointer);
  });
  return found;
}

/** The way to the first member of a name. */
function findMember(value: unknown, name: string): string[] | undefined {
  if (!isContainer(value)) return undefined;
  if (isObject(value) && Object.hasOwn(value, name)) return [name];
  for (const [key, member] of Object.entries(value)) {
    const found = findMember(member, name);
    if (found !== undefined) return [key, ...found];
  }
  return undefined;
}
