import { asArray, asObject, asString, type JsonObject } from "@intuned/document";

/** A variable of a server's URL (OpenAPI 3.1 §4.8.6). */
export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly enum: readonly string[] | undefined;
  readonly description: string | undefined;
}

/** A server: its URL, with `{name}` for each variable. */
export interface Server {
  readonly url: string;
  readonly description: string | undefined;
  readonly variables: readonly ServerVariable[];
}

/** The servers that an object of the document lists. */
export function readServers(owner: JsonObject): Server[] {
  return asArray(owner["servers"])
    .map(asObject)
    .map((server) => ({
      url: asString(server["url"]) ?? "/",
      description: asString(server["description"]),
      variables: Object.entries(asObject(server["variables"])).map(([name, value]) =>
        readVariable(name, asObject(value)),
      ),
    }));
}

/** The URL of the first server, its variables filled with their defaults; `undefined` where it is not absolute. */
export function serverUrl(owner: JsonObject): string | undefined {
  const [server] = readServers(owner);
  if (server === undefined) return undefined;
  const url = server.url.replace(
    /\{([^{}]+)\}/g,
    (whole, name: string) => server.variables.find((it) => it.name === name)?.default ?? whole,
  );
  return /^https?:\/\//i.test(url) ? url : undefined;
}

function readVariable(name: string, variable: JsonObject): ServerVariable {
  const members = asArray(variable["enum"]).filter((it) => typeof it === "string");
  return {
    name,
    default: asString(variable["default"]) ?? members[0] ?? "",
    enum: members.length === 0 ? undefined : members,
    description: asString(variable["description"]),
  };
}
