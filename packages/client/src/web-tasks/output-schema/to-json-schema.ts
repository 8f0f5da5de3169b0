export const toJsonSchema = (s: object): Record<string, unknown> => s as Record<string, unknown>;
