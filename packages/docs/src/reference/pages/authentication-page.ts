import { childPointer, isObject, tryResolvePointer } from "@intuned/document";
import type { RootContent } from "mdast";
import { code, heading, inlineCode, link, paragraph, text } from "../../page/blocks.js";
import type { Block } from "../../page/nodes.js";
import type { Page } from "../../page/page.js";
import { operationTitle } from "../operation/operation-title.js";
import { schemeAnchor } from "../operation/security-section.js";
import { objectAt } from "../page-names.js";
import type { Reference } from "../reference.js";
import type { Fact } from "../schema/fact.js";
import { factBlocks } from "../schema/schema-content.js";
import { keysOf } from "../schema/schema-shape.js";
import { phrasesOf } from "../text/describe-safely.js";
import { listed } from "../text/value-text.js";

/** The security schemes, and how a request carries each. None when the document declares none. */
export function authenticationPage(reference: Reference): Page | undefined {
  const { document } = reference;
  const schemes = Object.keys(objectAt(document, "/components/securitySchemes")).flatMap((name) => {
    const found = tryResolvePointer(document, childPointer("/components/securitySchemes", name));
    return found === undefined ? [] : [{ name, value: found.value }];
  });
  if (schemes.length === 0) return undefined;
  return {
    path: "reference/authentication",
    kind: "reference",
    title: "Authentication",
    description: `How a request says who sends it: ${schemes.map(({ name }) => name).join(", ")}.`,
    section: "Reference",
    tree: {
      type: "root",
      children: [
        heading(1, "Authentication"),
        ...schemes.flatMap(({ name, value }) => schemeBlocks(reference, name, value)),
      ] as RootContent[],
    },
  };
}

function schemeBlocks(reference: Reference, name: string, value: Record<string, unknown>): Block[] {
  return [
    heading(2, name, schemeAnchor(name)),
    paragraph(kindWords(value)),
    ...reference.describe(value["description"], 2),
    ...sentBlocks(value),
    ...flowBlocks(reference, value),
    ...operationsWith(reference, name),
  ];
}

function kindWords(value: Record<string, unknown>): Fact {
  const {
    type,
    scheme,
    bearerFormat,
    in: location,
    name,
    openIdConnectUrl,
  } = value as Record<string, string>;
  if (type === "apiKey")
    return [
      text(`An API key, sent in the ${location === "query" ? "query parameter" : location} `),
      inlineCode(String(name)),
    ];
  if (type === "http")
    return [
      text("HTTP authentication "),
      inlineCode(String(scheme)),
      ...(bearerFormat === undefined ? [] : [text(", the token is "), inlineCode(bearerFormat)]),
    ];
  if (type === "openIdConnect")
    return [text("OpenID Connect, described at "), inlineCode(String(openIdConnectUrl))];
  if (type === "mutualTLS")
    return [text("A certificate of the caller, shown when the connection is made (mutual TLS)")];
  return [text(type === "oauth2" ? "OAuth 2.0: an access token, sent as a bearer token" : String(type))];
}

/** The line of a request that carries the credential. */
function sentBlocks(value: Record<string, unknown>): Block[] {
  const { type, scheme = "", in: location, name = "" } = value as Record<string, string>;
  const line = (words: string): Block[] => [code("http", words)];
  if (type === "apiKey") {
    if (location === "query") return line(`GET /…?${encodeURIComponent(name)}=YOUR_KEY`);
    return line(location === "cookie" ? `Cookie: ${name}=YOUR_KEY` : `${name}: YOUR_KEY`);
  }
  if (type === "oauth2" || type === "openIdConnect") return line("Authorization: Bearer YOUR_TOKEN");
  if (type !== "http") return [];
  if (scheme.toLowerCase() === "basic") return line("Authorization: Basic BASE64_OF_USER:PASSWORD");
  if (scheme.toLowerCase() === "bearer") return line("Authorization: Bearer YOUR_TOKEN");
  return line(`Authorization: ${scheme} …`);
}

/** https://spec.openapis.org/oas/v3.1.0#oauth-flows-object */
function flowBlocks(reference: Reference, { flows }: Record<string, unknown>): Block[] {
  return keysOf(flows).flatMap((name): Block[] => {
    const flow = (flows as Record<string, unknown>)[name];
    if (!isObject(flow)) return [];
    const urls = ["authorizationUrl", "tokenUrl", "refreshUrl"].filter(
      (key) => typeof flow[key] === "string",
    );
    const scopes = Object.entries(isObject(flow["scopes"]) ? flow["scopes"] : {});
    return [
      paragraph([text("Flow "), inlineCode(name)]),
      ...factBlocks([
        ...urls.map((key): Fact => [text(`${FLOW_WORDS[key]} `), inlineCode(String(flow[key]))]),
        ...scopes.map(
          ([scope, words]): Fact => [
            text("scope "),
            inlineCode(scope),
            text(": "),
            ...phrasesOf(reference.describe(words)),
          ],
        ),
      ]),
    ];
  });
}

const FLOW_WORDS: Readonly<Record<string, string>> = {
  authorizationUrl: "permission is given at",
  tokenUrl: "tokens come from",
  refreshUrl: "tokens are renewed at",
};

const LISTED_OPERATIONS = 30;

function operationsWith({ api, names }: Reference, scheme: string): Block[] {
  const uses = ({ security }: (typeof api.operations)[number]) =>
    security?.alternatives.some((credentials) => credentials.some((each) => each.scheme === scheme)) === true;
  const users = api.operations.filter(uses);
  if (users.length === 0) return [paragraph("No operation asks for it.")];
  if (users.length === api.operations.length) return [paragraph("Every operation takes it.")];
  if (users.length > LISTED_OPERATIONS)
    return [paragraph(`${users.length} of ${api.operations.length} operations take it.`)];
  return [
    paragraph([
      "Taken by ",
      ...listed(users, (each) => [link(`/${names.operations.get(each.pointer)}`, operationTitle(each))]),
      ".",
    ]),
  ];
}
