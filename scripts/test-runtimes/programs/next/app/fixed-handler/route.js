import { runTask } from "../run-task.js";

export const dynamic = "force-static";

export async function GET() {
  return new Response(await runTask("fixed-handler"));
}
