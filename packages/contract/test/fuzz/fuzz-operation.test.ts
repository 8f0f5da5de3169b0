import { apiSchemas } from "@intuned/conforming/validation";
import { type Operation, readApi } from "@intuned/document";
import { describe, expect, it } from "vitest";
import { fuzzCases } from "../../src/fuzz/fuzz-operation.js";
import { type ContractCase, fuzzOperation } from "../../src/index.js";
import { thingsDocument } from "../things-document.js";

const api = readApi(thingsDocument);
const schemas = apiSchemas(api);
const operation = api.operations.find(({ operationId }) => operationId === "thingPut") as Operation;
const root = "/paths/~1things~1{thingId}/post/requestBody/content/application~1json/schema";
const given = { api, schemas, operation, plan: { callbackUrl: "http://127.0.0.1:9/hook" } };
const bodyOf = ({ request }: ContractCase): unknown => JSON.parse(new TextDecoder().decode(request.body));
const isAllowed = (each: ContractCase) => schemas.check("request")(root)(bodyOf(each)).length === 0;

describe("fuzzOperation", () => {
  it("sends valid requests and ones that break one promise, each what it says", async () => {
    const sent: ContractCase[] = [];
    const send = async (each: ContractCase) => ({ isKept: sent.push(each) > 0 });
    const result = await fuzzOperation({ ...given, seed: 1, runs: 300, send });
    expect(result.failure).toBeUndefined();
    expect(result.sent).toBe(sent.length);
    expect(new Set(sent.map((each) => each.expect.outcome))).toEqual(new Set(["accepted", "rejected"]));
    for (const each of sent.filter(({ breaks }) => !breaks || breaks.constraint?.site.location === "body"))
      expect([each.id, isAllowed(each)]).toEqual([each.id, each.expect.outcome === "accepted"]);
    expect(sent.length).toBeGreaterThan(50);
  });

  it("shrinks what a server takes though it is invalid, and what it tells is still invalid", async () => {
    // Forgets that `size` has two members; all else it does right.
    const send = async (each: ContractCase) => ({
      isKept: !(each.breaks?.keyword === "enum" && each.breaks.pointer.endsWith("/size/enum")),
    });
    const { failure } = await fuzzOperation({ ...given, seed: 1, runs: 2000, send });
    expect(failure?.case.breaks?.pointer).toBe("/components/schemas/Thing/properties/size/enum");
    expect(failure && isAllowed(failure.case)).toBe(false);
    expect(Object.keys(failure ? (bodyOf(failure.case) as object) : {}).sort()).toEqual(["name", "size"]);
  });

  it("passes on what the sender throws", async () => {
    const send = () => Promise.reject(new Error("the server is gone"));
    await expect(fuzzOperation({ ...given, seed: 1, runs: 50, send })).rejects.toThrow("the server is gone");
  });

  it("makes the same cases for the same seed", () => {
    const ids = (seed: number) => fuzzCases({ ...given, seed }, 60).map(({ id }) => id);
    expect(ids(1)).toEqual(ids(1));
    expect(ids(2)).not.toEqual(ids(1));
  });
});
