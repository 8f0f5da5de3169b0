import { type Api, type Operation, readApi } from "@intuned/document";
import { namedExamples } from "@intuned/document/samples";
import { type SampleOptions, sampleSource } from "../../../src/samples/index.js";
import type { Sample } from "../../../src/site/site.js";

/** The samples of one request: one in each language. */
export interface RequestSamples {
  readonly operation: Operation;
  /** The example of the body that they send; `undefined` where the body has none. */
  readonly example: string | undefined;
  /** Whether this is the first request of its operation. */
  readonly isFirst: boolean;
  readonly samples: readonly Sample[];
}

/** Every sample of a spec: for each operation, each named example of its body in document order. */
export function listSamples(document: object, options: SampleOptions = {}): RequestSamples[] {
  const api = readApi(document);
  const samplesOf = sampleSource(api, options);
  return api.operations.flatMap((operation) =>
    exampleNames(api, operation).map((example, index) => ({
      operation,
      example,
      isFirst: index === 0,
      samples: samplesOf(operation.operationId, example),
    })),
  );
}

function exampleNames({ document }: Api, { requestBody }: Operation): (string | undefined)[] {
  const names = (requestBody?.content ?? []).flatMap(({ pointer }) =>
    namedExamples(document, pointer).map(({ name }) => name),
  );
  return names.length === 0 ? [undefined] : [...new Set(names)];
}

/** The code of each request's sample in a language, by a name to show: `createJob minimal`. */
export function codeIn(lang: string, requests: readonly RequestSamples[]): Map<string, string> {
  return new Map(
    requests.flatMap(({ operation, example, samples }) =>
      samples
        .filter((sample) => sample.lang === lang)
        .map(({ code }) => [[operation.operationId, example ?? ""].join(" ").trim(), code] as const),
    ),
  );
}

/** The programs by the client that are no single call, by a name to show: `createJob waiting`. */
export function clientPrograms(document: object, options: SampleOptions): Map<string, string> {
  const { client } = sampleSource(document, options);
  return new Map(
    readApi(document).operations.flatMap(({ operationId }) => {
      const [waiting, pages] = [client?.waiting(operationId)?.sample, client?.pages(operationId)];
      return [
        ...(waiting ? [[`${operationId} waiting`, waiting.code] as const] : []),
        ...(pages ? [[`${operationId} pages`, pages.code] as const] : []),
      ];
    }),
  );
}
