/** Where the site is written, below the repository's root. */
export const SITE_FOLDER = "packages/docs/dist/site";
