export {
  DocumentError,
  type LoadedDocument,
  type LoadOptions,
  loadDocument,
  type Problem,
  Problems,
} from "@intuned/document";
export { type ClientDescription, describeClient } from "./describe-client.js";
export { type GenerateClientOptions, generateClient } from "./generate-client.js";
export { type GeneratePackageOptions, generatePackage } from "./generate-package.js";
export { type GenerateTypesOptions, generateTypes } from "./generate-types.js";
export { type GenerateWorkflowsOptions, generateWorkflows } from "./generate-workflows.js";
export type { Generated } from "./generated.js";
export { type ListNames, listNames } from "./names/list-names.js";
export { nameOperations, type OperationName } from "./names/name-operations.js";
export type { WaiterName } from "./names/name-waiters.js";
export { OutputError } from "./output/output-error.js";
export { type WrittenOutput, writeOutput } from "./output/write-output.js";
export type { GeneratedFile } from "./print/source-text.js";
export {
  type ClientModel,
  type ClientOption,
  type CredentialOption,
  type ParameterOption,
  readClient,
} from "./read/client-definition.js";
export { type Operation, readOperations } from "./read/read-operations.js";
export { type PagesModel, readPages } from "./read/read-pages.js";
export { isClientOption, type Parameter } from "./read/read-parameters.js";
export { readWaiters, type StatusCase, type StatusValue, type WaiterModel } from "./read/read-waiters.js";
