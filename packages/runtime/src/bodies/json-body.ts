import type { BodySerializer } from "../definition.js";

/** JSON, whatever media type says so (`application/merge-patch+json`). */
export const jsonBody: BodySerializer = (body, contentType) => ({ body: JSON.stringify(body), contentType });
