import {
  type ClientModel,
  describeClient,
  type Operation,
  type OperationName,
  type PagesModel,
  type WaiterModel,
  type WaiterName,
} from "@intuned/codegen";
import type { OpenApiDocument } from "@intuned/document";

/** A generated client, as its callers see it. */
export interface SampleClient {
  /** The package that it is imported from. */
  readonly package: string;
  readonly model: ClientModel;
  /** By method and path, `POST /things`. */
  readonly operations: ReadonlyMap<string, ClientOperation>;
}

/** One operation of a generated client. */
export interface ClientOperation {
  readonly operation: Operation;
  readonly name: OperationName;
  /** The methods that wait for the end of what it starts. */
  readonly waiter?: ClientWaiter;
  /** How the list that it returns is iterated over. */
  readonly pages?: PagesModel;
}

/** A waiter of a generated client. */
export interface ClientWaiter {
  readonly model: WaiterModel;
  /** Method next to the start. */
  readonly run: string;
  /** Methods next to the operation that is polled, from the client down: `webTasks.watch`. */
  readonly waitFor: string;
  readonly watch: string;
}

/** The client that `@intuned/codegen` makes of a document. */
export function sampleClient(document: object, options: { package: string; name?: string }): SampleClient {
  // What cannot be generated is told by the generator; here it has no sample by the client.
  const { model, operations, waiters, pages } = describeClient(document as OpenApiDocument, options.name);
  const waiterOf = new Map(
    [...waiters].map(([waiter, name]) => [waiter.start, clientWaiter(waiter, name, operations)]),
  );
  return {
    package: options.package,
    model,
    operations: new Map(
      [...operations].map(([operation, name]) => {
        const [waiter, list] = [waiterOf.get(operation), pages.get(operation)];
        return [
          `${operation.method.toUpperCase()} ${operation.path}`,
          { operation, name, ...(waiter && { waiter }), ...(list && { pages: list }) },
        ];
      }),
    ),
  };
}

function clientWaiter(
  model: WaiterModel,
  { methods }: WaiterName,
  names: ReadonlyMap<Operation, OperationName>,
): ClientWaiter {
  const polled = names.get(model.poll)?.resource ?? [];
  return {
    model,
    run: methods.run.method,
    waitFor: [...polled, methods.waitFor.method].join("."),
    watch: [...polled, methods.watch.method].join("."),
  };
}
