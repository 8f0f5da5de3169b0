import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "vitest";
import { go, run, temporaryFolder } from "./languages.js";

/**
 * Builds programs all at once, each as a package of one module: a third of the time that `go run` takes for one after the
 * other. Fails for one that `gofmt` would change, and for one that `go vet` has something against.
 */
export async function buildGo(
  programs: ReadonlyMap<string, string>,
): Promise<AsyncDisposable & { readonly binaryOf: (name: string) => string }> {
  const folder = await temporaryFolder();
  const names = [...programs.keys()];
  const nameOf = (name: string): string => `program${names.indexOf(name)}`;
  await writeFile(path.join(folder.path, "go.mod"), "module samples\n\ngo 1.20\n");
  await mkdir(path.join(folder.path, "bin"));
  for (const [name, text] of programs) {
    await mkdir(path.join(folder.path, nameOf(name)));
    await writeFile(path.join(folder.path, nameOf(name), "main.go"), text);
  }
  const command = go ?? "";
  const gofmt = path.join(path.dirname(command), path.basename(command).replace(/^go/, "gofmt"));
  const options = { cwd: folder.path };
  expect(await run([gofmt, "-d", "-e", "."], options)).toEqual({ code: 0, stdout: "", stderr: "" });
  for (const args of [
    ["build", "-ldflags=-s -w", "-o", "bin/", "./..."],
    ["vet", "./..."],
  ])
    expect(await run([command, ...args], options), args[0]).toEqual({ code: 0, stdout: "", stderr: "" });
  return {
    binaryOf: (name) => path.join(folder.path, "bin", nameOf(name)),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
