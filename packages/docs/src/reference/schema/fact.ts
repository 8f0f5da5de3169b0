import type { PhrasingContent } from "mdast";

/** One line below a type. */
export type Fact = PhrasingContent[];
