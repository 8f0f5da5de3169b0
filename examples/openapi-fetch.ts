import { createFetchClient } from "@intuned/client/openapi-fetch";

// A client of openapi-fetch, with the options and the runtime of IntunedClient.
const client = createFetchClient({ workspaceId: "123e4567-e89b-12d3-a456-426614174000" });

// Middleware sees every request before the key is added.
client.use({
  onResponse: ({ request, response }) => {
    console.log(request.method, new URL(request.url).pathname.split("/").at(-1), response.status);
  },
});

const { data, error, response } = await client.POST("/{workspaceId}/web-tasks/start", {
  body: { task: "Scrape YC companies from batch S24" },
  timeoutMs: 30_000,
});
if (error !== undefined) {
  // An HTTP error. Without a response, the call throws: ConnectionError, TimeoutError, …
  console.log("Not started:", response.status, error.code);
} else {
  const { webTaskId } = data;
  const result = await client.GET("/{workspaceId}/web-tasks/{webTaskId}/result", {
    params: { path: { webTaskId } },
  });
  console.log(webTaskId, result.data?.status);
}
