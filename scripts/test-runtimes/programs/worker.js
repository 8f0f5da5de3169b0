// workerd: a worker that is given a scenario's name and a server in the query.
import * as client from "@intuned/client";
import * as webhook from "@intuned/client/webhook";
import { scenarios } from "./scenarios.cjs";

export default {
  /** @param {Request} request */
  async fetch(request) {
    const { searchParams } = new URL(request.url);
    const run = scenarios[searchParams.get("scenario") ?? ""];
    try {
      return Response.json(await run?.({ ...client, ...webhook }, searchParams.get("baseUrl") ?? ""));
    } catch (error) {
      return new Response(String(error), { status: 500 });
    }
  },
};
