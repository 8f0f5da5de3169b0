import { asObject, asString, type OpenApiDocument } from "@intuned/document";
import { printFiles } from "./generate-client.js";
import type { Generated } from "./generated.js";
import { kebabCase, splitWords } from "./names/words.js";
import { printTypes } from "./print/print-types.js";
import { fileHeader, type GeneratedFile } from "./print/source-text.js";
import { type Api, readApi } from "./read-api.js";

/** What generation needs to know beside the document. */
export interface GeneratePackageOptions {
  /** The client's name, instead of the document's title: `Library` for `LibraryClient`. */
  readonly name?: string | undefined;
  /** The command that makes the files, for their header. */
  readonly command: string;
  /** Whether `package.json` and `tsconfig.json` are made, so that the folder can be built and published. */
  readonly package: boolean;
  /** Whether `openapi-fetch.ts` is made: a client of openapi-fetch, which the project then has to install. */
  readonly openapiFetch?: boolean;
  /** Files of `generateValidators` (`@intuned/codegen/check`), to be part of the folder; none where omitted. */
  readonly validators?: readonly GeneratedFile[];
  /** Range of `@intuned/runtime` that the package depends on: `^1.0.0`; any where omitted. */
  readonly runtimeVersion?: string;
}

/** Types and client in one folder: `index.ts` exports both, with the runtime's errors and the types of its options. */
export function generatePackage(document: OpenApiDocument, options: GeneratePackageOptions): Generated {
  const api = readApi(document, options.name);
  const { command, openapiFetch = false } = options;
  const files = [
    ...printTypes(api, command).map(({ path, text }) => ({ path: `types/${path}`, text })),
    ...printFiles(api, { command, typesModule: "./types/index.js", openapiFetch }).map((file) =>
      file.path === "index.ts" ? { path: file.path, text: file.text + INDEX_MORE } : file,
    ),
    ...(options.validators ?? []),
    ...(options.package ? packageFiles(api, options) : []),
  ];
  return { files, problems: api.problems.all, operations: api.operations.length };
}

/** The range of openapi-fetch that the runtime is tested with. */
const OPENAPI_FETCH = "^0.17.0";

const INDEX_MORE = `export type * from "./types/index.js";
export {
  AbortError,
  ApiError,
  type ApiPromise,
  carriesPage,
  carriesWait,
  ClientError,
  ConnectionError,
  type ErrorEvent,
  type Hooks,
  isApiError,
  type Logger,
  MalformedResponseError,
  OperationCanceledError,
  OperationFailedError,
  OptionsError,
  type PagePromise,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
  type RetryOptions,
  TimeoutError,
  type WaitDetails,
  type WithResponse,
} from "@intuned/runtime";
`;

function packageFiles(
  { client, document }: Api,
  { command, runtimeVersion = "*", openapiFetch = false, validators = [] }: GeneratePackageOptions,
): GeneratedFile[] {
  const manifest = {
    name: kebabCase(splitWords(client.className)).replace(/[^a-z0-9-]/g, "") || "api-client",
    version: semanticVersion(asString(asObject(document["info"])["version"])),
    private: true,
    type: "module",
    sideEffects: false,
    files: ["dist"],
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      // What a program imports that uses a part of a large API: the compiler then reads no other resource.
      "./create-client": { types: "./dist/create-client.d.ts", default: "./dist/create-client.js" },
      "./resources/*": { types: "./dist/resources/*.d.ts", default: "./dist/resources/*.js" },
      ...(openapiFetch
        ? { "./openapi-fetch": { types: "./dist/openapi-fetch.d.ts", default: "./dist/openapi-fetch.js" } }
        : {}),
      ...(validators.length > 0
        ? {
            "./check": {
              types: "./dist/check/answer-validators.d.ts",
              default: "./dist/check/answer-validators.js",
            },
          }
        : {}),
    },
    scripts: { build: "tsc" },
    dependencies: {
      "@intuned/runtime": runtimeVersion,
      ...(openapiFetch ? { "openapi-fetch": OPENAPI_FETCH } : {}),
    },
  };
  const compiler = {
    target: "ES2022",
    module: "NodeNext",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    types: [],
    strict: true,
    declaration: true,
    outDir: "dist",
    rootDir: ".",
  };
  return [
    { path: "package.json", text: `${JSON.stringify(manifest, null, 2)}\n` },
    {
      path: "tsconfig.json",
      text: `${fileHeader(command)}${JSON.stringify({ compilerOptions: compiler, include: ["**/*.ts"], exclude: ["dist", "node_modules"] }, null, 2)}\n`,
    },
  ];
}

/** The document's version where npm takes it, else a first one. */
function semanticVersion(version: string | undefined): string {
  return version !== undefined && /^\d{1,9}\.\d{1,9}\.\d{1,9}$/.test(version) ? version : "0.0.0";
}
