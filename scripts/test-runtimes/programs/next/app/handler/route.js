import { runTask } from "../run-task.js";

export async function GET() {
  return new Response(await runTask("handler"));
}
