/** What is known about a rule apart from the change at hand. */
interface RuleText {
  /** Why it matters, where contravariance alone does not say it. */
  readonly why?: string;
  /** Only words for people: owes a patch. */
  readonly documentation?: true;
}

const NAMES =
  "Generated clients name types and methods after it, so programs written against them no longer compile.";

/** Every rule, by its id. */
export const RULES = {
  "null-added": {},
  "null-removed": {},
  "type-narrowed": {},
  "type-widened": {},
  "type-changed": {},
  "enum-added": {},
  "enum-removed": {},
  "enum-member-added": {},
  "enum-member-removed": {},
  "extensible-enum-member-added": {
    why: "The enum is marked x-extensible-enum: readers were told that members will be added.",
  },
  "enum-opened": {
    why: "Members that are not listed may turn up, which a closed enum did not let readers expect.",
  },
  "enum-closed": {},
  "lower-bound-tightened": {},
  "lower-bound-loosened": {},
  "upper-bound-tightened": {},
  "upper-bound-loosened": {},
  "multiple-of-changed": {},
  "pattern-added": {},
  "pattern-removed": {},
  "pattern-changed": {
    why: "Whether one regular expression lets less through than another cannot be decided in general, so this is judged on the safe side.",
  },
  "format-changed": {},
  "text-content-changed": { why: "Readers decode the text by it." },
  "property-added": {},
  "property-removed": {},
  "required-property-added": {},
  "property-became-required": {},
  "property-became-optional": {},
  "object-closed": {},
  "object-opened": {},
  "pattern-properties-changed": {},
  "unique-items-changed": {},
  "contains-changed": {},
  "unevaluated-items-changed": {},
  "unevaluated-properties-undecided": {},
  "not-changed": {},
  "condition-changed": {},
  "dynamic-reference-changed": {},
  "dependent-required-added": {},
  "dependent-required-removed": {},
  "union-branch-added": {},
  "union-branch-removed": {},
  "one-of-overlap": {
    why: "Exactly one branch of oneOf may hold, and the branches are not told apart by type, enum or a required tag.",
  },
  "discriminator-added": {},
  "discriminator-removed": { why: "Generated readers dispatch on it." },
  "discriminator-changed": { why: "Generated readers dispatch on it." },
  "discriminator-mapping-changed": { why: "Generated readers dispatch on it." },
  "default-added": {
    why: "What the server did without a value was not told before, and may have been something else.",
  },
  "default-changed": { why: "A caller that leaves it out gets another behaviour, silently." },
  "default-removed": { why: "A caller that leaves it out no longer knows what it gets." },
  deprecated: { why: "It still works; semver asks for a minor version (https://semver.org/#spec-item-7)." },
  "deprecation-withdrawn": {},
  "documentation-changed": { why: "Only words for people changed.", documentation: true },
  "extension-changed": {
    why: "An extension is no part of the messages; what reads it may notice.",
    documentation: true,
  },
  "operation-added": {},
  "operation-removed": { why: "Calls that worked are refused." },
  "operation-id-changed": { why: NAMES },
  "operation-tag-changed": { why: "Generated clients group operations by their first tag." },
  "sunset-changed": { why: "Callers plan by the date that they were told (RFC 8594)." },
  "path-parameter-renamed": { why: "The name of a path parameter is never sent." },
  "parameter-added": {},
  "parameter-removed": { why: "What callers send is ignored at best, and refused by a strict server." },
  "parameter-became-required": {},
  "parameter-became-optional": {},
  "parameter-moved": { why: "What callers send where it was is ignored at best." },
  "parameter-encoding-changed": { why: "The same value is written in another way." },
  "body-added": {},
  "body-removed": {},
  "body-became-required": {},
  "body-became-optional": {},
  "media-type-added": {},
  "media-type-removed": {},
  "body-encoding-changed": { why: "The parts of the body are written in another way." },
  "response-status-added": {},
  "response-status-removed": {},
  "header-added": {},
  "header-removed": {},
  "header-became-required": {},
  "header-became-optional": {},
  "link-added": {},
  "link-removed": { why: "Programs that follow links lose their way." },
  "link-changed": { why: "Programs that follow links are led elsewhere." },
  "callback-added": {},
  "callback-removed": { why: "Receivers wait for messages that no longer come." },
  "callback-url-changed": { why: "Messages go to another URL than the one that callers name." },
  "webhook-added": {},
  "webhook-removed": { why: "Receivers wait for messages that no longer come." },
  "security-added": { why: "Calls without credentials are refused." },
  "security-removed": {},
  "security-tightened": { why: "Credentials that were enough no longer are." },
  "security-loosened": {},
  "security-scheme-changed": { why: "Credentials are obtained or sent in another way." },
  "server-added": {},
  "server-removed": { why: "Callers of that URL reach nothing." },
  "server-order-changed": { why: "Generated clients call the first server unless told otherwise." },
  "server-variable-changed": {},
} as const satisfies Record<string, RuleText>;

/** The id of a rule. */
export type Rule = keyof typeof RULES;

export function ruleText(rule: Rule): RuleText {
  return RULES[rule];
}
