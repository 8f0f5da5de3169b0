// What came over the wire, read by other code than the one that writes requests: a shared mistake would be invisible.
export { type MatchedPath, matchesTemplate, matchResponse, pathMatcher } from "./match-operation.js";
export { parseBody, parseJson } from "./parse-body.js";
export { parseSimple } from "./parse-field.js";
export { type ParsedRequest, parseRequest } from "./parse-request.js";
