import process from "node:process";
import { readApi, startProxy } from "@intuned/contract/proxy";
import { readBundle, repositoryAt, repositoryRoot } from "@intuned/scripts";

/*
 * The proxy of `npm run bench:proxy`, a process of its own: passes on to the address that it is given, says where it listens,
 * and on any message how much memory it has taken at most, in bytes, and what its report says.
 */

const [, , target = ""] = process.argv;
const proxy = await startProxy({ api: readApi(await readBundle(repositoryAt(repositoryRoot))), target });
process.send?.(proxy.baseUrl);
process.on("message", async () => {
  const { groups, plan, skipped } = await proxy.report();
  process.send?.({
    // Kilobytes, says getrusage.
    memory: process.resourceUsage().maxRSS * 1000,
    checked: plan.sent,
    unchecked: skipped.reduce((sum, { count }) => sum + count, 0),
    causes: groups.length,
  });
});
process.on("disconnect", () => process.exit());
