/**
 * The URL of a server object with its variables at their defaults; one without a default stays as it is written.
 * https://spec.openapis.org/oas/v3.1.0#server-object
 */
export function serverUrl({
  url,
  variables,
}: {
  readonly url?: unknown;
  readonly variables?: unknown;
}): string {
  const values = Object(variables) as Record<
    string,
    { default?: unknown; enum?: readonly unknown[] } | undefined
  >;
  return String(url ?? "").replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => {
    const { default: initial, enum: members } = values[name] ?? {};
    return String(initial ?? members?.[0] ?? whole);
  });
}
