import { parseSimple } from "@intuned/conforming/wire";
import { childPointer } from "@intuned/document";
import { headerValue } from "@intuned/document/serialize";
import { answerOf } from "./answer-of.js";
import { type Check, finding, operationOf } from "./check-context.js";
import { schemaCauses } from "./schema-causes.js";

/** `header-required` and `header-valid`: what is declared of an answer's header fields. */
export const checkHeaders: Check = (context, exchange) => {
  const answer = answerOf(context, exchange);
  if (answer === undefined) return [];
  const { document } = context.api;
  return answer.declared.headers.flatMap((field) => {
    const text = headerValue(answer.response.headers, field.name);
    if (text === undefined) {
      if (!field.isRequired) return [];
      const pointer = childPointer(field.pointer, "required");
      const message = `the header ${field.name} is missing`;
      return [finding(exchange, { check: "header-required", pointer, message })];
    }
    const parsed = parseSimple(document, field, text);
    if (parsed === undefined || field.schema === undefined) return [];
    const validate = context.schemas.check("response");
    return schemaCauses(document, validate, field.schema, parsed.value).map(({ pointer, message }) =>
      finding(exchange, {
        check: "header-valid",
        pointer,
        message: `the header ${field.name} ${message}; it is ${JSON.stringify(text)}`,
      }),
    );
  });
};

const HTTP_DATE =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** `header-valid`: `Retry-After` is whole seconds or a date. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
export const checkRetryAfter: Check = (context, exchange) => {
  const text = headerValue(exchange.response?.headers ?? [], "retry-after");
  if (text === undefined || /^\d+$/.test(text) || HTTP_DATE.test(text)) return [];
  const answer = answerOf(context, exchange);
  const field = answer?.declared.headers.find(({ name }) => name.toLowerCase() === "retry-after");
  const pointer =
    field?.pointer ?? answer?.declared.pointer ?? operationOf(context, exchange)?.pointer ?? "/paths";
  const message = `Retry-After is neither seconds nor a date: ${JSON.stringify(text)}`;
  return [finding(exchange, { check: "header-valid", pointer, message })];
};

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
