import { type Credential, isObject, type Operation, valueAt } from "@intuned/document";
import type { PhrasingContent } from "mdast";
import { heading, inlineCode, link, paragraph, text } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";
import { factBlocks } from "../schema/schema-content.js";
import { listed } from "../text/value-text.js";
import type { Section } from "./section.js";

/** Anchor of a scheme on the page about authentication. */
export const schemeLink = (scheme: string, words: PhrasingContent[]): PhrasingContent =>
  link(`/reference/authentication#${schemeAnchor(scheme)}`, words);

export const schemeAnchor = (scheme: string): string =>
  scheme.replaceAll(/[^A-Za-z0-9_.-]+/g, "-") || "scheme";

/** Which credentials a call needs, with links to how they are sent. */
export function securitySection(operation: Operation, section: Section): Block[] {
  const { anchors, prefix, depth, reference } = section;
  // The server makes the call: the API's own credentials are not meant.
  if (section.isIncoming && !("security" in operation.value)) return [];
  const anchor = anchors.take(prefix, "authentication");
  const title = heading(depth, "Authentication", anchor);
  const alternatives = operation.security?.alternatives ?? [];
  const needed = alternatives.filter((each) => each.length > 0);
  if (needed.length === 0) return [title, paragraph("None is needed.")];
  const isOptional = needed.length < alternatives.length;
  const requirements = valueAt(reference.document, operation.security?.pointer ?? "");
  const raw = Array.isArray(requirements) ? requirements.filter(isObject) : [];
  const lines = alternatives.flatMap((credentials, index) =>
    credentials.length === 0
      ? []
      : [listed(credentials, (each) => credentialWords(each, raw[index]?.[each.scheme]))],
  );
  const optional = isOptional ? [paragraph("It can also be called without.")] : [];
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) return [title, paragraph(only), ...optional];
  return [title, paragraph("Any one of these:"), ...factBlocks(lines), ...optional];
}

function credentialWords(credential: Credential, scopes: unknown): PhrasingContent[] {
  const { scheme } = credential;
  const needed = Array.isArray(scopes) ? scopes.map(String) : [];
  return [
    schemeLink(scheme, [text(scheme)]),
    text(": "),
    ...sentWords(credential),
    ...(needed.length === 0
      ? []
      : [text(", with the scopes "), ...listed(needed, (scope) => [inlineCode(scope)])]),
  ];
}

/** Where a credential travels, in a few words. */
export function sentWords({ kind, in: location, name }: Credential): PhrasingContent[] {
  if (kind === "basic") return [text("user name and password in the header "), inlineCode("Authorization")];
  if (kind === "bearer") return [text("a bearer token in the header "), inlineCode("Authorization")];
  if (kind === "other") return [text("a certificate of the connection")];
  const carrier = location === "query" ? "query parameter" : location;
  return [text(`an API key in the ${carrier} `), inlineCode(name ?? "")];
}
