import { childPointer } from "@intuned/document";
import { headerValue } from "@intuned/document/serialize";
import { answerOf } from "./answer-of.js";
import { type Check, finding } from "./check-context.js";

/** `content-type-declared`: a body comes in one of the media types that are declared for its status. */
export const checkContentType: Check = (context, exchange) => {
  const answer = answerOf(context, exchange);
  if (answer === undefined || answer.isBodiless || answer.mediaType !== undefined) return [];
  const { declared, response } = answer;
  if (declared.content.length === 0 || response.body.length === 0) return [];
  const came = headerValue(response.headers, "content-type");
  const wanted = declared.content.map(({ mediaType }) => mediaType).join(", ");
  const message = `the answer ${came === undefined ? "names no media type" : `is ${JSON.stringify(came)}`}; declared: ${wanted}`;
  const pointer = childPointer(declared.pointer, "content");
  return [finding(exchange, { check: "content-type-declared", pointer, message })];
};
