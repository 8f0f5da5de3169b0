import { headerValue } from "@intuned/document/serialize";
import { type Check, finding } from "./check-context.js";
import { pathPointer } from "./path-pointer.js";

/** `allow-header`: a 405 names the methods of the path. https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 */
export const checkAllow: Check = (context, exchange) => {
  const { request, response } = exchange;
  const path = context.matchPath(request.target);
  if (response?.status !== 405 || path === undefined) return [];
  const pointer = pathPointer(context, request.target);
  const text = headerValue(response.headers, "allow");
  const told = (text ?? "").split(",").map((name) => name.trim().toUpperCase());
  const missing = [...path.operations.keys()].filter((method) => !told.includes(method));
  const why =
    text === undefined
      ? "405 came without Allow"
      : missing.length > 0
        ? `Allow leaves out ${missing.join(", ")}: it is ${JSON.stringify(text)}`
        : told.includes(request.method)
          ? `Allow names ${request.method}, which was just refused`
          : undefined;
  return why === undefined ? [] : [finding(exchange, { check: "allow-header", pointer, message: why })];
};
