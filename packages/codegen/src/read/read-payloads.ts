import {
  asObject,
  jsonPointer,
  type OpenApiDocument,
  type Problems,
  readPathItem,
  resolveRef,
} from "@intuned/document";
import { preferred, withKinds } from "./read-content.js";
import type { Operation } from "./read-operations.js";

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
  const webhooks = Object.entries(asObject(document["webhooks"])).flatMap(([name]) =>
    payloadsOf(context, jsonPointer(["webhooks", name]), {
      words: `${name} webhook`,
      what: `the webhook \`${name}\``,
    }),
  );
  const callbacks = operations.flatMap((operation) =>
    Object.entries(asObject(operation.value["callbacks"])).flatMap(([name, value]) => {
      const at = operation.pointer + jsonPointer(["callbacks", name]);
      const callback = problems.attempt(() => resolveRef(document, value, at), "left out");
      const what = `the callback \`${name}\` of \`${operation.operationId}\``;
      return Object.entries(callback?.value ?? {}).flatMap(([expression]) =>
        payloadsOf(context, `${callback?.pointer}${jsonPointer([expression])}`, {
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
  pointer: string,
  { words, what }: { words: string; what: string },
): Payload[] {
  return readPathItem(document, pointer, words, { problems }).flatMap(({ requestBody }) => {
    const media = requestBody && preferred(withKinds(requestBody.content));
    if (media?.value["schema"] === undefined) return [];
    return [
      {
        words,
        schema: media.value["schema"],
        pointer: `${media.pointer}/schema`,
        description: `What ${what} sends.`,
      },
    ];
  });
}
