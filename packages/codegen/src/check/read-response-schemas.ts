import { type OpenApiDocument, type Operation, type Problems, readOperations } from "@intuned/document";
import { mediaKind } from "../read/media-kind.js";
import { operationIdOf } from "../read/operation-id.js";

/** The JSON body that the document declares for a response of an operation. */
export interface ResponseSchema {
  /** As the runtime names the operation. */
  readonly operationId: string;
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  /** JSON Pointer of the body's schema in the document. */
  readonly schema: string;
}

/**
 * The JSON body of every response of every operation, in the document's order. A body without a schema is left out, and so is
 * a response that declares more than one JSON media type: the status alone does not tell which schema is meant.
 *
 * Nothing of the generator is imported that loads the TypeScript compiler: a process that only makes validators does without.
 */
export function readResponseSchemas(document: OpenApiDocument, problems: Problems): ResponseSchema[] {
  const byId = new Map<string, ResponseSchema[]>();
  for (const operation of readOperations(document)) {
    if (operation.method === "TRACE") continue; // fetch refuses it, so nobody calls it.
    const operationId = operationIdOf(operation);
    const isTaken = byId.has(operationId);
    byId.set(operationId, isTaken ? [] : schemasOf(operation, operationId));
    if (isTaken)
      problems.add(
        operation.pointer,
        `the operationId "${operationId}" is taken: no response of it is validated`,
      );
  }
  return [...byId.values()].flat();
}

function schemasOf({ responses }: Operation, operationId: string): ResponseSchema[] {
  return responses.flatMap(({ status, content }) => {
    const json = content.filter(({ mediaType, value }) => mediaKind(mediaType, value) === "json");
    const [body, another] = json;
    if (body?.schema === undefined || another !== undefined) return [];
    return [{ operationId, status: status.replace(/x/g, "X"), schema: body.schema }];
  });
}
