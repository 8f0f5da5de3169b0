import type { ZodType, ZodTypeDef } from "zod/v3";
import { enclose, type Result } from "./result.js";

/** One declared answer: its statuses, and the schema of its JSON. */
interface DeclaredAnswer<Value> {
  readonly codes: readonly string[];
  readonly schema: ZodType<Value, ZodTypeDef, unknown>;
}

/** Whether the answer has one of the statuses, `4XX` being a class of them. */
export function isStatus({ status }: Response, codes: readonly string[]): boolean {
  return codes.some((code) => (/^\dxx$/i.test(code) ? code[0] === `${status}`[0] : code === `${status}`));
}

/** Finds the declared answer by status and content type, reads the body, and parses it by the schema. */
export async function matchAnswer<Value>(
  response: Response,
  declared: readonly DeclaredAnswer<Value>[],
): Promise<Result<Value>> {
  const found = declared.find(({ codes }) => isStatus(response, codes) && isJson(response));
  if (found === undefined) {
    return { ok: false, error: new Error(`${response.status}: ${await response.text().catch(() => "")}`) };
  }
  const raw: unknown = JSON.parse(await response.text());
  return enclose(() => found.schema.parse(raw), "the answer is not what the document says");
}

function isJson({ headers }: Response): boolean {
  const [type] = (headers.get("content-type") ?? "").toLowerCase().split(/\s*;\s*/g);
  return type === "application/json";
}
