/** What every client of the bench is made with; the server takes no other. */
export const workspaceId = "123e4567-e89b-12d3-a456-426614174000";
export const apiKey = "key-of-the-bench";
export const userAgent = "bench/1";

/** The input of every start. */
export const input = { task: "Scrape YC companies from batch S24", startUrl: "http://127.0.0.1/companies" };
