import type { Operation, Response } from "@intuned/document";

/** The declared response that a status falls under: itself, its range, `default` (OpenAPI 3.1 §4.8.16). */
export function matchResponse(
  { responses }: Pick<Operation, "responses">,
  status: number,
): Response | undefined {
  const find = (wanted: string) => responses.find((each) => each.status.toUpperCase() === wanted);
  return find(String(status)) ?? find(`${Math.floor(status / 100)}XX`) ?? find("DEFAULT");
}
