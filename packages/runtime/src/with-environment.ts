/** The end of a message about an option that an environment variable can give as well. */
export function withEnvironment(name: string | undefined): string {
  return name === undefined ? "" : ` (option or environment variable ${name})`;
}
