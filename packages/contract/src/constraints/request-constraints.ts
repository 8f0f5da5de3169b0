import { childPointer, isObject } from "../document/json-pointer.js";
import { listOperations, type Operation } from "../document/list-operations.js";
import type { RequestConstraint } from "./request-constraint.js";
import { schemaConstraints } from "./schema-constraints.js";

/**
 * Every constraint that an OpenAPI 3.1 document puts on its operations' requests, in document order. A schema that
 * constrains two places of a request is listed once for each.
 */
export function requestConstraints(document: object): RequestConstraint[] {
  return listOperations(document).flatMap((operation) => [
    ...securityConstraints(operation),
    ...parameterConstraints(document, operation),
    ...bodyConstraints(document, operation),
  ]);
}

/** https://spec.openapis.org/oas/v3.1.0#security-requirement-object: an empty requirement makes credentials optional. */
function securityConstraints({ operationId, security }: Operation): RequestConstraint[] {
  if (security === undefined || security.value.length === 0) return [];
  if (security.value.some((requirement) => Object.keys(requirement).length === 0)) return [];
  const { pointer, value } = security;
  return [{ operationId, pointer, value, keyword: "security", location: "security", instance: [] }];
}

function parameterConstraints(document: object, { operationId, parameters }: Operation): RequestConstraint[] {
  return parameters.flatMap(({ name, in: location, pointer, value }) => {
    const site = { operationId, location, parameter: name };
    const required: RequestConstraint[] = value["required"]
      ? [
          {
            ...site,
            pointer: childPointer(pointer, "required"),
            keyword: "required",
            value: name,
            instance: [],
          },
        ]
      : [];
    const root = parameterSchemaPointer({ pointer, value });
    return root === undefined
      ? required
      : [...required, ...schemaConstraints(document, root, { ...site, root })];
  });
}

/** A parameter has a `schema`, or a `content` with one media type that has one. */
export function parameterSchemaPointer(parameter: {
  pointer: string;
  value: Record<string, unknown>;
}): string | undefined {
  if (parameter.value["schema"] !== undefined) return childPointer(parameter.pointer, "schema");
  const [mediaType] = isObject(parameter.value["content"]) ? Object.keys(parameter.value["content"]) : [];
  return mediaType === undefined
    ? undefined
    : childPointer(parameter.pointer, "content", mediaType, "schema");
}

function bodyConstraints(document: object, { operationId, requestBody }: Operation): RequestConstraint[] {
  if (requestBody === undefined) return [];
  const { pointer, value } = requestBody;
  const content = isObject(value["content"]) ? value["content"] : {};
  const own = { operationId, instance: [] };
  return [
    ...(value["required"] === true
      ? [
          {
            ...own,
            location: "body" as const,
            keyword: "required",
            value: true,
            pointer: childPointer(pointer, "required"),
          },
        ]
      : []),
    {
      ...own,
      location: "mediaType",
      keyword: "content",
      value: Object.keys(content),
      pointer: childPointer(pointer, "content"),
    },
    ...Object.keys(content).flatMap((mediaType) => {
      const root = childPointer(pointer, "content", mediaType, "schema");
      return schemaConstraints(document, root, { operationId, location: "body", root });
    }),
  ];
}
