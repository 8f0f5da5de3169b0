import {
  type ClientModel,
  nameOperations,
  type Operation,
  type OperationName,
  readClient,
  readOperations,
} from "@intuned/codegen";
import { type OpenApiDocument, Problems } from "@intuned/document";

/** A generated client, as its callers see it. */
export interface SampleClient {
  /** The package that it is imported from. */
  readonly package: string;
  readonly model: ClientModel;
  /** By method and path, `POST /things`. */
  readonly operations: ReadonlyMap<string, { readonly operation: Operation; readonly name: OperationName }>;
}

/** The client that `@intuned/codegen` makes of a document. */
export function sampleClient(document: object, options: { package: string; name?: string }): SampleClient {
  // What cannot be generated is told by the generator; here it has no sample by the client.
  const operations = readOperations(document as OpenApiDocument, new Problems());
  const names = nameOperations(operations);
  return {
    package: options.package,
    model: readClient(document as OpenApiDocument, operations, new Problems(), options.name),
    operations: new Map(
      [...names].map(([operation, name]) => [
        `${operation.method.toUpperCase()} ${operation.path}`,
        { operation, name },
      ]),
    ),
  };
}
