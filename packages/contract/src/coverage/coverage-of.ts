import { type ApiSchemas, apiSchemas } from "@intuned/conforming/validation";
import { matchResponse, parseBody, parseRequest, parseSimple, pathMatcher } from "@intuned/conforming/wire";
import {
  type Api,
  type Direction,
  type MediaType,
  matchMediaType,
  type Parameter,
  type Response,
} from "@intuned/document";
import { headerValue } from "@intuned/document/serialize";
import type { Unreached } from "../model/contract-case.js";
import type { Coverage } from "../model/coverage.js";
import type { Exchange } from "../model/exchange.js";
import { coverageResult } from "./coverage-result.js";
import { type LinkWatch, linkWatch } from "./link-watch.js";
import { countOne, type OperationTally, operationTallies } from "./operation-tally.js";
import { reportMeetings } from "./report-meetings.js";
import { type SchemaNodes, schemaNodes } from "./schema-node.js";

/** Takes note of traffic, and tells what of the contract it has exercised. */
export interface CoverageRecorder {
  readonly observe: (exchange: Exchange) => void;
  /** @param unreached promises for which no case could be made; their reasons stand beside what was never met. */
  readonly result: (unreached: readonly Unreached[]) => Coverage;
}

/**
 * Measures what of a document traffic exercises, from the traffic alone: what was sent counts, whatever the server made
 * of it. Keywords are counted by operation, direction and pointer: a schema that stands in two places of one operation's
 * requests is one.
 *
 * @param schemas share those of the checks, and each schema is compiled once for both.
 */
export function coverageOf(api: Api, schemas: ApiSchemas = apiSchemas(api)): CoverageRecorder {
  const recorder = new Recorder(api, schemas);
  return {
    observe: (exchange) => recorder.observe(exchange),
    result: (unreached) => coverageResult(api, recorder.tallies, recorder.nodes, unreached),
  };
}

class Recorder {
  readonly tallies: Map<string, OperationTally>;
  readonly nodes: Record<Direction, SchemaNodes>;
  private readonly match: ReturnType<typeof pathMatcher>;
  private readonly links: LinkWatch;

  constructor(
    private readonly api: Api,
    private readonly schemas: ApiSchemas,
  ) {
    this.tallies = operationTallies(api);
    this.match = pathMatcher(api);
    this.links = linkWatch(api);
    const { document } = api;
    this.nodes = {
      request: schemaNodes(document, "request"),
      response: schemaNodes(document, "response"),
    };
  }

  observe({ request, response }: Exchange): void {
    const matched = this.match(request.target);
    const operation = matched?.operations.get(request.method);
    const tally = operation && this.tallies.get(operation.operationId);
    if (!matched || !tally) return;
    tally.requests += 1;
    const parsed = parseRequest(this.api, tally.operation, matched.values, request);
    for (const [parameter, value] of parsed.parameters) this.observeParameter(tally, parameter, value);
    this.links.request(tally.operation, parsed, (source, link) =>
      this.tallies.get(source)?.followed.add(link),
    );
    if (parsed.mediaType) countOne(tally.mediaTypes, parsed.mediaType.pointer);
    if (parsed.body && "value" in parsed.body)
      this.walk(tally, "request", parsed.mediaType?.schema, parsed.body.value);
    if (response) this.observeResponse(tally, response);
  }

  private observeParameter(
    tally: OperationTally,
    parameter: Parameter,
    parsed: { readonly value: unknown } | undefined,
  ): void {
    const counts = tally.parameters.get(parameter) ?? { valid: 0, absent: 0, invalid: 0 };
    tally.parameters.set(parameter, counts);
    if (parsed === undefined) {
      counts.absent += 1;
      return;
    }
    const isValid = this.walk(tally, "request", parameter.schema, parsed.value);
    counts[isValid ? "valid" : "invalid"] += 1;
    if (!isValid || typeof parsed.value === "object") return;
    const values = tally.values.get(parameter) ?? new Set();
    // Only parameters of few possible values are looked at: more than a thousand need not be kept.
    if (values.size < 1000) tally.values.set(parameter, values.add(JSON.stringify(parsed.value)));
  }

  private observeResponse(
    tally: OperationTally,
    { status, headers, body, isTruncated }: NonNullable<Exchange["response"]>,
  ): void {
    const declared = matchResponse(tally.operation, status);
    if (!declared) return;
    countOne(tally.statuses, declared.status);
    this.observeHeaders(tally, declared, headers);
    const contentType = headerValue(headers, "content-type") ?? "";
    const mediaType: MediaType | undefined = matchMediaType(declared.content, contentType);
    if (!mediaType || isTruncated) return;
    countOne(tally.mediaTypes, mediaType.pointer);
    const parsed = parseBody(this.api.document, mediaType, contentType, body);
    if (!("value" in parsed)) return;
    this.walk(tally, "response", mediaType.schema, parsed.value);
    this.links.response(tally.operation, declared, parsed.value);
  }

  private observeHeaders(
    tally: OperationTally,
    declared: Response,
    headers: NonNullable<Exchange["response"]>["headers"],
  ): void {
    for (const field of declared.headers) {
      const text = headerValue(headers, field.name);
      const parsed = text === undefined ? undefined : parseSimple(this.api.document, field, text);
      if (parsed) this.walk(tally, "response", field.schema, parsed.value);
    }
  }

  /** @returns whether the schema allows the value. */
  private walk(
    tally: OperationTally,
    direction: Direction,
    schema: string | undefined,
    value: unknown,
  ): boolean {
    if (schema === undefined) return true;
    return reportMeetings(
      this.schemas.check(direction),
      this.nodes[direction](schema),
      value,
      tally.meetings(direction),
    );
  }
}
