import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { loopbackGuardEnvironment, loopbackGuardUrl } from "@intuned/mock";
import { parse } from "yaml";
import type { GuideSource } from "../../src/site/site.js";
import { ELSEWHERE } from "./elsewhere.js";
import { blocksOf, type GuideBlock, wordOf } from "./guide-block.js";
import { makeCommands, makeFolder, repositoryRoot } from "./make-folder.js";
import { Ports } from "./ports.js";
import { type RunningCommand, runCommand } from "./run-command.js";

/** What following a guide is done with. */
export interface Surroundings {
  /** Port of a mock of the document, which guides know as 4010. */
  readonly mockPort: number;
  /** What is wrong with a value by a schema of the document. */
  readonly problemsOf: (schema: string, value: unknown) => readonly string[];
}

/** A guide that was followed to its end: its programs lie in the folder, for the compiler. The caller deletes it. */
export interface FollowedGuide {
  readonly folder: string;
  /** Paths below the folder. */
  readonly programs: readonly string[];
}

/**
 * Does what a reader of the guide does, block by block, in a folder of its own: saves files, runs programs and commands, and
 * compares what they say with what the guide shows.
 *
 * @throws {Error} a block that does not do what the guide says, or that nobody would run; it says which.
 */
export async function followGuide(guide: GuideSource, surroundings: Surroundings): Promise<FollowedGuide> {
  const blocks = blocksOf(guide);
  const isClone = blocks.some(({ lang, text, words }) => runsHere(lang, words) && text.includes("npm run "));
  const folder = await makeFolder(isClone);
  const reader = new Reader(folder, blocks, surroundings, await makeCommands(folder));
  try {
    for (const [index, block] of blocks.entries()) await reader.follow(block, blocks[index + 1]);
    return { folder, programs: [...reader.programs] };
  } catch (error) {
    await rm(folder, { recursive: true });
    throw error;
  } finally {
    await reader.close();
  }
}

const runsHere = (lang: string, words: GuideBlock["words"]) => lang === "sh" && !words.has("elsewhere");

class Reader {
  readonly programs = new Set<string>();
  readonly #ports: Ports;
  readonly #background: RunningCommand[] = [];
  /** What the last program or command said; `undefined` where none ran since it was compared. */
  #said: string | undefined;

  constructor(
    private readonly folder: string,
    private readonly blocks: readonly GuideBlock[],
    private readonly surroundings: Surroundings,
    private readonly commands: string,
  ) {
    this.#ports = new Ports({ 4010: surroundings.mockPort });
  }

