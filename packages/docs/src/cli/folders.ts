import { fileURLToPath } from "node:url";

/** The checkout that this package is part of. */
export const checkoutRoot: string = fileURLToPath(new URL("../../../..", import.meta.url));

// Below a checkout's root:

/** Where the site is written. */
export const SITE_FOLDER = "packages/docs/dist/site";

/** Where the guides are. */
export const GUIDES_FOLDER = "packages/docs/guides";

/** Where `npm run generate` writes the bundle. */
export const BUNDLE_FOLDER = "openapi/dist";

/** The released documents, each in a folder named by its version. */
export const RELEASED_FOLDER = "openapi/released";
