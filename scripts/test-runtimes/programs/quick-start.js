/**
 * The README's quick start, as one function for every runtime: where there is no environment, the server is an argument.
 * The class is one too, so that each program gets it the way its users do, `require` included.
 * @param {typeof import("@intuned/client").IntunedClient} IntunedClient
 * @param {string} baseUrl
 */
export async function quickStart(IntunedClient, baseUrl) {
  const client = new IntunedClient({
    workspaceId: "123e4567-e89b-12d3-a456-426614174000",
    apiKey: "any",
    baseUrl,
  });
  const task = "Scrape YC companies from batch S24";
  return {
    start: await client.webTasks.start({ task }),
  };
}
