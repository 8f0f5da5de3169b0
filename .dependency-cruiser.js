// The rooms of the house, and which may stand on which: ARCHITECTURE.md draws the same picture. `npm run check:rooms`
// checks every import of the sources against it.

/** By package, the packages that its sources may import. */
export const ROOMS = {
  build: [],
  document: [],
  types: [],
  runtime: [],
  mock: [],
  diff: ["document"],
  conforming: ["document"],
  codegen: ["document"],
  client: ["types", "runtime"],
  contract: ["document", "diff", "conforming"],
  docs: ["document", "diff", "conforming", "codegen"],
};

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycle",
      comment: "A file that imports itself in the end can't be read, moved or tested alone.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...Object.entries(ROOMS).map(([room, mayImport]) => ({
      name: `room-${room}`,
      comment: `packages/${room} stands on ${mayImport.join(", ") || "no other package"}; see ROOMS in .dependency-cruiser.js.`,
      severity: /** @type {const} */ ("error"),
      from: { path: `^packages/${room}/src` },
      to: { path: `^(scripts|openapi|examples|bench)/|^packages/(?!(${[room, ...mayImport].join("|")})/)` },
    })),
    {
      name: "no-internals",
      comment: "A package is imported by its entries: what else is in it can move.",
      severity: "error",
      from: { path: "^([^/]+/[^/]+)/" },
      to: { path: "^packages/", pathNot: "^$1/", dependencyTypes: ["local"] },
    },
    {
      name: "room-openapi-lint",
      comment: "The linter reads documents, and nothing that follows from them.",
      severity: "error",
      from: { path: "^openapi/lint/" },
      to: { path: "^(scripts|examples|bench)/|^packages/(?!document/)" },
    },
    {
      name: "room-openapi-rules",
      comment:
        "`redocly lint` loads the rules by itself, before anything is built: docs/adr/0002-own-loader-and-bundler.md.",
      severity: "error",
      from: { path: "^openapi/rules/" },
      to: { path: "^(scripts|examples|bench|packages|openapi/lint)/" },
    },
    {
      name: "room-scripts",
      comment: "Steps call packages; examples are run, not imported, and benchmarks are outside the build.",
      severity: "error",
      from: { path: "^scripts/" },
      to: { path: "^(examples|bench)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // What is built, but for the bundle: a package that imports it has to be seen.
    exclude: { path: "^(?!openapi/).*/dist/|/node_modules/(?!@intuned)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@intuned/source", "import", "node", "default"],
    },
  },
};