  async close(): Promise<void> {
    for (const command of this.#background) await command.end();
  }

  async follow(block: GuideBlock, next: GuideBlock | undefined): Promise<void> {
    try {
      if (block.lang === "text") this.#compare(block);
      else if (block.lang === "ts") await this.#program(block, next);
      else if (block.lang === "sh") await this.#command(block, next);
      else await this.#data(block);
    } catch (error) {
      throw new Error(`${block.at}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  }

  /** Saved, compiled later, and run at once unless a command of the guide runs it. */
  async #program(block: GuideBlock, next: GuideBlock | undefined): Promise<void> {
    const { file, text, words } = block;
    if (file === undefined) throw new Error("a program needs `file=NAME.ts`");
    const example = wordOf(block, "from");
    if (example !== undefined && (await readFile(path.join(repositoryRoot, example), "utf8")) !== text)
      throw new Error(`it is not ${example} any more`);
    await writeFile(path.join(this.folder, file), await this.#ports.fill(text));
    this.programs.add(file);
    const isRunByCommand = this.blocks.some(
      (it) => runsHere(it.lang, it.words) && it.text.includes(` ${file}`),
    );
    if (!isRunByCommand)
      await this.#run(`node --import ${import.meta.resolve("tsx/esm")} ${file}`, words, next);
  }

  async #command({ text, words }: GuideBlock, next: GuideBlock | undefined): Promise<void> {
    if (words.has("elsewhere")) {
      if (ELSEWHERE.some(({ command }) => command === text.trim())) return;
      throw new Error(`nobody runs this: name in elsewhere.ts who does, or drop the word`);
    }
    const hosts = [...text.matchAll(/https?:\/\/([^/\s:'"]+)/g)].map(([, host]) => host);
    const others = hosts.filter((host) => host !== "127.0.0.1");
    if (others.length > 0) throw new Error(`a command names another machine: ${others.join(", ")}`);
    await this.#run(await this.#ports.fill(text), words, next);
  }

  async #run(line: string, words: GuideBlock["words"], next: GuideBlock | undefined): Promise<void> {
    const command = runCommand(line, this.folder, this.#environment());
    if (words.has("background")) {
      this.#background.push(command);
      if (next?.lang !== "text") throw new Error("after a program that stays, show what it says: ```text");
      await command.until((output) => this.#ports.isIn(output, next.text));
    } else {
      const [code, wanted] = [await command.exited, Number(words.get("exit") ?? 0)];
      if (code !== wanted) throw new Error(`it ended with ${code}, not ${wanted}:\n${command.output.text}`);
    }
    this.#said = command.output.text;
  }

  #compare({ text }: GuideBlock): void {
    if (this.#said === undefined) throw new Error("nothing has run that could say this");
    if (!this.#ports.isIn(this.#said, text))
      throw new Error(`the guide shows\n${text}but it says\n${this.#said}`);
    this.#said = undefined;
  }

  /** Parsed, held to a schema where it names one, saved where it names a file, or put into one that is there. */
  async #data(block: GuideBlock): Promise<void> {
    const { lang, text, file } = block;
    const value = parseData(lang, text);
    const schema = wordOf(block, "schema");
    const problems = schema === undefined ? [] : this.surroundings.problemsOf(schema, value);
    if (problems.length > 0) throw new Error(`by ${schema}: ${problems.join("; ")}`);
    const edited = wordOf(block, "edit");
    if (file !== undefined) await writeFile(path.join(this.folder, file), text);
    if (edited !== undefined) await edit(path.join(this.folder, edited), text);
  }

  /** Of this process's environment it gets `PATH` alone, and whatever is Node reaches this machine alone. */
  #environment(): NodeJS.ProcessEnv {
    return {
      PATH: [this.commands, path.dirname(process.execPath), process.env["PATH"]].join(path.delimiter),
      HOME: this.folder,
      NO_COLOR: "1",
      NODE_OPTIONS: `--import=${loopbackGuardUrl} --conditions=@intuned/source`,
      npm_config_update_notifier: "false",
      npm_config_offline: "true",
      ...loopbackGuardEnvironment("guide"),
      INTUNED_BASE_URL: `http://127.0.0.1:${this.surroundings.mockPort}`,
      INTUNED_API_KEY: "any",
      INTUNED_WORKSPACE_ID: "123e4567-e89b-12d3-a456-426614174000",
      WEBHOOK_SECRET: "example-token",
    };
  }
}

function parseData(lang: string, text: string): unknown {
  if (lang === "json") return JSON.parse(text);
  if (lang === "yaml") return parse(text);
  const changeset = lang === "md" ? /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] : undefined;
  if (changeset !== undefined) return parse(changeset);
  throw new Error(`nobody runs a block of "${lang}"`);
}

/** Puts lines where the first of them stands already. */
async function edit(file: string, lines: string): Promise<void> {
  const text = await readFile(file, "utf8");
  const first = lines.slice(0, lines.indexOf("\n") + 1);
  const at = `\n${text}`.indexOf(`\n${first}`);
  if (at === -1) throw new Error(`${path.basename(file)} has no line "${first.trim()}"`);
  await writeFile(file, text.slice(0, at) + lines + text.slice(at + first.length));
}
