/** An environment variable, where the runtime has any; an empty one counts as not set. */
export function readEnvironment(name: string | undefined): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return (name && process?.env?.[name]) || undefined;
}
