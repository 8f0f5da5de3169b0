import { apiSchemas, schemaValidator } from "@intuned/conforming/validation";
import { type Api, readApi } from "@intuned/document";
import { describe, expect, it } from "vitest";
import { type Constraint, constraintId, formatInstance } from "../../src/constraints/constraint.js";
import { operationConstraints } from "../../src/constraints/constraints-of-schema.js";
import { removeConstraint } from "../../src/constraints/remove-constraint.js";
import { type ContractCase, planCases, planDigest } from "../../src/index.js";
import { parametersDocument } from "../parameters-document.js";
import { shopDocument } from "../server/shop-document.js";
import { readBundle } from "../support/bundle.js";
import { thingsDocument } from "../things-document.js";

const callbackUrl = "http://127.0.0.1:9/hook";
const things = readApi(thingsDocument);
const plan = planCases(things, { callbackUrl });
const constraintsOf = (api: Api) =>
  api.operations.flatMap((operation) => operationConstraints(api, operation, "request"));
const bodyOf = ({ request }: ContractCase): unknown => JSON.parse(new TextDecoder().decode(request.body));

describe("planCases", () => {
  it("names the promise whose last allowed value a valid request holds: a refusal is put down to it", () => {
    const inside = plan.cases.filter(({ title }) => / (minLength|maxItems|enum) \//.test(title));
    const valid = inside.filter(({ expect: { outcome } }) => outcome === "accepted");
    expect(valid.length).toBeGreaterThan(2);
    for (const { title, probes } of valid)
      expect(title).toContain(` ${probes?.keyword} ${probes?.pointer}: `);
  });

  it.each([
    { of: "the bundle", document: readBundle() },
    { of: "things of every kind", document: thingsDocument },
    { of: "parameters of every kind", document: parametersDocument },
  ])("breaks each constraint of $of, or says by which rule nobody can", ({ document }) => {
    const api = readApi(document);
    const { cases, unreached } = planCases(api, { callbackUrl });
    const broken = new Set(
      cases.flatMap(({ breaks }) => (breaks?.constraint ? [constraintId(breaks.constraint)] : [])),
    );
    const excused = new Set(unreached.map(({ operationId, pointer }) => `${operationId} ${pointer}`));
    const forgotten = constraintsOf(api)
      .filter((each) => !broken.has(constraintId(each)))
      .filter(({ site, pointer }) => !excused.has(`${site.operationId} ${pointer}`));
    expect(forgotten.map(constraintId)).toEqual([]);
    expect(unreached.filter(({ isImpossible }) => !isImpossible)).toEqual(
      document === thingsDocument ? patternImpliesLength() : [],
    );
  });

  it("breaks only that constraint: allowed by the first validator over a copy of the document without it", () => {
    const bodies = plan.cases.filter(({ breaks }) => breaks?.constraint?.site.location === "body");
    expect(bodies.length).toBeGreaterThan(100);
    const validate = schemaValidator(things.document);
    for (const each of bodies) {
      const { constraint } = each.breaks ?? {};
      if (constraint === undefined) continue;
      const relaxed = schemaValidator(removeConstraint(things.document, constraint))(constraint.site.root);
      const isValid = validate(constraint.site.root)(bodyOf(each)).length === 0;
      expect([each.id, isValid, relaxed(bodyOf(each))]).toEqual([each.id, false, []]);
    }
  });

  it("starts from the smallest request, every example, the fullest and one for each branch", () => {
    const valid = plan.cases.filter(({ id }) => id.startsWith("thingPut valid: "));
    const names = valid.map(({ id }) => id.replace("thingPut valid: ", ""));
    for (const wanted of ["minimal", "example email", "example hook", "full"])
      expect(names).toContain(wanted);
    expect(names).toContain("branch 1 of /components/schemas/Sink/oneOf");
    const minimal = valid.find(({ id }) => id.endsWith(" minimal"));
    expect(minimal && bodyOf(minimal)).toEqual({ name: "lamp" });
  });

  it.each([
    { keyword: "body/name minLength", want: { name: "la" } },
    { keyword: "body/name maxLength", want: { name: expect.stringMatching(/^[a-z]{6}$/) as unknown } },
    {
      keyword: "body/parts maxItems",
      want: { parts: [{ id: expect.any(Number) as unknown }, { id: expect.any(Number) as unknown }] },
    },
    { keyword: "body/weight exclusiveMaximum", want: { weight: 9.5 } },
    {
      keyword: 'enum /components/schemas/Thing/properties/size/enum: member "large"',
      want: { size: "large" },
    },
  ])("tries the last value that is allowed: $keyword", ({ keyword, want }) => {
    const found = plan.cases.find(({ id }) => id.includes("valid: ") && id.includes(keyword));
    expect(found && bodyOf(found)).toMatchObject(want);
  });

  it("tries credentials, syntax, media types, methods and paths", () => {
    const kinds = new Set(plan.cases.flatMap(({ breaks }) => (breaks ? [breaks.keyword] : [])));
    for (const keyword of ["security", "syntax", "content", "method", "path"])
      expect(kinds).toContain(keyword);
    const withSecret = planCases(things, { callbackUrl, credentials: { key: "real" } });
    const wrong = ({ cases }: typeof plan) => cases.filter(({ id }) => id.endsWith("security: wrong")).length;
    expect([wrong(plan), wrong(withSecret)]).toEqual([0, 1]);
  });

  it("wants a body of a type that is not declared refused, also where no body has to be sent", () => {
    const { cases } = planCases(readApi(shopDocument), { include: ["orderChange"] });
    const wrong = cases.filter(({ breaks }) => breaks?.keyword === "content");
    expect(wrong.map(({ expect: { outcome } }) => outcome)).toEqual(["rejected", "rejected"]);
  });

  it("sends to no other place than the receiver, and without one drops what would be sent elsewhere", () => {
    const isElsewhere = ({ request }: ContractCase) =>
      new TextDecoder().decode(request.body).includes("https://hook.example");
    expect(plan.cases.filter(isElsewhere)).toEqual([]);
    const alone = planCases(things);
    expect(alone.cases.filter(isElsewhere)).toEqual([]);
    expect(alone.dropped).toBeGreaterThan(0);
  });

  it("has a unique id for each case, the same plan for the same seed, and another for another", () => {
    const ids = plan.cases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const digest = (seed: number) => planDigest(planCases(readApi(thingsDocument), { callbackUrl, seed }));
    expect(digest(1)).toBe(planDigest(plan));
    expect(digest(2)).not.toBe(digest(1));
  });

  it("takes the operations and the phases that are asked for", () => {
    const some = planCases(things, { callbackUrl, include: ["GET /things/*"], phases: ["coverage"] });
    expect(new Set(some.cases.map(({ operationId }) => operationId))).toEqual(new Set(["thingGet"]));
    expect(planCases(things, { exclude: ["thing*"] }).cases).toEqual([]);
    const few = planCases(things, { callbackUrl, maxCasesPerOperation: 3, phases: ["coverage"] });
    expect(few.cases.length).toBe(6);
  });

  it.each([
    { given: "elsewhere it would say nothing new", names: {}, want: ["body"] },
    {
      given: "unless nothing else breaks a promise",
      names: { pattern: "^[^a-z]" },
      want: ["body", "body/a", "body/b"],
    },
  ])("tries once per operation, and sends alone, what servers die of: $given", ({ names, want }) => {
    const closed = { type: "object", additionalProperties: false };
    const inner = { ...closed, propertyNames: names };
    const schema = { ...closed, properties: { a: inner, b: inner } };
    const post = { requestBody: { content: { "application/json": { schema } } }, responses: {} };
    const { cases } = planCases(
      readApi({ openapi: "3.1.0", info: { title: "Closed", version: "1" }, paths: { "/": { post } } }),
    );
    const hazards = cases.filter(({ id }) => id.endsWith(": undeclared, not Latin-1"));
    expect(hazards.map(({ breaks }) => breaks?.constraint && formatPlace(breaks.constraint))).toEqual(want);
    expect(hazards.every(({ sentAlone }) => sentAlone)).toBe(true);
  });

  it("says by which rule a least length of one cannot be broken alone", () => {
    const document = structuredClone(thingsDocument);
    Object.assign(document.components.schemas.Thing.properties, {
      word: { type: "string", pattern: "^[a-z]+$", minLength: 1 },
      text: { type: "string", pattern: "^[a-z]*$", minLength: 1 },
    });
    const { unreached, cases } = planCases(readApi(document), { callbackUrl });
    const about = (name: string) => `/components/schemas/Thing/properties/${name}/minLength`;
    const word = unreached.find(({ pointer, aspect }) => pointer === about("word") && aspect === undefined);
    expect(word?.reason).toContain("none of its pattern either");
    expect(word?.isImpossible).toBe(true);
    expect(cases.some(({ breaks }) => breaks?.pointer === about("text"))).toBe(true);
  });

  it("says why an operation has no valid request", () => {
    const document = structuredClone(thingsDocument);
    Object.assign(document.components.schemas.Thing.properties, {
      serial: { type: "string", pattern: "^(?=z)x$" },
    });
    document.components.schemas.Thing.required.push("serial");
    const { unreached } = planCases(readApi(document), { callbackUrl });
    expect(
      unreached.find(({ aspect, keyword }) => aspect === "valid" && keyword === "content")?.reason,
    ).toContain("no valid body");
    expect(unreached.find(({ pointer }) => pointer.endsWith("serial/pattern"))?.reason).toContain(
      "no valid request",
    );
  });
});

const formatPlace = ({ site, instance }: Constraint): string => `${site.location}${formatInstance(instance)}`;

/** `code` has four letters by its pattern, and by its length as well: neither length can be broken alone. */
function patternImpliesLength(): unknown {
  return ["maxLength", "minLength"].map((keyword) =>
    expect.objectContaining({ pointer: `/components/schemas/Thing/properties/code/${keyword}` }),
  );
}

it("makes values that both validators allow for every accepted case", () => {
  const schemas = apiSchemas(things);
  const root = constraintsOf(things).find(({ site }) => site.location === "body")?.site.root ?? "";
  for (const each of plan.cases.filter(
    ({ expect: { outcome }, request }) => outcome === "accepted" && request.body,
  )) {
    expect([each.id, schemas.check("request")(root)(bodyOf(each))]).toEqual([each.id, []]);
    expect([each.id, schemas.second("request").allows(root, bodyOf(each))]).toEqual([each.id, true]);
  }
});
