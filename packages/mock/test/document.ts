/** A document with one operation, whose answer is `{ greeting }`. */
export function greetingDocument(greeting: unknown, extra: Record<string, unknown> = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "Greetings", version: "1" },
    paths: {
      "/greet": {
        post: {
          operationId: "greet",
          requestBody: {
            required: true,
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["name"],
                  properties: { name: { type: "string" } },
                  additionalProperties: false,
                },
              },
            },
          },
          responses: {
            "200": {
              description: "Greeted",
              content: {
                "application/json": {
                  schema: { type: "object", properties: { greeting: { type: "string" } } },
                  examples: { one: { value: { greeting } } },
                },
              },
            },
            "422": {
              description: "Refused",
              content: { "application/json": { examples: { no: { value: { refused: true } } } } },
            },
          },
          ...extra,
        },
      },
    },
  };
}

export async function greet(baseUrl: string, body: unknown = { name: "Ada" }): Promise<unknown> {
  const response = await fetch(`${baseUrl}/greet`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return response.json();
}
