import { parseJson } from "@intuned/conforming/wire";
import { type Api, childPointer, isContainer, isJson, type Operation } from "@intuned/document";
import { namedExamples } from "@intuned/document/samples";
import { type Mutation, overlooking } from "./mutant.js";
import { pathMutations } from "./path-mutations.js";
import { securityMutations } from "./security-mutations.js";

/** Mutants that treat the rest of a request otherwise: credentials, presence, media types, syntax, methods, paths. */
export function requestMutations(api: Api): Mutation[] {
  return [
    ...api.operations.flatMap((operation) => [
      ...securityMutations(api, operation),
      ...presenceMutations(operation),
      ...contentMutations(operation),
      ...exampleMutations(api, operation),
    ]),
    ...pathMutations(api),
  ];
}

function presenceMutations(operation: Operation): Mutation[] {
  const { parameters, requestBody, operationId } = operation;
  const required = parameters
    .filter((each) => each.isRequired && each.in !== "path")
    .map(({ pointer, name }) => ({ at: childPointer(pointer, "required"), what: `parameter ${name}` }));
  if (requestBody?.isRequired)
    required.push({ at: childPointer(requestBody.pointer, "required"), what: "body" });
  const optional = parameters.filter((each) => !each.isRequired);
  return [
    ...required.map(
      ({ at, what }): Mutation => ({
        kind: "required-missing-accepted",
        pointer: at,
        operationIds: [operationId],
        variant: operationId,
        description: `takes a request without the required ${what}`,
        faults: overlooking(operation, ({ pointer, detail }) => pointer === at && detail === "missing"),
      }),
    ),
    ...optional.map(
      (parameter): Mutation => ({
        kind: "optional-demanded",
        pointer: parameter.pointer,
        operationIds: [operationId],
        variant: operationId,
        description: `refuses a valid request without the optional parameter ${parameter.name}`,
        faults: () => ({
          refuses: ({ operation: of, parsed }) =>
            of?.operationId === operationId &&
            parsed &&
            findParameter(parsed.parameters, parameter.name) === undefined
              ? { reason: "parameter", pointer: parameter.pointer, detail: "missing" }
              : undefined,
        }),
      }),
    ),
  ];
}

const findParameter = (parameters: ReadonlyMap<{ readonly name: string }, unknown>, name: string): unknown =>
  [...parameters].find(([each]) => each.name === name)?.[1];

function contentMutations(operation: Operation): Mutation[] {
  const { requestBody, operationId } = operation;
  if (requestBody === undefined || requestBody.content.length === 0) return [];
  const pointer = childPointer(requestBody.pointer, "content");
  const base = { operationIds: [operationId], variant: operationId };
  const json = requestBody.content.find(({ mediaType }) => isJson(mediaType));
  const anything = requestBody.content.some(({ mediaType }) => mediaType.startsWith("*/"));
  const found: Mutation[] = anything
    ? []
    : [
        {
          ...base,
          kind: "content-type-unchecked",
          pointer,
          description: "takes a body of any content type",
          faults: overlooking(operation, ({ reason }) => reason === "media-type"),
        },
      ];
  if (requestBody.content.length > 1)
    for (const each of requestBody.content)
      found.push({
        ...base,
        kind: "media-type-refused",
        pointer: each.pointer,
        description: `refuses ${each.mediaType}, which is declared`,
        faults: () => ({
          refuses: ({ operation: of, parsed }) =>
            of?.operationId === operationId && parsed?.mediaType?.pointer === each.pointer
              ? { reason: "media-type", pointer, detail: "refused" }
              : undefined,
        }),
      });
  if (json)
    found.push(
      {
        ...base,
        kind: "malformed-accepted",
        pointer: json.pointer,
        description: "takes a body that is no JSON",
        faults: overlooking(operation, ({ reason }) => reason === "syntax"),
      },
      {
        ...base,
        kind: "trailing-comma-accepted",
        pointer: json.pointer,
        description: "takes JSON with a trailing comma",
        faults: () => ({
          readsMalformed: (of, bytes) =>
            of.operationId === operationId
              ? parseJson(
                  Buffer.from(
                    Buffer.from(bytes)
                      .toString()
                      .replaceAll(/,\s*([}\]])/g, "$1"),
                  ),
                )
              : { malformed: "as before" },
        }),
      },
    );
  return found;
}

/** Each named example of a body, refused. */
function exampleMutations({ document }: Api, { requestBody, operationId }: Operation): Mutation[] {
  return (requestBody?.content ?? []).flatMap(({ pointer }) =>
    namedExamples(document, pointer).map(
      (example): Mutation => ({
        kind: "example-refused",
        pointer: example.pointer,
        operationIds: [operationId],
        variant: operationId,
        description: `refuses the example ${example.name}`,
        faults: () => ({
          refuses: ({ operation: of, parsed }) => {
            const body = parsed?.body;
            const isIt = body && "value" in body && isSameExample(body.value, example.value);
            return of?.operationId === operationId && isIt
              ? { reason: "body", pointer: example.pointer, detail: "refused" }
              : undefined;
          },
        }),
      }),
    ),
  );
}

/** Whether a body is an example, whatever its URLs are: a run makes those that a server would call lead to itself. */
function isSameExample(value: unknown, example: unknown): boolean {
  if (isUrl(value) && isUrl(example)) return true;
  if (!isContainer(value) || !isContainer(example)) return value === example;
  const names = Object.keys(example);
  return (
    names.length === Object.keys(value).length &&
    names.every((name) => Object.hasOwn(value, name) && isSameExample(value[name], example[name]))
  );
}

const isUrl = (value: unknown): boolean => typeof value === "string" && /^https?:/.test(value);
