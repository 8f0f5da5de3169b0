import type { Api, Operation } from "../document/api.js";
import { childPointer, isContainer } from "../document/json-pointer.js";
import { namedExamples } from "../generate/named-examples.js";
import { refusedCredentials } from "../server/credentials.js";
import type { Refusal } from "../server/refusal.js";
import type { ServerFaults } from "../server/server-faults.js";
import { isJson } from "../wire/media-types.js";
import { parseJson } from "../wire/parse-body.js";
import type { Mutation } from "./mutant.js";

/** Mutants that treat the rest of a request otherwise: credentials, presence, media types, syntax, methods, paths. */
export function requestMutations(api: Api): Mutation[] {
  return [
    ...api.operations.flatMap((operation) => [
      ...securityMutations(operation),
      ...presenceMutations(operation),
      ...contentMutations(operation),
      ...exampleMutations(api, operation),
    ]),
    ...pathMutations(api),
  ];
}

/** Overlooks reasons to refuse requests to one operation. */
const overlooking = (
  { operationId }: Operation,
  which: (refusal: Refusal) => boolean,
): Mutation["faults"] => {
  const faults: ServerFaults = {
    overlooks: (refusal, { operation }) => operation?.operationId === operationId && which(refusal),
  };
  return () => faults;
};

function securityMutations(operation: Operation): Mutation[] {
  const { security, operationId } = operation;
  if (security === undefined || security.alternatives.some((all) => all.length === 0)) return [];
  const { pointer } = security;
  const base = { pointer, operationIds: [operationId], variant: operationId };
  const isSecurity = ({ reason }: Refusal) => reason === "credentials";
  const alternatives = security.alternatives.map(
    (all, index): Mutation => ({
      ...base,
      kind: "alternative-refused",
      variant: `${operationId} ${index}`,
      description: `refuses right credentials of ${all.map(({ scheme }) => scheme).join(" and ")}`,
      faults: () => ({
        credentials: (of, request, options) => {
          if (of.operationId !== operationId) return refusedCredentials(of, request, options);
          const others = security.alternatives.filter((_, each) => each !== index);
          return refusedCredentials({ ...of, security: { pointer, alternatives: others } }, request, options);
        },
      }),
    }),
  );
  return [
    {
      ...base,
      kind: "security-skipped",
      description: "asks for no credentials",
      faults: overlooking(operation, isSecurity),
    },
    ...["missing", "empty", "wrong"].map(
      (detail): Mutation => ({
        ...base,
        kind: `${detail}-credential-accepted`,
        description: `accepts ${detail} credentials`,
        faults: overlooking(operation, (refusal) => isSecurity(refusal) && refusal.detail === detail),
      }),
    ),
    ...(hasMistakes(operation)
      ? [
          {
            ...base,
            kind: "security-last",
            description:
              "looks at credentials after all else: what is wrong with a request is told to anybody",
            faults: () => ({ checksCredentialsLast: (of: Operation) => of.operationId === operationId }),
          },
        ]
      : []),
    ...(alternatives.length > 1 ? alternatives : []),
  ];
}

/** Whether anything but the credentials of a request can be wrong. */
const hasMistakes = ({ parameters, requestBody }: Operation): boolean =>
  requestBody !== undefined ||
  parameters.some(({ schema, isRequired }) => isRequired || schema !== undefined);

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

function pathMutations({ operations }: Api): Mutation[] {
  const paths = [...new Map(operations.map((operation) => [operation.path, operation])).values()];
  const unknown: Mutation = {
    kind: "unknown-path-answered",
    pointer: "/paths",
    operationIds: operations.map(({ operationId }) => operationId),
    description: "answers a path that is not declared",
    faults: () => ({ overlooks: ({ reason }) => reason === "path" }),
  };
  return [
    ...(operations.length > 0 ? [unknown] : []),
    ...paths.flatMap(({ path, pointer }): Mutation[] => {
      const at = pointer.slice(0, pointer.lastIndexOf("/"));
      const operationIds = operations.filter((each) => each.path === path).map((each) => each.operationId);
      return [
        {
          kind: "method-answered",
          pointer: at,
          operationIds,
          description: "answers a method that is not declared",
          faults: () => ({ overlooks: (refusal) => refusal.reason === "method" && refusal.pointer === at }),
        },
        {
          kind: "allow-missing",
          pointer: at,
          operationIds,
          description: "answers 405 without `Allow`",
          faults: () => ({
            changesAnswer: (answer, { refusal }) =>
              refusal?.reason === "method" && refusal.pointer === at
                ? { ...answer, headers: answer.headers.filter(([name]) => name !== "allow") }
                : answer,
          }),
        },
      ];
    }),
  ];
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
