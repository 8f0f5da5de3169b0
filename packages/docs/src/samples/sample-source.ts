import { type Api, type Operation, readApi } from "@intuned/document";
import type { Sample, SampleSource } from "../site/site.js";
import { baseUrl } from "./base-url.js";
import { type ClientCall, clientCall } from "./client-call.js";
import { sampleClient } from "./client-model.js";
import { clientSamples, typeScript } from "./client-samples.js";
import { printClient } from "./print-client.js";
import { printCurl } from "./print-curl.js";
import { printFetch } from "./print-fetch.js";
import { printGo } from "./print-go.js";
import { printPython } from "./print-python.js";
import { readRequest } from "./read-request.js";
import type { SampleRequest } from "./sample-request.js";
import { sampleValues } from "./sample-value.js";

/** How samples are made. */
export interface SampleOptions {
  /**
   * The client of the TypeScript samples, made of the same document by `@intuned/codegen`: the package that it is published as,
   * and its name where that was given to the generator. Without it they use `fetch`.
   */
  readonly client?: { readonly package: string; readonly name?: string };
  /** Where the document is served, if it names no absolute server. */
  readonly baseUrl?: string;
}

/**
 * Samples of every operation in TypeScript, curl, Python and Go, of any document. They show the first server, read credentials
 * from the environment, send the parameters that have to be sent, and print the answer or the error. A language that cannot send
 * a request (`fetch` sends no TRACE) has no sample of it.
 *
 * To run one against another server, replace the first server's URL in its text; a sample by a client takes the environment
 * variable that the document's `x-client.baseUrl` names.
 *
 * @param from an OpenAPI document, bundled; or what `readApi` made of one.
 */
export function sampleSource(from: Api | object, options: SampleOptions = {}): SampleSource {
  const api = isApi(from) ? from : readApi(from);
  const client = options.client && sampleClient(api.document, options.client);
  const values = sampleValues(api);
  const operations = new Map<string, Operation>(api.operations.map((each) => [each.operationId, each]));
  const requestOf = (operation: Operation, exampleName: string | undefined) =>
    readRequest({ api, operation, exampleName, values, baseUrl: options.baseUrl });
  const callOf = (request: SampleRequest) =>
    client && clientCall(request, client, baseUrl(api, request.operation, options.baseUrl));
  const samplesOf = (operationId: string, exampleName: string | undefined): readonly Sample[] => {
    const operation = operations.get(operationId);
    if (operation === undefined) return [];
    const request = requestOf(operation, exampleName);
    const call = callOf(request);
    return [
      typeScript(call ? printClient(call, api.document) : printFetch(request)),
      { lang: "sh", label: "curl", code: printCurl(request) },
      { lang: "python", label: "Python", code: printPython(request) },
      { lang: "go", label: "Go", code: printGo(request) },
    ].filter((sample): sample is Sample => sample.code !== undefined);
  };
  if (client === undefined) return samplesOf;
  const firstCall = (operationId: string): ClientCall | undefined => {
    const operation = operations.get(operationId);
    return operation && callOf(requestOf(operation, undefined));
  };
  return Object.assign(samplesOf, { client: clientSamples(api, values, firstCall) });
}

const isApi = (from: Api | object): from is Api => "operations" in from && "locate" in from;
