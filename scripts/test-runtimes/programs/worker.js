// workerd: answers `/?http://127.0.0.1:…` with what that server answered.
import { IntunedClient } from "@intuned/client";
import { quickStart } from "./quick-start.js";

export default {
  /** @param {Request} request */
  async fetch(request) {
    const baseUrl = decodeURIComponent(new URL(request.url).search.slice(1));
    try {
      return Response.json(await quickStart(IntunedClient, baseUrl));
    } catch (error) {
      return new Response(String(error), { status: 500 });
    }
  },
};
