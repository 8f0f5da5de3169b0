import path from "node:path";
import type { OpenApiDocument, Problem } from "@intuned/document";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type EchoServer, type Sent, startEchoServer } from "./echo-server.js";
import { typeCheck } from "./type-check.js";
import { freshFolder, slug, write, writePackage } from "./write-package.js";

/** What arrives: of the headers only those that matter. */
type Arrived = Omit<Sent, "headers"> & { readonly headers: Readonly<Record<string, string>> };

/** A small document, what its types have to be, and a call through what was generated of it. */
export interface Feature {
  /** What the document has, as the end of a sentence. */
  readonly given: string;
  readonly document: OpenApiDocument;
  /** Statements over `api` (the generated package), `same` and `takes`. */
  readonly types: string;
  /** A body for the operation `echo`, as an expression: it has to arrive, and to come back. */
  readonly echo?: string;
  /** An expression over `api` and `client` that makes a call, where the feature is not about a body's schema. */
  readonly call?: string;
  /** What the server answers to the call; the request's own body without one. */
  readonly answer?: Answer;
  readonly want?: { readonly sent?: Partial<Arrived>; readonly got?: unknown };
  readonly problems?: readonly Problem[];
}

/** What the program beside the generated files exports. */
interface Program {
  readonly body?: unknown;
  readonly call: (baseUrl: string) => Promise<unknown>;
}

/** Generates every feature into a folder of its own, type-checks them as one program, and makes their calls. */
export function testFeatures(testFile: string, features: readonly Feature[]): void {
  const root = freshFolder(testFile);
  const folderOf = ({ given }: Feature) => path.join(root, slug(given));
  const problems = new Map<Feature, readonly Problem[]>();
  let complaints: Map<string, string[]>;
  let server: EchoServer;

  beforeAll(async () => {
    for (const feature of features) {
      problems.set(feature, writePackage(folderOf(feature), feature.document).problems);
      write(path.join(folderOf(feature), "program.ts"), programText(feature));
    }
    complaints = typeCheck(
      features.map((it) => path.join(folderOf(it), "program.ts")),
      features.map(folderOf),
    );
    server = await startEchoServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  describe.each(features)("$given", (feature) => {
    it("has the type that the document means", () => {
      expect(problems.get(feature)).toEqual(feature.problems ?? []);
      expect(complaints.get(folderOf(feature))?.join("\n\n")).toBe("");
    });

    it("is sent and received", async () => {
      server.answerWith(feature.answer);
      const program = (await import(path.join(folderOf(feature), "program.ts"))) as Program;
      const got = await program.call(server.url);
      const [sent] = server.sent;
      if (feature.echo !== undefined) {
        expect(JSON.parse(sent?.text ?? "")).toEqual(program.body);
        expect(got).toEqual(program.body);
      }
      if (feature.want?.sent !== undefined) expect(sent).toMatchObject(feature.want.sent);
      if (feature.want !== undefined && "got" in feature.want) expect(got).toEqual(feature.want.got);
    });
  });
}

function programText({ types, echo, call = "client.default.echo(body)" }: Feature): string {
  const asserted = ["same", "takes"].filter((it) => new RegExp(`\\b${it}<`).test(types));
  const body = echo === undefined ? "" : `export const body: Parameters<typeof api.echo>[1] = ${echo};\n`;
  return `import * as api from "./index.js";
${asserted.length === 0 ? "" : `import { ${asserted.join(", ")} } from "../../../support/type-assertions.js";\n`}
${types}
${body}
export const call = (baseUrl: string): Promise<unknown> => {
  ${/\bclient\./.test(call) ? "const client = new api.TestClient({ baseUrl });\n  " : ""}return ${call};
};
`;
}
