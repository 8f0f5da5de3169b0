import { runTask } from "../run-task.js";

export const revalidate = 3600;

export default async function Page() {
  return <p>{await runTask("revalidated")}</p>;
}
