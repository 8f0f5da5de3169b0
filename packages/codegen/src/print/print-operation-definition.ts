import type { Operation } from "../read/read-operations.js";
import { isClientOption, type ParameterLocation } from "../read/read-parameters.js";
import type { Api } from "../read-api.js";
import { answers, preferredAnswer } from "./answers.js";
import { askedMediaType, isJsonAnswer } from "./asked-media-type.js";
import { bodyKinds } from "./body-kinds.js";
import { bodySerializer, sentMediaType } from "./body-serializers.js";
import { isPlainQuery, namesIn, parameterStyle } from "./parameter-style.js";
import { literal, propertyKey } from "./source-text.js";

/** What the runtime sends a body as where nothing else is said. */
const JSON_TYPE = "application/json";

/** What the runtime takes a success body for where nothing else is said. */
const OBJECT = literal("object");

const PLACES: readonly ParameterLocation[] = ["path", "query", "header", "cookie"];

/** What the runtime must know of an operation, as an object literal, and the runtime's functions that it names. */
export function printOperationDefinition(
  operation: Operation,
  api: Api,
): { text: string; runtimeNames: string[] } {
  const optionParameters = byPlace((place) =>
    operation.parameters
      .filter((it) => place !== "path" && it.in === place && isClientOption(it))
      .map((it) => literal(it.name)),
  ).map(([place, names]) => `${place}: [${names.join(", ")}]`);
  const styleNames: string[] = [];
  const styles = byPlace((place) =>
    operation.parameters
      .filter((it) => it.in === place)
      .flatMap((it) => {
        const style = parameterStyle(api.document, it);
        if (style === undefined) return [];
        styleNames.push(...namesIn(style));
        return [`${propertyKey(it.name)}: ${style}`];
      }),
  ).map(([place, entries]) => `${place}: { ${entries.join(", ")} }`);
  const bodies = (operation.requestBody?.content ?? []).flatMap((media) => {
    const serializer = bodySerializer(media);
    if (serializer === undefined) return [];
    styleNames.push(...serializer.names);
    return [`${propertyKey(media.mediaType)}: ${serializer.text}`];
  });
  if (bodies.length > 0) styleNames.push("bodiesBy");
  const contentType = operation.requestBody && sentMediaType(operation.requestBody.preferred);
  const accept = preferredAnswer(operation);
  const writer = parameterWriter(operation, api);
  if (writer !== undefined) styleNames.push(writer);
  const isRead = accept !== undefined && answers(operation).some((it) => !isJsonAnswer(api.document, it));
  if (isRead) styleNames.push("anyAnswer");
  const kinds = bodyKinds(operation, api.document).map(literal).join(", ");
  const isPromised = accept !== undefined && kinds !== "" && kinds !== OBJECT;
  const isSecured = needsAll(operation.security, api.client.credentials);
  if (!isSecured) styleNames.push("securityBy");
  const secrets = api.secrets.get(operation) ?? [];
  const members: (readonly [string, string])[] = [
    ["operationId", literal(operation.operationId)],
    ["method", literal(operation.method)],
    ["path", literal(operation.path)],
    ...(operation.server === undefined ? [] : [["server", literal(operation.server)] as const]),
    ...(optionParameters.length === 0
      ? []
      : [["optionParameters", `{ ${optionParameters.join(", ")} }`] as const]),
    ...(writer === undefined ? [] : [["parameters", writer] as const]),
    ...(styles.length === 0 ? [] : [["styles", `{ ${styles.join(", ")} }`] as const]),
    ...(contentType === undefined || contentType === JSON_TYPE
      ? []
      : [["contentType", literal(contentType)] as const]),
    ...(bodies.length === 0 ? [] : [["bodies", `bodiesBy({ ${bodies.join(", ")} })`] as const]),
    ...(accept === undefined ? [] : [["accept", literal(askedMediaType(api.document, accept))] as const]),
    ...(isPromised ? [["promises", `[${kinds}]`] as const] : []),
    ...(isRead ? [["reader", "anyAnswer"] as const] : []),
    ...(operation.idempotent === undefined ? [] : [["idempotent", `${operation.idempotent}`] as const]),
    ...(secrets.length === 0 ? [] : [["secrets", `[${secrets.map(literal).join(", ")}]`] as const]),
    ...(isSecured ? [] : [["security", printSecurity(operation.security)] as const]),
  ];
  const text = `    {\n${members.map(([key, value]) => `      ${key}: ${value},\n`).join("")}    }`;
  return { text, runtimeNames: styleNames };
}

/** The runtime's function that writes the parameters beside the path, if there are any: the smallest that can. */
function parameterWriter(operation: Operation, { document, client, pages }: Api): string | undefined {
  const isLinked = pages.get(operation)?.style === "link";
  const parameters = operation.parameters.filter((it) => it.in !== "path");
  const isPlaced = client.credentials.some(({ scheme }) => scheme.in !== undefined);
  // The request of a linked page writes its parameters in its own way, on top of the operation's.
  if (parameters.length === 0) return isLinked && isPlaced ? "writeParameters" : undefined;
  const isPlain = parameters.every((it) => isPlainQuery(document, it) && !isClientOption(it)) && !isPlaced;
  return isPlain ? "writeQuery" : "writeParameters";
}

/** Whether every credential of the client is sent, which is what the runtime does where nothing else is said. */
function needsAll(security: Operation["security"], credentials: Api["client"]["credentials"]): boolean {
  const [names = [], ...others] = security;
  return (
    others.length === 0 &&
    names.length === credentials.length &&
    credentials.every(({ name, required }) => required && names.includes(name))
  );
}

function printSecurity(security: Operation["security"]): string {
  return `securityBy([${security.map((names) => `[${names.map(literal).join(", ")}]`).join(", ")}])`;
}

function byPlace(entriesOf: (place: ParameterLocation) => string[]): [ParameterLocation, string[]][] {
  return PLACES.map((place): [ParameterLocation, string[]] => [place, entriesOf(place)]).filter(
    ([, it]) => it.length > 0,
  );
}
