import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { connectionFails, type Row, starts } from "./faults/row.js";
import { answersWith, tunnels } from "./faults/rows/tls-and-proxies.js";
import { scriptedServer } from "./faults/scripted-server.js";
import { webTaskStart } from "./faults/start-operations.js";
import { accepts } from "./faults/turns.js";

const child = fileURLToPath(new URL("env-proxy.child.ts", import.meta.url));

/** What a process prints that starts a task through the proxy of its environment. */
async function start(proxy: NonNullable<Row["proxy"]>) {
  const row: Row = {
    name: "a start through the proxy of the environment",
    turns: [accepts],
    call: "start",
    tls: (ca) => ca.issue(),
    proxy,
    want: starts(),
  };
  await using server = await scriptedServer(row);
  const folder = await mkdtemp(path.join(tmpdir(), "env-proxy-"));
  try {
    const authority = path.join(folder, "authority.pem");
    await writeFile(authority, server.ca);
    const { NO_PROXY: _, no_proxy: __, ...env } = process.env;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--import=tsx/esm", "--conditions=@intuned/source", child, server.url],
      {
        env: {
          ...env,
          NODE_USE_ENV_PROXY: "1",
          HTTPS_PROXY: server.proxy,
          https_proxy: server.proxy,
          NODE_EXTRA_CA_CERTS: authority,
        },
      },
    );
    return { outcome: JSON.parse(stdout) as object, requests: server.requests.length };
  } finally {
    await rm(folder, { recursive: true });
  }
}

// Node has it since 22.21 and 24.0.
const hasEnvProxy = process.allowedNodeEnvironmentFlags.has("--use-env-proxy");

it.skipIf(!hasEnvProxy)(
  "NODE_USE_ENV_PROXY: a start through the proxy's tunnel starts one task",
  async () => {
    expect(await start(tunnels)).toEqual({ outcome: webTaskStart.accepted.body, requests: 1 });
  },
);

it.skipIf(!hasEnvProxy)(
  "NODE_USE_ENV_PROXY: a tunnel that is refused is proof that nothing was sent",
  async () => {
    const { error: name, attempts, mayHaveStarted } = connectionFails({ attempts: 3 });
    for (const head of ["403 Forbidden", "407 Proxy Authentication Required", "502 Bad Gateway"]) {
      const refused = await start(answersWith(head));
      expect(refused).toEqual({ outcome: { name, attempts, mayHaveStarted }, requests: 0 });
    }
  },
);
