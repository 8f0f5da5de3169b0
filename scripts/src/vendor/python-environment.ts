import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { SpecError } from "../spec-error.js";

const run = promisify(execFile);

/** The vendor's client needs 3.10; the requirements have wheels for it and for the later ones. */
const MINIMUM_MINOR = 10;
const NAMES = ["python3", "python", "python3.14", "python3.13", "python3.12", "python3.11", "python3.10"];
/** Written last: an environment without it was interrupted, and is made again. */
const COMPLETE = ".complete";

interface Python {
  readonly command: string;
  readonly version: string;
}

/**
 * A virtual environment with the packages of a requirements file, made once for each content of that file and each Python
 * version. Nothing is installed that the file doesn't pin by hash, and nothing is built from source.
 *
 * @param cacheFolder where environments are kept.
 * @returns path of the environment's Python.
 * @throws {SpecError} there is no Python 3.10, it cannot make environments, or pip fails (as without a package index).
 */
export async function preparePython(requirements: string, cacheFolder: string): Promise<string> {
  const python = await findPython();
  const key = createHash("sha256")
    .update(await readFile(requirements))
    .update(JSON.stringify(python));
  const folder = path.join(cacheFolder, key.digest("hex").slice(0, 16));
  const executable = path.join(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  if (existsSync(path.join(folder, COMPLETE)) && (await versionOf(executable)) === python.version)
    return executable;
  await rm(folder, { recursive: true, force: true });
  await mkdir(cacheFolder, { recursive: true });
  await attempt(
    run(python.command, ["-m", "venv", folder]),
    `Cannot make a virtual environment with ${python.command} ${python.version}. On Debian, install python3-venv.`,
  );
  // One retry: without an index the five that pip makes by default take minutes.
  const options = [
    "--require-hashes",
    "--only-binary",
    ":all:",
    "--no-input",
    "--retries",
    "1",
    "--timeout",
    "15",
  ];
  await attempt(
    run(executable, [
      "-m",
      "pip",
      "install",
      "--disable-pip-version-check",
      "--quiet",
      ...options,
      "-r",
      requirements,
    ]),
    "Cannot install the vendor's client. It needs a package index (PyPI or a mirror in pip's configuration).",
  );
  await writeFile(path.join(folder, COMPLETE), "");
  return executable;
}

async function findPython(): Promise<Python> {
  for (const command of NAMES) {
    const version = await versionOf(command);
    if (version !== undefined && Number(version.split(".")[1]) >= MINIMUM_MINOR) return { command, version };
  }
  throw new SpecError(
    `There is no Python 3.${MINIMUM_MINOR} or later in PATH (looked for ${NAMES.join(", ")}). ` +
      "Install one: the vendor's client is a Python package.",
  );
}

/** `3.11.7`; undefined when the command doesn't exist or isn't Python 3. */
async function versionOf(command: string): Promise<string | undefined> {
  const code = "import platform; print(platform.python_version())";
  const { stdout } = await run(command, ["-c", code]).catch(() => ({ stdout: "" }));
  return /^3\.\d+\.\S+/.exec(stdout)?.[0];
}

async function attempt(work: Promise<unknown>, failure: string): Promise<void> {
  await work.catch((error: unknown) => {
    const output = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    throw new SpecError(`${failure}\n${output || String(error)}`);
  });
}
