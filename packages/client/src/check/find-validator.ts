/** What the document declares for a status: by itself, by its class, or by default (OpenAPI 3.1 §4.8.16). */
export function findValidator<T>(
  validators: ReadonlyMap<string, T>,
  operationId: string,
  status: number,
): T | undefined {
  const keys = [status, `${Math.floor(status / 100)}XX`, "default"];
  return keys.map((key) => validators.get(`${operationId} ${key}`)).find((it) => it !== undefined);
}
