import type { RequestConstraint, RequestLocation } from "../../src/index.js";

/**
 * Constraints that no request can break alone, and why; each entry has to be about one at least, of the bundle or of the
 * document with parameters of every kind.
 */
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
      isParameter(location) && keyword === "type" && value === "string",
  },
  {
    title: "one text that is sent for a parameter is a list of one",
    isAbout: ({ location, keyword, value }) =>
      isParameter(location) && keyword === "type" && value === "array",
  },
  {
    title:
      "the mapping of a discriminator says what the `const` of each branch says (the linter holds them equal)",
    isAbout: ({ keyword }) => keyword === "discriminator",
  },
];

function isParameter(location: RequestLocation): boolean {
  return ["path", "query", "header", "cookie"].includes(location);
}
