import type { RequestConstraint } from "../../src/index.js";

/** Constraints of the bundle that no request can break alone, and why; each entry has to be about one at least. */
export const knownUnbroken: readonly {
  readonly title: string;
  readonly isAbout: (constraint: RequestConstraint) => boolean;
}[] = [
  {
    title: "a path parameter is always there: without it the request is one for another path",
    isAbout: ({ location, keyword }) => location === "path" && keyword === "required",
  },
  {
    title: "what is sent for a parameter is text, and so a string",
    isAbout: ({ location, keyword, value }) =>
      location === "path" && keyword === "type" && value === "string",
  },
  {
    title:
      "the mapping of a discriminator says what the `const` of each branch says (the linter holds them equal)",
    isAbout: ({ keyword }) => keyword === "discriminator",
  },
];
