import { runTask } from "../run-task.js";

/** The result is a file, whose URL is the same each time. */
export default async function Page() {
  return <p>{await runTask("file")}</p>;
}
