import {
  asObject,
  type JsonObject,
  jsonPointer,
  type Located,
  type OpenApiDocument,
  type Problems,
  resolveRef,
} from "@intuned/document";
import { preferred, readContent } from "./read-content.js";
import { METHODS, type Operation } from "./read-operations.js";

/** What the API sends by itself: the body of a webhook (OpenAPI 3.1 §4.8.1) or of a callback (§4.8.18). */
export interface Payload {
  /** Of which its type's name is made: `order status callback`. */
  readonly words: string;
  readonly schema: unknown;
  /** Pointer of the schema. */
  readonly pointer: string;
  readonly description: string;
}

/** The payloads of all webhooks, then of the operations' callbacks, in the document's order. */
export function readPayloads(
  document: OpenApiDocument,
  operations: readonly Operation[],
  problems: Problems,
): Payload[] {
  const context = { document, problems };
  const webhooks = Object.entries(asObject(document["webhooks"])).flatMap(([name, item]) =>
    payloadsOf(context, item, jsonPointer(["webhooks", name]), {
      words: `${name} webhook`,
      what: `the webhook \`${name}\``,
    }),
  );
  const callbacks = operations.flatMap((operation) =>
    Object.entries(asObject(operation.object["callbacks"])).flatMap(([name, value]) => {
      const at = operation.pointer + jsonPointer(["callbacks", name]);
      const callback = problems.attempt(() => resolveRef(document, value, at), "left out");
      const what = `the callback \`${name}\` of \`${operation.operationId}\``;
      return Object.entries(callback?.value ?? {}).flatMap(([expression, item]) =>
        payloadsOf(context, item, `${callback?.pointer}${jsonPointer([expression])}`, {
          words: `${operation.operationId} ${name} callback`,
          what,
        }),
      );
    }),
  );
  return [...webhooks, ...callbacks];
}

function payloadsOf(
  { document, problems }: { document: OpenApiDocument; problems: Problems },
  value: unknown,
  pointer: string,
  { words, what }: { words: string; what: string },
): Payload[] {
  const item = problems.attempt(() => resolveRef(document, value, pointer), "left out");
  if (item === undefined) return [];
  return METHODS.flatMap((method) => {
    const body = asObject(item.value[method])["requestBody"];
    if (body === undefined) return [];
    const resolved = problems.attempt(
      (): Located<JsonObject> => resolveRef(document, body, `${item.pointer}/${method}/requestBody`),
      "left out",
    );
    const media = resolved && preferred(readContent(resolved, problems));
    if (media?.object["schema"] === undefined) return [];
    return [
      {
        words,
        schema: media.object["schema"],
        pointer: `${media.pointer}/schema`,
        description: `What ${what} sends.`,
      },
    ];
  });
}
