import type { RunReport } from "../../src/model/run-report.js";
import type { ContractProxy } from "../../src/proxy/index.js";

/** The report once every exchange has come to its end on the proxy's side too. */
export async function reportOf(proxy: ContractProxy): Promise<RunReport> {
  await proxy.close();
  return proxy.report();
}
