import {
  type Operation as ClientOperation,
  type PagesModel,
  Problems,
  readOperations,
  readPages,
  readWaiters,
  type WaiterModel,
} from "@intuned/codegen";
import type { Api, OpenApiDocument, Operation } from "@intuned/document";

/** What the document says with `x-waiter` and `x-pages`. An invalid one is on no page: the generator reports it. */
export interface Extensions {
  /** How the end of what an operation starts is waited for. */
  readonly waitOf: (operation: Operation) => Wait | undefined;
  /** The waits in which an operation is polled. */
  readonly waitsOn: (operation: Operation) => readonly Wait[];
  /** How the pages of the list that an operation returns are found. */
  readonly pagesOf: (operation: Operation) => PagesModel | undefined;
}

/** A start, and the operation that is polled for its end. */
export interface Wait {
  readonly start: Operation;
  readonly poll: Operation;
  readonly model: WaiterModel;
}

/** Reads them as the generator does. */
export function readExtensions({ document, operations }: Api): Extensions {
  const read = readOperations(document as OpenApiDocument, new Problems());
  const byKey = new Map(operations.map((each) => [`${each.method} ${each.path}`, each]));
  const shown = ({ method, path }: ClientOperation) => byKey.get(`${method.toUpperCase()} ${path}`);
  const waits = readWaiters(document as OpenApiDocument, read, new Problems()).flatMap((model): Wait[] => {
    const [start, poll] = [shown(model.start), shown(model.poll)];
    return start && poll ? [{ start, poll, model }] : [];
  });
  const lists = readPages(document as OpenApiDocument, read, new Problems());
  const pages = new Map([...lists].map(([operation, model]) => [shown(operation), model]));
  return {
    waitOf: (operation) => waits.find(({ start }) => start === operation),
    waitsOn: (operation) => waits.filter(({ poll }) => poll === operation),
    pagesOf: (operation) => pages.get(operation),
  };
}
