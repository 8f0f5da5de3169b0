import type { Api, Direction, Operation } from "@intuned/document";
import type { Constraint, Site } from "./constraint.js";
import { constraintsOfSchema } from "./constraints-of-schema.js";

/** Every schema that an operation's requests or answers are held to, in document order. */
export function sitesOf(operation: Operation, direction: Direction): Site[] {
  const { operationId } = operation;
  if (direction === "request")
    return [
      ...operation.parameters.flatMap((each) =>
        each.schema === undefined
          ? []
          : [{ operationId, direction, location: each.in, name: each.name, root: each.schema }],
      ),
      ...(operation.requestBody?.content ?? []).flatMap(({ mediaType, schema }) =>
        schema === undefined
          ? []
          : [{ operationId, direction, location: "body" as const, mediaType, root: schema }],
      ),
    ];
  return operation.responses.flatMap(({ status, headers, content }) => [
    ...headers.flatMap(({ name, schema }) =>
      schema === undefined
        ? []
        : [{ operationId, direction, status, location: "header" as const, name, root: schema }],
    ),
    ...content.flatMap(({ mediaType, schema }) =>
      schema === undefined
        ? []
        : [{ operationId, direction, status, location: "body" as const, mediaType, root: schema }],
    ),
  ]);
}

/**
 * Every constraint that the schemas of an operation put on its requests or its answers, in document order. A schema that
 * constrains two places is listed once for each.
 */
export function operationConstraints(api: Api, operation: Operation, direction: Direction): Constraint[] {
  return sitesOf(operation, direction).flatMap((site) => constraintsOfSchema(api.document, site));
}
