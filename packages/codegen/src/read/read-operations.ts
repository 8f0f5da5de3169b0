import {
  asArray,
  asString,
  type Operation as DescribedOperation,
  type OpenApiDocument,
  Problems,
  type Response,
  readOperations as readDescribed,
} from "@intuned/document";
import { UniqueNames } from "../names/identifier.js";
import { operationIdOf } from "./operation-id.js";
import { type MediaType, preferred, withKinds } from "./read-content.js";
import { readIdempotent } from "./read-idempotent.js";
import { type Parameter, parametersInPath } from "./read-parameters.js";
import { readSecurityScheme } from "./security-scheme.js";
import { serverUrl } from "./server-url.js";

/** A request body; `preferred` is the media type that is sent unless the caller names another. */
export interface RequestBody {
  readonly isRequired: boolean;
  readonly content: readonly MediaType[];
  readonly preferred: MediaType;
}

/** A response, by its key under `responses`: `200`, `2XX`, `default`. */
export interface OperationResponse extends Omit<Response, "content"> {
  readonly content: readonly MediaType[];
}

/** An operation of the document, in the terms that generated code needs. */
export interface Operation extends Omit<DescribedOperation, "requestBody" | "responses" | "security"> {
  /** The key of its types under `operations`: the operationId, made unique. */
  readonly key: string;
  /** The first tag; others only group documentation. */
  readonly tag: string | undefined;
  /** The URL that the operation or its path item is served from, where it has one of its own. */
  readonly server: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly OperationResponse[];
  /** Whether it is safe to send twice, where its method does not tell. */
  readonly idempotent: boolean | undefined;
  /** Alternatives of scheme names; an empty one sends no credential. */
  readonly security: readonly (readonly string[])[];
}

/** The responses that a call resolves with: those of 2xx, else `default`. */
export function successes(operation: Operation): OperationResponse[] {
  const found = operation.responses.filter(({ status }) => /^2(?:\d\d|XX)$/i.test(status));
  return found.length > 0 ? found : operation.responses.filter(({ status }) => status === "default");
}

/** Every operation, in the document's order. One that cannot be read is a problem, and left out. */
export function readOperations(document: OpenApiDocument, problems: Problems = new Problems()): Operation[] {
  const keys = new UniqueNames();
  return readDescribed(document, { problems, strict: true, contentTypeHeaders: true }).flatMap(
    (described) => {
      if (described.method !== "TRACE") return [toOperation(described, keys, problems)];
      problems.add(
        described.pointer,
        "fetch refuses the method TRACE (Fetch standard, forbidden methods): the operation is left out",
      );
      return [];
    },
  );
}

function toOperation(described: DescribedOperation, keys: UniqueNames, problems: Problems): Operation {
  const { value, item, method } = described;
  const operationId = operationIdOf(described);
  return {
    ...described,
    operationId,
    key: keys.take(operationId),
    tag: asString(asArray(value["tags"])[0]),
    server: serverUrl(value) ?? serverUrl(item.value),
    parameters: parametersInPath(described, problems),
    requestBody: readRequestBody(described, problems),
    responses: described.responses.map((it) => ({ ...it, content: withKinds(it.content) })),
    idempotent: readIdempotent(described, method, problems),
    security: (described.security?.alternatives ?? []).map((alternative) =>
      // Mutual TLS is the connection's business: there is nothing to send. What cannot be sent is reported with the schemes.
      alternative.filter((it) => readSecurityScheme(it.value) !== undefined).map(({ scheme }) => scheme),
    ),
  };
}

function readRequestBody(described: DescribedOperation, problems: Problems): RequestBody | undefined {
  const { requestBody: body, method } = described;
  if (body === undefined) return undefined;
  const pointer = `${described.pointer}/requestBody`;
  if (method === "GET" || method === "HEAD") {
    problems.add(
      pointer,
      `fetch refuses a body with the method ${method} (Fetch standard §5.4): none is sent`,
    );
    return undefined;
  }
  const content = withKinds(body.content);
  const first = preferred(content);
  if (first === undefined) problems.add(pointer, "a request body without a media type: none is sent");
  return first && { isRequired: body.isRequired, content, preferred: first };
}
