import path from "node:path";
import { fileURLToPath } from "node:url";

/** Where things are in a checkout. Every step takes one, so that tests can hand it a copy. */
export interface Repository {
  /** The checkout's folder. */
  readonly root: string;
  /** The OpenAPI document that is edited by hand. */
  readonly entry: string;
  /** Where the bundle and its map go. */
  readonly bundleFolder: string;
  /** Where generated types go. */
  readonly typesFolder: string;
  /** Where the generated client goes. */
  readonly clientFolder: string;
  /** Where Arazzo workflows are, generated ones and others. */
  readonly workflowsFolder: string;
}

/** The checkout that this script is part of. */
export const repositoryRoot: string = fileURLToPath(new URL("../..", import.meta.url));

/** The layout of a checkout at `root`. */
export function repositoryAt(root: string): Repository {
  return {
    root,
    entry: path.join(root, "openapi/openapi.yaml"),
    bundleFolder: path.join(root, "openapi/dist"),
    typesFolder: path.join(root, "packages/types/src/generated"),
    clientFolder: path.join(root, "packages/client/src/generated"),
    workflowsFolder: path.join(root, "openapi/workflows"),
  };
}
