import { childPointer, type Operation, resolvePointer } from "@intuned/document";
import { namedExamples } from "@intuned/document/samples";

/** An answer that the document declares: one for each named example, or one without a body. */
export interface DeclaredAnswer {
  readonly status: number;
  /** Name of the example; absent where the response has no body. */
  readonly example?: string;
  readonly body?: unknown;
}

/**
 * Every answer that an operation declares.
 *
 * @throws {Error} a status is a range or `default`, or a body has no example: no mock can be asked for that.
 */
export function declaredAnswers(document: object, operation: Operation): DeclaredAnswer[] {
  const responses = operation.value["responses"] as Record<string, unknown>;
  return Object.keys(responses).flatMap((status): DeclaredAnswer[] => {
    const { pointer, value } = resolvePointer(document, childPointer(operation.pointer, "responses", status));
    if (!/^\d{3}$/.test(status)) throw new Error(`${pointer}: answer "${status}" is no single status`);
    const mediaTypes = Object.keys((value["content"] ?? {}) as object);
    if (mediaTypes.length === 0) return [{ status: Number(status) }];
    return mediaTypes.flatMap((mediaType) => {
      const content = childPointer(pointer, "content", mediaType);
      const examples = namedExamples(document, content);
      if (examples.length === 0)
        throw new Error(`${content} has no example: nothing says what the answer is`);
      return examples.map(({ name, value: body }) => ({ status: Number(status), example: name, body }));
    });
  });
}
