import type { Operation } from "../document/api.js";
import { isContainer, isObject, pointerTokens, valueAt } from "../document/json-pointer.js";
import { refPointer } from "../document/resolve-pointer.js";
import { isValid } from "../server/repertoire.js";
import type { ServerModel } from "../server/server-model.js";
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
          const sent =
            parsed?.body && "value" in parsed.body ? findMember(parsed.body.value, name) : undefined;
          const { body } = answer;
          if (sent === undefined) return answer;
          const told = body && isObject(body.value) ? { ...body.value, [name]: sent } : undefined;
          if (told !== undefined && body && isValid(model.schemas, body.schema, told))
            return { ...answer, body: { ...body, value: told } };
          return {
            ...answer,
            headers: [...answer.headers, ["x-debug", encodeURI(textsOf(sent)).replaceAll("%20", " ")]],
          };
        },
      }),
    };
  });
}

const textsOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

function secretPlaces(document: object, root: string): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  function visit(at: string): void {
    const schema = valueAt(document, at);
    if (!isContainer(schema) || seen.has(at)) return;
    seen.add(at);
    if (
      isObject(schema) &&
      (schema["writeOnly"] === true || schema["format"] === "password") &&
      /\/properties\/[^/]+$/.test(at)
    )
      found.add(at);
    if (typeof schema["$ref"] === "string") visit(refPointer(schema["$ref"]));
    for (const key of Object.keys(schema))
      if (key !== "examples" && key !== "example" && key !== "default" && key !== "enum")
        visit(`${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
  visit(root);
  return [...found];
}

function findMember(value: unknown, name: string): unknown {
  if (!isContainer(value)) return undefined;
  if (isObject(value) && Object.hasOwn(value, name)) return value[name];
  for (const member of Object.values(value)) {
    const found = findMember(member, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
