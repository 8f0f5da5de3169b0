import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { brokenFolder, lintAt, repositoryRoot, withDocument } from "./lint-spec-support.js";

/** What refuses each folder of openapi/test/broken, and where; other rules may have something to say as well. */
const broken: Record<string, readonly [rule: string, position: string]> = {
  "ambiguous-paths": ["no-ambiguous-paths", "openapi.yaml:22:3"],
  "answer-closed-to-new-fields": [
    "intuned/unknown-fields-follow-direction",
    "components/schemas/Order.yaml:6:23",
  ],
  "answer-enum-without-openness": [
    "intuned/enum-openness-follows-direction",
    "components/schemas/Order.yaml:14:5",
  ],
  "body-without-named-example": ["intuned/body-has-named-examples", "paths/orders_{orderId}.yaml:14:9"],
  "default-outside-enum": ["intuned/default-in-enum", "components/schemas/OrderInput.yaml:18:14"],
  "description-says-nothing": ["intuned/property-described", "components/schemas/Order.yaml:11:18"],
  "discriminator-against-const": [
    "intuned/discriminator-mapping-matches-const",
    "components/schemas/Payment.yaml:8:5",
  ],
  "duplicate-enum-member": ["no-duplicated-enum-values", "components/schemas/OrderInput.yaml:18:9"],
  "duplicate-operation-id": ["operation-operationId-unique", "paths/orders_{orderId}.yaml:5:3"],
  "error-example-of-another-status": [
    "intuned/error-example-matches-status",
    "components/responses/Unauthorized.yaml:9:17",
  ],
  "example-beside-examples": ["intuned/no-example-beside-examples", "paths/orders.yaml:15:9"],
  "example-host-of-somebody": [
    "intuned/example-hosts-are-reserved",
    "components/examples/CardOrder.yaml:9:10",
  ],
  "example-missing-for-branch": [
    "intuned/union-branches-have-examples",
    "components/schemas/Payment.yaml:4:5",
  ],
  "example-of-wrong-type": ["no-invalid-media-type-examples", "components/examples/InvoiceOrder.yaml:3:9"],
  "example-outside-enum": ["no-invalid-media-type-examples", "components/examples/TakenOrder.yaml:4:10"],
  "example-with-unknown-field": [
    "no-invalid-media-type-examples",
    "components/examples/InvoiceOrder.yaml:4:3",
  ],
  "identical-paths": ["no-identical-paths", "openapi.yaml:22:3"],
  "invalid-pattern": ["intuned/pattern-compiles", "components/parameters/OrderId.yaml:7:12"],
  "license-missing": ["info-license", "openapi.yaml:2:1"],
  "missing-4xx-response": ["operation-4xx-response", "paths/orders.yaml:61:11"],
  "missing-error-response": ["intuned/operation-error-set", "paths/orders_{orderId}.yaml:10:3"],
  "operation-id-against-tag": ["intuned/operation-id-follows-tag", "paths/orders_{orderId}.yaml:5:16"],
  "operation-without-summary": ["operation-summary", "paths/orders_{orderId}.yaml:4:1"],
  "parameter-without-description": ["intuned/property-described", "components/parameters/OrderId.yaml:1:1"],
  "path-parameter-not-declared": ["path-parameters-defined", "paths/orders_{orderId}.yaml:3:1"],
  "path-with-trailing-slash": ["no-path-trailing-slash", "openapi.yaml:18:3"],
  "property-undescribed": ["intuned/property-described", "components/schemas/Webhook.yaml:7:3"],
  "request-open-to-unknown-fields": [
    "intuned/unknown-fields-follow-direction",
    "components/schemas/InvoicePayment.yaml:5:23",
  ],
  "required-property-not-defined": [
    "no-required-schema-properties-undefined",
    "components/schemas/Webhook.yaml:5:5",
  ],
  "retry-after-missing": ["response-contains-header", "components/responses/TooManyRequests.yaml:1:1"],
  "schema-type-mismatch": ["no-schema-type-mismatch", "components/schemas/Webhook.yaml:2:8"],
  "secret-not-write-only": ["intuned/secrets-are-write-only", "components/schemas/CardPayment.yaml:11:3"],
  "security-missing": ["security-defined", "paths/orders.yaml:3:1"],
  "security-scheme-unknown": ["security-defined", "openapi.yaml:13:5"],
  "server-with-trailing-slash": ["no-server-trailing-slash", "openapi.yaml:10:10"],
  "shared-request-and-response": [
    "intuned/no-shared-request-response-schema",
    "components/schemas/Webhook.yaml:15:5",
  ],
  "tag-not-declared": ["operation-tag-defined", "paths/orders_{orderId}.yaml:7:7"],
  "unknown-keyword": ["struct", "components/schemas/Order.yaml:18:5"],
  "unknown-ref": ["no-unresolved-refs", "components/schemas/OrderInput.yaml:23:5"],
  "unreferenced-file": ["intuned/no-unreferenced-file", "components/schemas/Refund.yaml:1:1"],
  "wrong-type-of-keyword": ["struct", "components/schemas/OrderInput.yaml:11:16"],
  "list-parameter-without-serialization": [
    "array-parameter-serialization",
    "paths/orders_{orderId}.yaml:10:7",
  ],
  "operation-with-two-tags": ["operation-singular-tag", "paths/orders_{orderId}.yaml:6:3"],
  "operation-without-description": ["operation-description", "paths/orders_{orderId}.yaml:4:1"],
  "parameter-example-against-pattern": [
    "no-invalid-parameter-examples",
    "components/parameters/OrderId.yaml:8:10",
  ],
  "schema-example-of-wrong-type": ["no-invalid-schema-examples", "components/schemas/OrderInput.yaml:13:9"],
  "pages-of-no-list": ["intuned/pages-match-schemas", "paths/orders_{orderId}.yaml:12:5"],
  "workflow-against-waiter": ["intuned/workflow-follows-waiter", "workflows/orders.arazzo.yaml:30:13"],
  "waiter-polls-unknown-operation": ["intuned/waiter-matches-schemas", "paths/orders.yaml:11:7"],
  "two-components-of-one-name": ["component-name-unique", "components/schemas/hooks/Webhook.yaml:1:1"],
};

it("takes the sound document", async () => {
  expect(await withDocument(undefined, lintAt)).toEqual([]);
});

it("knows each broken document", () => {
  const folders = readdirSync(brokenFolder).filter((name) => name !== "base");
  expect(folders.sort()).toEqual(Object.keys(broken).sort());
  expect(folders.length).toBeGreaterThanOrEqual(24);
});

it("has a broken document for every rule that the configuration names", () => {
  const config = parse(readFileSync(path.join(repositoryRoot, "openapi/redocly.yaml"), "utf8"));
  const refusing = new Set(Object.values(broken).map(([rule]) => rule));
  const named = Object.keys({ ...config.rules, ...config.oas3_1Rules, ...config.arazzo1Rules });
  expect(named.filter((rule) => !refusing.has(rule))).toEqual([]);
});

it.each(Object.entries(broken))("refuses %s", async (name, [rule, position]) => {
  const findings = await withDocument(name, lintAt);
  const told = findings.map(({ ruleId, file, line, column }) => `${ruleId} ${file}:${line}:${column}`);
  expect(told).toContain(`${rule} openapi/${position}`);
});
