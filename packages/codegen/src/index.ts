export * from "./document/index.js";
export { type GenerateClientOptions, generateClient } from "./generate-client.js";
export { type GeneratePackageOptions, generatePackage } from "./generate-package.js";
export { type GenerateTypesOptions, generateTypes } from "./generate-types.js";
export { type GenerateWorkflowsOptions, generateWorkflows } from "./generate-workflows.js";
export type { Generated } from "./generated.js";
export { DocumentError } from "./load/document-error.js";
export { type LoadedDocument, type LoadOptions, loadDocument } from "./load/load-document.js";
export { nameOperations, type OperationName } from "./names/name-operations.js";
export { OutputError } from "./output/output-error.js";
export { type WrittenOutput, writeOutput } from "./output/write-output.js";
export type { GeneratedFile } from "./print/source-text.js";
export { type Problem, Problems } from "./problem.js";
export {
  type ClientModel,
  type ClientOption,
  type CredentialOption,
  type ParameterOption,
  readClient,
} from "./read/client-definition.js";
export { type Operation, readOperations } from "./read/read-operations.js";
export { isClientOption, type Parameter } from "./read/read-parameters.js";
