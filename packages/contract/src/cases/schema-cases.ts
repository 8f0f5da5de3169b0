import { childPointer } from "@intuned/document";
import type { RequestParts } from "@intuned/document/serialize";
import { type Constraint, formatInstance } from "../constraints/constraint.js";
import { operationConstraints } from "../constraints/constraints-of-schema.js";
import { breakConstraint, reachInside } from "./break-constraint.js";
import type { CaseList } from "./case-list.js";
import { hasBoundary, hasInsideValues } from "./inside-values.js";
import { contentOf } from "./operation-requests.js";
import type { ValidRequests } from "./valid-requests.js";

const ACCEPTED = { outcome: "accepted" } as const;
const REJECTED = { outcome: "rejected" } as const;

/** The valid requests, as cases. */
export function addValidCases(list: CaseList, { made, unmade }: ValidRequests): void {
  for (const { name, parts, isExample } of made)
    list.add({ phase: isExample ? "examples" : "coverage", name: `valid: ${name}`, expect: ACCEPTED }, parts);
  for (const each of unmade) list.miss({ ...each, aspect: "valid" });
}

/** For every constraint of the operation's schemas: the values just inside, and the requests that break it alone. */
export function addConstraintCases(list: CaseList, valid: ValidRequests): void {
  const requests = valid.made.map(({ parts }) => parts);
  const sent = new Set(list.cases.map(({ request }) => textOf(request)));
  const hazards = new Set<string>();
  for (const constraint of operationConstraints(list.context.api, list.operation, "request")) {
    const obstacle = obstacleOf(list, constraint, requests);
    if (obstacle !== undefined) {
      list.miss({ pointer: constraint.pointer, keyword: constraint.keyword, reason: obstacle });
      continue;
    }
    addInside(list, constraint, requests, sent);
    addBroken(list, constraint, requests, hazards);
  }
}

function obstacleOf(
  list: CaseList,
  { site }: Constraint,
  requests: readonly RequestParts[],
): string | undefined {
  const { operation } = list;
  if (requests.length === 0) return "no valid request of the operation could be made to start from";
  const isBody = site.location === "body";
  if (isBody && contentOf(operation).length === 0)
    return `content of ${operation.method} has no meaning in HTTP (RFC 9110 §9.3), and many clients cannot send it`;
  return undefined;
}

function addInside(
  list: CaseList,
  constraint: Constraint,
  requests: readonly RequestParts[],
  sent: Set<string>,
): void {
  const { pointer, keyword } = constraint;
  if (!hasInsideValues(list.context.api.document, constraint)) return;
  const { made, reason, dropped, isImpossible } = reachInside(
    list.context,
    list.operation,
    constraint,
    requests,
  );
  list.dropped += dropped;
  const before = list.cases.length;
  for (const { variant, parts } of made)
    list.add(
      {
        phase: "coverage",
        name: `valid: ${nameOf(constraint)}: ${variant}`,
        expect: ACCEPTED,
        probes: { pointer, keyword },
      },
      parts,
    );
  for (let index = list.cases.length - 1; index >= before; index--) {
    const text = textOf(list.cases[index]?.request);
    if (sent.has(text)) list.cases.splice(index, 1);
    sent.add(text);
  }
  if (reason !== undefined && dropped === 0 && hasBoundary(constraint))
    list.miss({ pointer, keyword, reason, aspect: "boundary", ...(isImpossible && { isImpossible }) });
}

const textOf = (request: CaseList["cases"][number]["request"] | undefined): string =>
  request === undefined
    ? ""
    : `${request.target} ${JSON.stringify(request.headers)} ${Buffer.from(request.body ?? new Uint8Array()).toString("latin1")}`;

function addBroken(
  list: CaseList,
  constraint: Constraint,
  requests: readonly RequestParts[],
  hazards: Set<string>,
): void {
  const { pointer, keyword } = constraint;
  const { made, reason, dropped, isImpossible } = breakConstraint(
    list.context,
    list.operation,
    constraint,
    requests,
  );
  list.dropped += dropped;
  const isHarmless = made.some(({ isHazard }) => !isHazard);
  for (const { variant, parts, isHazard } of made) {
    // Where nothing else breaks the constraint, it is not left untried.
    if (isHazard && hazards.has(variant) && isHarmless) continue;
    if (isHazard) hazards.add(variant);
    list.add(
      {
        phase: "coverage",
        name: `${nameOf(constraint)}: ${variant}`,
        expect: REJECTED,
        breaks: { pointer, keyword, constraint },
        ...(isHazard && { sentAlone: true }),
      },
      parts,
    );
  }
  if (made.length > 0) return;
  list.miss({
    pointer,
    keyword,
    reason: reason ?? "every request that breaks it would make the server call a URL: give a callback URL",
    ...(isImpossible && { isImpossible }),
  });
}

const nameOf = ({ site, instance, keyword, pointer }: Constraint): string =>
  `${site.location}${site.name === undefined ? "" : ` ${site.name}`}${formatInstance(instance)} ${keyword} ${pointer}`;

/** Requests without something that is required: a parameter, or the body. */
export function addPresenceCases(list: CaseList, { made }: ValidRequests): void {
  const [smallest] = made;
  const { operation } = list;
  for (const parameter of operation.parameters.filter(({ isRequired }) => isRequired)) {
    const pointer = childPointer(parameter.pointer, "required");
    const name = `${parameter.in} ${parameter.name} required ${pointer}: left out`;
    if (parameter.in === "path" || smallest === undefined) {
      const reason = smallest
        ? "without a path parameter the request is one for another path"
        : "no valid request of the operation could be made to start from";
      list.miss({
        pointer,
        keyword: "required",
        reason,
        ...(parameter.in === "path" && { isImpossible: true }),
      });
      continue;
    }
    const parameters = new Map([...smallest.parts.parameters].filter(([each]) => each !== parameter));
    list.add(
      { phase: "coverage", name, expect: REJECTED, breaks: { pointer, keyword: "required" } },
      { ...smallest.parts, parameters },
    );
  }
  if (!operation.requestBody?.isRequired || smallest?.parts.body === undefined) return;
  const { body: _, ...rest } = smallest.parts;
  const pointer = childPointer(operation.requestBody.pointer, "required");
  list.add(
    {
      phase: "coverage",
      name: `body required ${pointer}: no body`,
      expect: REJECTED,
      breaks: { pointer, keyword: "required" },
    },
    rest,
  );
}
