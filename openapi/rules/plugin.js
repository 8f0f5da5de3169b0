// @ts-check
import { bodyHasNamedExamples } from "./body-has-named-examples.js";
import { defaultInEnum } from "./default-in-enum.js";
import { discriminatorMappingMatchesConst } from "./discriminator-mapping-matches-const.js";
import { enumOpennessFollowsDirection } from "./enum-openness-follows-direction.js";
import { errorExampleMatchesStatus } from "./error-example-matches-status.js";
import { exampleHostsAreReserved } from "./example-hosts-are-reserved.js";
import { noExampleBesideExamples } from "./no-example-beside-examples.js";
import { noSharedRequestResponseSchema } from "./no-shared-request-response-schema.js";
import { noUnreferencedFile } from "./no-unreferenced-file.js";
import { operationErrorSet } from "./operation-error-set.js";
import { operationIdFollowsTag } from "./operation-id-follows-tag.js";
import { pagesMatchSchemas } from "./pages-match-schemas.js";
import { patternCompiles } from "./pattern-compiles.js";
import { propertyDescribed } from "./property-described.js";
import { secretsAreWriteOnly } from "./secrets-are-write-only.js";
import { unionBranchesHaveExamples } from "./union-branches-have-examples.js";
import { unknownFieldsFollowDirection } from "./unknown-fields-follow-direction.js";
import { waiterMatchesSchemas } from "./waiter-matches-schemas.js";
import { workflowFollowsWaiter } from "./workflow-follows-waiter.js";

/**
 * What no built-in rule of Redocly sees. Each rule takes any OpenAPI 3 document, or any Arazzo 1 one; what is ours stands in
 * redocly.yaml.
 * @returns {import("@redocly/openapi-core").Plugin}
 */
export default function plugin() {
  return {
    id: "intuned",
    rules: {
      oas3: {
        "body-has-named-examples": bodyHasNamedExamples,
        "default-in-enum": defaultInEnum,
        "discriminator-mapping-matches-const": discriminatorMappingMatchesConst,
        "enum-openness-follows-direction": enumOpennessFollowsDirection,
        "error-example-matches-status": errorExampleMatchesStatus,
        "example-hosts-are-reserved": exampleHostsAreReserved,
        "no-example-beside-examples": noExampleBesideExamples,
        "no-shared-request-response-schema": noSharedRequestResponseSchema,
        "no-unreferenced-file": noUnreferencedFile,
        "operation-error-set": operationErrorSet,
        "operation-id-follows-tag": operationIdFollowsTag,
        "pages-match-schemas": pagesMatchSchemas,
        "pattern-compiles": patternCompiles,
        "property-described": propertyDescribed,
        "secrets-are-write-only": secretsAreWriteOnly,
        "union-branches-have-examples": unionBranchesHaveExamples,
        "unknown-fields-follow-direction": unknownFieldsFollowDirection,
        "waiter-matches-schemas": waiterMatchesSchemas,
      },
      arazzo1: { "workflow-follows-waiter": workflowFollowsWaiter },
    },
  };
}
