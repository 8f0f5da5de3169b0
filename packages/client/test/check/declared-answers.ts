import openapi from "@intuned/openapi" with { type: "json" };

/** A named example of an answer's JSON body. */
export interface DeclaredExample {
  readonly operationId: string;
  readonly status: number;
  readonly name: string;
  readonly value: unknown;
}

/** Every named example that the document gives for an answer, read without the code under test. */
export function declaredExamples(): DeclaredExample[] {
  const operations = Object.values(openapi.paths).flatMap((item) => Object.values(item) as Node[]);
  return operations.flatMap(({ operationId, responses = {} }) =>
    Object.entries(responses).flatMap(([status, response]) => {
      const examples = follow(follow(response).content?.["application/json"]?.examples ?? {});
      return Object.entries(examples).map(([name, example]) => ({
        operationId: operationId ?? "",
        status: Number(status),
        name,
        value: structuredClone(follow(example as Node).value),
      }));
    }),
  );
}

/** The named example of `webTaskResult` as a value of its own, to be broken. */
export function resultExample(name: string): Record<string, unknown> {
  const found = declaredExamples().find((it) => it.operationId === "webTaskResult" && it.name === name);
  if (found === undefined) throw new Error(`The document has no example ${name} of webTaskResult.`);
  return found.value as Record<string, unknown>;
}

interface Node {
  readonly operationId?: string;
  readonly responses?: Record<string, Node>;
  readonly content?: Record<string, { readonly examples?: Node }>;
  readonly value?: unknown;
  readonly $ref?: string;
}

function follow(node: Node): Node {
  if (node.$ref === undefined) return node;
  const tokens = node.$ref.split("/").slice(1);
  return tokens.reduce<unknown>((at, token) => (at as Record<string, unknown>)[token], openapi) as Node;
}
