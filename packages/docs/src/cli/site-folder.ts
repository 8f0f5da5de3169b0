/** Where the site is written, below the repository's root. */
export const SITE_FOLDER = "packages/docs/dist/site";

/** Where the guides are, below the repository's root. */
export const GUIDES_FOLDER = "packages/docs/guides";
