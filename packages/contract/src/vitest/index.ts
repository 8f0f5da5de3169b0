export { type ContractTestsOptions, contractTests } from "./contract-tests.js";
