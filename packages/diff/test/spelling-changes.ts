import { A, AB, TEXT } from "./fragments.js";
import { document, type Row, request, shared } from "./places.js";

const of30 = (schema: object) => wholeDocument("3.0.3", schema);
const of31 = (schema: object, components = {}) => wholeDocument("3.1.0", schema, components);
function wholeDocument(openapi: string, schema: object, schemas: object = {}) {
  const content = { "application/json": { schema } };
  const post = { requestBody: { content }, responses: { "200": { description: "Done.", content } } };
  return { openapi, paths: { "/things": { post } }, components: { schemas } };
}
const SCHEMA = "/paths/~1things/post/requestBody/content/application~1json/schema";

/** What is only written in another way. */
export const SPELLING_CHANGES: readonly Row[] = [
  {
    title: "a schema moves behind $ref",
    place: document,
    old: of31(AB),
    new: of31({ $ref: "#/components/schemas/Pair" }, { Pair: AB }),
    want: ["none"],
  },
  {
    title: "a component is renamed",
    place: document,
    old: of31({ $ref: "#/components/schemas/A" }, { A }),
    new: of31({ $ref: "#/components/schemas/B" }, { B: A }),
    want: ["none"],
  },
  {
    title: "nullable of 3.0 becomes the type null of 3.1",
    place: document,
    old: of30({ ...TEXT, nullable: true }),
    new: of31({ type: ["string", "null"] }),
    want: ["none"],
  },
  {
    title: "exclusiveMinimum of 3.0 becomes that of 3.1",
    place: document,
    old: of30({ type: "number", minimum: 0, exclusiveMinimum: true }),
    new: of31({ type: "number", exclusiveMinimum: 0 }),
    want: ["none"],
  },
  {
    title: "nullable of 3.0 is lost on the way to 3.1",
    place: document,
    old: of30({ ...TEXT, nullable: true }),
    new: of31(TEXT),
    want: ["breaking", `${SCHEMA}/type`],
  },
  {
    title: "defaults of an object are written out",
    place: shared,
    old: A,
    new: { ...A, required: [], additionalProperties: true, minProperties: 0, deprecated: false },
    want: ["none"],
  },
  {
    title: "defaults of an array are written out",
    place: shared,
    old: { type: "array" },
    new: { type: "array", items: {}, minItems: 0, uniqueItems: false },
    want: ["none"],
  },
  {
    title: "only a description changes",
    place: shared,
    old: { ...TEXT, description: "A text." },
    new: { ...TEXT, description: "Some text." },
    want: ["safe", "/description"],
  },
  {
    title: "only an example changes",
    place: request,
    old: { ...TEXT, examples: ["a"] },
    new: { ...TEXT, examples: ["b"] },
    want: ["safe", "/examples"],
  },
];
