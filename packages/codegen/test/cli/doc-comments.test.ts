import { expect, test } from "vitest";
import { generatePackage } from "../../src/generate-package.js";

/** The text of the one resource file that an operation of `/pets/{id}` is generated into. */
function resource(operation: object): string {
  const parameters = [
    { name: "id", in: "path", required: true, description: "The pet's number.", schema: { type: "string" } },
  ];
  const get = { operationId: "getPet", tags: ["pets"], parameters, ...operation };
  const { files } = generatePackage(
    { openapi: "3.1.0", info: { title: "Pets", version: "1" }, paths: { "/pets/{id}": { get } } },
    { command: "test", package: false },
  );
  return files.find(({ path }) => path === "resources/pets.ts")?.text ?? "";
}

const answer = { description: "-" };

test("the function and the method both say what the operation does, takes and throws", () => {
  const text = resource({
    summary: "Reads a pet",
    description: "Long words.",
    deprecated: true,
    responses: { "200": answer, "404": answer, default: answer },
  });
  expect(text).toContain(`/**
 * Reads a pet
 *
 * \`client.pets.get\` as a function.
 * @param id The pet's number.
 * @throws {ApiError} with status 404 or another.
 * @deprecated
 */
export function getPet(`);
  expect(text).toContain(`  /**
   * Reads a pet
   *
   * Long words.
   * @param id The pet's number.
   * @throws {ApiError} with status 404 or another.
   * @deprecated
   */
  get(`);
});

test("a function without a summary has the description's first paragraph", () => {
  const text = resource({ description: "First.\nStill first.\n\nSecond.", responses: { "200": answer } });
  expect(text).toContain("/**\n * First.\n * Still first.\n *\n * `client.pets");
  expect(text.match(/Second\./g)).toHaveLength(1);
});

test("no error is promised where `default` is the answer", () => {
  expect(resource({ responses: { default: answer } })).not.toContain("@throws");
});
