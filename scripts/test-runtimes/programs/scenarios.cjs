/** @typedef {typeof import("@intuned/client") & typeof import("@intuned/client/webhook")} Api */

const task = "Scrape YC companies from batch S24";

/**
 * What every runtime runs, by name. Plain JavaScript without an environment: the server is an argument, and so are the
 * packages, which each program gets the way its users do, `require` included. Each resolves to what JSON can hold. It is
 * CommonJS, which ES modules, `require` and Jest all load.
 *
 * @type {Record<string, (api: Api, baseUrl: string) => Promise<unknown>>}
 */
const scenarios = {
  /** The README's sample, and the same task waited for. */
  async quickStart(api, baseUrl) {
    const client = connect(api, baseUrl);
    return {
      start: await client.webTasks.start({ task }),
      run: await client.webTasks.run({ task }),
    };
  },

  /** A delivery that the webhook's handler takes. No server is asked. */
  async delivery({ createWebhookHandler }) {
    /** @type {unknown[]} */
    const taken = [];
    const secret = { header: "x-hook-token", value: "s3cret" };
    const handle = createWebhookHandler({ secret, onDelivery: (it) => taken.push(it.webTaskId) });
    const body = JSON.stringify({ webTaskId: "wt_123", status: "canceled", input: { task } });
    const headers = { "content-type": "application/json", [secret.header]: secret.value };
    const { status } = await handle(new Request("http://127.0.0.1/hook", { method: "POST", body, headers }));
    return { status, taken };
  },

  /** Starts tasks, one after the other, until one fails: how many, and what the failure says. */
  async startUntilFailure(api, baseUrl) {
    const client = connect(api, baseUrl);
    for (let starts = 1; starts <= 20; starts++)
      try {
        await client.webTasks.start({ task });
      } catch (thrown) {
        const error = /** @type {import("@intuned/client").ClientError} */ (thrown);
        const { name, attempts, mayHaveStarted } = error;
        return { starts, name, attempts, mayHaveStarted };
      }
    return "20 starts, and none failed";
  },
};

/** @param {Api} api @param {string} baseUrl */
function connect({ IntunedClient }, baseUrl) {
  const workspaceId = "123e4567-e89b-12d3-a456-426614174000";
  return new IntunedClient({ workspaceId, apiKey: "any", baseUrl, retry: { initialDelayMs: 1 } });
}

module.exports = { scenarios };
