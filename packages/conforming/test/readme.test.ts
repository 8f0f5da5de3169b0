import { expect, it } from "vitest";
import { openReadme } from "../../../vitest.readme.js";

const note = { $ref: "#/components/schemas/Note" };
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const empty = (description: string) => ({ description });

/** Notes that are created and read. */
const notes = {
  openapi: "3.1.0",
  info: { title: "Notes", version: "1.0.0" },
  paths: {
    "/notes": {
      post: {
        requestBody: { required: true, ...json(note) },
        responses: {
          "201": {
            description: "Created.",
            ...json({ ...note, required: ["id"], properties: { id: { type: "string" } } }),
          },
          "422": empty("Invalid."),
          "429": empty("Too many."),
        },
      },
    },
    "/notes/{id}": {
      parameters: [{ name: "id", in: "path", required: true, example: "n1", schema: { type: "string" } }],
      get: { responses: { "200": { description: "The note.", ...json(note) }, "404": empty("Unknown.") } },
    },
  },
  components: {
    schemas: {
      Note: { type: "object", required: ["text"], properties: { text: { type: "string", minLength: 1 } } },
    },
  },
};

it("has a sample that runs, and prints what its comments say", async () => {
  const readme = await openReadme(new URL("../README.md", import.meta.url), {
    "openapi.yaml": JSON.stringify(notes),
  });
  const [sample = "", ...more] = readme.blocks("ts");
  const { stdout, stderr } = await readme.runSample(sample);
  await readme.close();
  expect(more).toEqual([]);
  expect(stderr).toBe("");
  const comments = [...sample.matchAll(/^console\.log.* \/\/ (\d+)/gm)].map(([, status]) => status);
  expect(comments.length).toBe(4);
  expect(stdout.trim().split("\n")).toEqual(comments);
});
