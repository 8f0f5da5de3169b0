import { runTask } from "../run-task.js";

/** Rendered on demand, since it depends on the query; Next 14 caches its requests all the same. */
export default async function Page({ searchParams }) {
  return <p>{await runTask(`searched ${searchParams.for}`)}</p>;
}
