import type { Operation } from "../read/read-operations.js";
import { isClientOption } from "../read/read-parameters.js";
import type { Api } from "../read-api.js";
import { constructorParameter } from "./print-client.js";
import { printOperationDefinition } from "./print-operation-definition.js";
import { docComment, literal } from "./source-text.js";

/**
 * `openapi-fetch.ts`: a client of openapi-fetch on the runtime, and the operations that it knows. An entry of its own, so
 * that nobody else needs openapi-fetch.
 *
 * @param typesModule exports `paths`.
 */
export function printFetchClient(api: Api, typesModule: string): string {
  const { client, operations } = api;
  const definitions = new Map(operations.map((it) => [it, printOperationDefinition(it, api)]));
  const names = [...new Set([...definitions.values()].flatMap(({ runtimeNames }) => runtimeNames))].sort();
  const paths = [...new Set(operations.map((it) => it.path))];
  const printOperation = (it: Operation) =>
    `    ${it.method.toLowerCase()}: ${definitions.get(it)?.text.trimStart()},\n`;
  const optionNames = new Set(
    operations.flatMap((it) => it.parameters.filter(isClientOption).map(({ name }) => literal(name))),
  );
  const pathsType =
    optionNames.size === 0 ? "paths" : `PathsWithOptions<paths, ${[...optionNames].sort().join(" | ")}>`;
  return [
    names.length === 0 ? "" : `import { ${names.join(", ")} } from "@intuned/runtime";\n`,
    `import {\n  createFetchClient as createClient,\n  type FetchClient,\n  type FetchOperations,\n`,
    optionNames.size === 0 ? "" : "  type PathsWithOptions,\n",
    `} from "@intuned/runtime/openapi-fetch";\n`,
    `import type { paths } from ${literal(typesModule)};\n`,
    `import { definition } from "./definition.js";\n`,
    `import type { ${client.prefix}ClientOptions } from "./options.js";\n\n`,
    `export type { PlainEnums } from "@intuned/runtime/openapi-fetch";\n\n`,
    `const operations: FetchOperations = {\n`,
    ...paths.map(
      (path) =>
        `  ${literal(path)}: {\n${operations
          .filter((it) => it.path === path)
          .map(printOperation)
          .join("")}  },\n`,
    ),
    "};\n\n",
    docComment([
      `A client of openapi-fetch with the options of \`${client.className}\`; parameters that are options are filled in.`,
      "HTTP errors come back as `{ error, response }`; what has no HTTP response rejects with a `ClientError`.",
      "@throws {OptionsError} when an option is missing or malformed.",
    ]),
    `export function createFetchClient(${constructorParameter(client)}): FetchClient<${pathsType}> {\n`,
    "  return createClient(definition, operations, options);\n}\n",
  ].join("");
}
