import type { Api } from "@intuned/document";
import type { ClientSamples } from "../site/site.js";
import type { ClientCall } from "./client-call.js";
import { printAllPages } from "./print-pages.js";
import { printWaiting } from "./print-waiting.js";
import { placeholder, type SampleValues } from "./sample-value.js";

/**
 * What the client of the samples does beside single calls.
 *
 * @param firstCall the call that the first example of an operation makes.
 */
export function clientSamples(
  api: Api,
  values: SampleValues,
  firstCall: (operationId: string) => ClientCall | undefined,
): ClientSamples {
  return {
    waiting: (operationId) => {
      const call = firstCall(operationId);
      const waiter = call?.called.waiter;
      if (call === undefined || waiter === undefined) return undefined;
      const { poll } = waiter.model;
      const polled = api.operations.find(
        ({ method, path }) => method === poll.method.toUpperCase() && path === poll.path,
      );
      const exampleOf = (place: string, name: string): unknown => {
        const parameter = polled?.parameters.find((each) => each.in === place && each.name === name);
        return parameter ? values.ofParameter(parameter) : placeholder(name);
      };
      const { resource, method } = call.called.name;
      return {
        start: ["client", ...resource, method].join("."),
        run: ["client", ...resource, waiter.run].join("."),
        waitFor: `client.${waiter.waitFor}`,
        watch: `client.${waiter.watch}`,
        sample: typeScript(printWaiting(call, waiter, exampleOf)),
      };
    },
    pages: (operationId) => {
      const call = firstCall(operationId);
      const pages = call?.called.pages;
      return call && pages && typeScript(printAllPages(call, pages));
    },
  };
}

export const typeScript = <Code extends string | undefined>(code: Code) => ({
  lang: "ts",
  label: "TypeScript",
  code,
});
