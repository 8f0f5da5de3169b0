import { runTask } from "../run-task.js";

/** Without segment options: Next prerenders it, until a fetch says that it must not be stored. */
export default async function Page() {
  return <p>{await runTask("prerendered")}</p>;
}
