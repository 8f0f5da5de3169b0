/** The `User-Agent` (RFC 9110 §10.1.5): the program's name before the client's, most significant first. */
export function userAgent(program: string | undefined, client: string): string | undefined {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  // Browsers say who they are themselves, and ask the server's leave (CORS) for a page that does so.
  if (navigator?.userAgent?.startsWith("Mozilla")) return undefined;
  return program === undefined ? client : `${program} ${client}`;
}
