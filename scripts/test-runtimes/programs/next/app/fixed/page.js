import { runTask } from "../run-task.js";

export const dynamic = "force-static";

export default async function Page() {
  return <p>{await runTask("fixed")}</p>;
}
