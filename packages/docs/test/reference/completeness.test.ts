import { readApi } from "@intuned/document";
import { describe, expect, test } from "vitest";
import type { Page } from "../../src/page/page.js";
import { referencePages } from "../../src/reference/index.js";
import { DocumentWalk, escaped } from "./document-claims.js";
import { missingClaims } from "./missing-claims.js";
import { pathOfSpec, readBundle, readSpec } from "./specs.js";

type Json = Record<string, unknown>;
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** What no page shows of what it has to show. */
function missingOf(document: Json, pages: readonly Page[] = referencePages(readApi(document))): string[] {
  // What 3.0 says in other words is compared in those of 3.1.
  const read = readApi(document).document as Json;
  const walk = () => new DocumentWalk(read);
  const byTitle = (kind: Page["kind"], title: string) =>
    pages.find((page) => page.kind === kind && page.title === title) ?? emptyPage(title);
  const missing: string[] = [];

  for (const [owner, items] of [
    ["paths", read["paths"]],
    ["webhooks", read["webhooks"]],
  ] as const)
    for (const [path, item] of Object.entries((items as Json) ?? {}))
      for (const method of METHODS.filter((each) => each in (item as Json))) {
        const pointer = `/${owner}/${escaped(path)}/${method}`;
        const operation = walk();
        operation.operation(pointer);
        const { value } = operation.at(pointer);
        const page = byTitle("operation", String(value["summary"] ?? value["operationId"]));
        missing.push(...missingClaims(page, operation.claims));
      }

  const components = (read["components"] ?? {}) as Json;
  for (const name of Object.keys((components["schemas"] as Json) ?? {})) {
    const schema = walk();
    schema.schema(`/components/schemas/${escaped(name)}`);
    missing.push(...missingClaims(byTitle("schema", name), schema.claims));
  }

  const authentication = walk();
  for (const [name, scheme] of Object.entries((components["securitySchemes"] as Json) ?? {})) {
    authentication.say(
      "/components/securitySchemes",
      name,
      ...Object.values(scheme as Json).filter(
        (each) =>
          typeof each === "string" &&
          /^\S+$/.test(each) &&
          !["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"].includes(each),
      ),
    );
    authentication.describe(name, (scheme as Json)["description"]);
    for (const flow of Object.values(((scheme as Json)["flows"] as Json) ?? {}))
      authentication.say(
        name,
        ...Object.values(flow as Json).filter((each) => typeof each === "string"),
        ...Object.entries((flow as Json)["scopes"] as Json).flat(),
      );
  }
  if (authentication.claims.length > 0)
    missing.push(...missingClaims(byTitle("reference", "Authentication"), authentication.claims));

  const overview = walk();
  const info = read["info"] as Json;
  overview.say("/info", info["title"], info["version"], info["summary"] ?? "");
  overview.describe("/info", info["description"]);
  for (const tag of (read["tags"] as Json[]) ?? []) overview.describe("/tags", tag["description"]);
  for (const server of (read["servers"] as Json[]) ?? []) {
    overview.say("/servers", server["url"], server["description"] ?? "");
    for (const [name, variable] of Object.entries((server["variables"] as Json) ?? {})) {
      const { description, ...values } = variable as Json;
      overview.say("/servers", name, ...Object.values(values).flat());
      overview.describe("/servers", description);
    }
  }
  missing.push(...missingClaims(byTitle("reference", "API reference"), overview.claims));
  return missing;
}

const emptyPage = (title: string): Page => ({
  path: `(no page ${title})`,
  kind: "reference",
  title,
  description: "",
  tree: { type: "root", children: [] },
});

describe("every field, constraint, answer and example stands on the page of its operation and schema", () => {
  test("of this project's document", () => {
    expect(missingOf(readBundle())).toEqual([]);
  });

  for (const name of ["museum.yaml", "train-travel.yaml"])
    test.skipIf(pathOfSpec(name) === undefined)(`of ${name} (OPENAPI_SPECS names its folder)`, async () => {
      expect(missingOf(await readSpec(pathOfSpec(name) ?? ""))).toEqual([]);
    });
});
