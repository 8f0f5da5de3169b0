// The rooms of the house, and which may stand on which: ARCHITECTURE.md draws the same picture. `npm run check:rooms` holds
// every import of the sources to it.

/** By room, the rooms that its sources may import. What isn't listed imports no other room. */
const ROOMS = {
  build: [],
  document: [],
  types: [],
  runtime: [],
  mock: [],
  diff: ["document"],
  conforming: ["document"],
  codegen: ["document", "runtime"],
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
      severity: "error",
      from: { path: `^packages/${room}/src` },
      to: { path: `^(scripts|openapi|examples|bench)/|^packages/(?!(${[room, ...mayImport].join("|")})/)` },
    })),
    {
      name: "room-openapi",
      comment: "The linter and its rules read documents, and nothing that follows from them.",
      severity: "error",
      from: { path: "^openapi/" },
      to: { path: "^(scripts|examples|bench)/|^packages/(?!document/)" },
    },
    {
      name: "room-bench",
      comment: "Benchmarks are outside the build: nothing depends on them.",
      severity: "error",
      from: { pathNot: "^bench/" },
      to: { path: "^bench/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/|/node_modules/(?!@intuned)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@intuned/source", "import", "node", "default"],
    },
  },
};
