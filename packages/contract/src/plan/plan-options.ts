import type { Operation } from "@intuned/document";
import type { Phase } from "../model/contract-case.js";

export interface PlanOptions {
  /** Default 1. */
  readonly seed?: number;
  /** What is sent as key, token or password, by the name of the security scheme. Default `contract-test-credential`. */
  readonly credentials?: Readonly<Record<string, string>>;
  /**
   * Replaces every URL in a request that a callback of the document refers to. Without it such cases are dropped: a
   * server would call the URL.
   */
  readonly callbackUrl?: string;
  /** What free text of operations that are not safe says. Default `contract test, please ignore`. */
  readonly taskText?: string;
  /**
   * Named examples and unusual texts say it too, behind what they say themselves: for the server of an owner who is to know
   * what a run has made. Without it they go out exactly as the document gives them.
   */
  readonly signed?: boolean;
  /** Only operations of which one glob matches the `operationId` or `METHOD /path`. `*` is any text. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Ask for every declared answer and example by `Prefer: code=`, as Prism and the conforming server take it. */
  readonly prefer?: boolean;
  readonly phases?: readonly Phase[];
  readonly maxCasesPerOperation?: number;
}

export const DEFAULT_CREDENTIAL = "contract-test-credential";
export const DEFAULT_TASK_TEXT = "contract test, please ignore";

/** The operations that `include` and `exclude` leave. */
export function selectOperations(
  operations: readonly Operation[],
  { include, exclude = [] }: Pick<PlanOptions, "include" | "exclude">,
): Operation[] {
  const isMatch = ({ operationId, method, path }: Operation, globs: readonly string[]): boolean =>
    globs.map(globPattern).some((glob) => glob.test(operationId) || glob.test(`${method} ${path}`));
  return operations.filter(
    (each) => (include === undefined || isMatch(each, include)) && !isMatch(each, exclude),
  );
}

function globPattern(glob: string): RegExp {
  const source = glob.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${source.join(".*")}$`);
}
