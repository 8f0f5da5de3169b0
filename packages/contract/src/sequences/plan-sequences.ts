import { answerSchemas, prefixesOf, statusUnion } from "@intuned/conforming/faults";
import type { Api, Operation } from "@intuned/document";
import type { ContractCase } from "../model/contract-case.js";
import { type DeclaredLink, declaredLinks, type Producer, producersOf } from "./producers.js";
import type { PlannedSequence } from "./sequence.js";
import { SequenceBuilder } from "./sequence-builder.js";

/** Of three reads, one that differs from both others shows without doubt: nothing goes there and back by itself. */
const READS = 3;
/** Reads of something that goes on: pending, started, completed, and the same again. */
const READS_OF_STATUS = 6;

/**
 * The sequences of a document: every read is repeated, links are followed, what an operation makes is read, changed,
 * deleted and asked for again. Made of the plan's cases; the same for the same document and cases.
 */
export function planSequences(api: Api, cases: readonly ContractCase[]): PlannedSequence[] {
  const templates = stepTemplates(cases);
  const producers = producersOf(api);
  const begin = () => new SequenceBuilder(templates, producers);
  const operations = api.operations.filter(({ operationId }) => templates.has(operationId));
  const reads = operations.filter(isRead).map((operation) => {
    const builder = begin();
    for (let read = 0; read < READS; read += 1) builder.add(operation, "read", []);
    return builder.sequence(`read ${operation.operationId}`);
  });
  const lifecycles = [...producers].flatMap(([prefix, all]) =>
    all.map((producer) => lifecycle(api, operations, begin(), prefix, producer)),
  );
  const actions = [...producers.keys()].flatMap((prefix) =>
    operations
      .filter((each) => each.method === "POST" && prefixesOf(each.path).at(-1) === prefix)
      .map((each) => {
        const builder = begin();
        return builder.make(prefix) && builder.addLinked(each, "follow")
          ? builder.sequence(`action ${each.operationId}`)
          : undefined;
      }),
  );
  const links = declaredLinks(api).map((link) => follow(begin(), link));
  const echoes = [...producers].flatMap(([prefix, all]) =>
    all
      .filter(({ isMaker }) => isMaker)
      .flatMap((producer) =>
        exampleCases(cases, producer.operation).map((example) => {
          const own = new Map([...templates, [producer.operation.operationId, [example]]]);
          return madeAndRead(operations, new SequenceBuilder(own, producers), prefix, producer, example.id);
        }),
      ),
  );
  return [...reads, ...lifecycles, ...actions, ...echoes, ...links].filter((each) => each !== undefined);
}

/** So many examples of an operation are made and read. */
const MAX_EXAMPLES = 12;

const exampleCases = (cases: readonly ContractCase[], { operationId }: Operation): ContractCase[] =>
  cases
    .filter(
      (each) =>
        each.operationId === operationId && each.phase === "examples" && each.expect.outcome === "accepted",
    )
    .slice(0, MAX_EXAMPLES);

/** What an example makes is read once: an answer may tell what it was told, but for its secrets. */
function madeAndRead(
  operations: readonly Operation[],
  builder: SequenceBuilder,
  prefix: string,
  producer: Producer,
  name: string,
): PlannedSequence | undefined {
  if (!builder.make(prefix, producer)) return undefined;
  const about = operations.filter(({ path }) => prefixesOf(path).at(-1) === prefix);
  for (const reader of mainReaders(about, prefix)) builder.addLinked(reader, "read");
  return builder.length > 1 ? builder.sequence(`made ${name}`, producer.operation.pointer) : undefined;
}

const isRead = ({ method }: Operation): boolean => method === "GET" || method === "HEAD";

function lifecycle(
  { document }: Api,
  operations: readonly Operation[],
  builder: SequenceBuilder,
  prefix: string,
  producer: Producer,
): PlannedSequence | undefined {
  const { operation: maker, isMaker } = producer;
  if (!builder.make(prefix, producer)) return undefined;
  const about = operations.filter(({ path }) => prefixesOf(path).at(-1) === prefix);
  const at = (method: RegExp) =>
    about.filter((each) => each.path === prefix && method.test(each.method) && isMaker);
  const readers = mainReaders(about, prefix);
  for (const reader of about.filter(isPartRead(prefix))) {
    const role = readers.includes(reader) ? "read" : "part";
    const hasStatus = answerSchemas(reader).some((schema) => statusUnion(document, schema) !== undefined);
    for (let read = 0; read < (hasStatus ? READS_OF_STATUS : READS); read += 1)
      builder.addLinked(reader, role);
  }
  for (const each of at(/^(PUT|PATCH)$/)) builder.addLinked(each, "write");
  const [deletion] = at(/^DELETE$/);
  if (deletion && builder.addLinked(deletion, "delete"))
    for (const reader of readers) builder.addLinked(reader, "gone");
  return builder.length > 1
    ? builder.sequence(`lifecycle ${maker.operationId} ${prefix}`, isMaker ? maker.pointer : undefined)
    : undefined;
}

/** The reads of a resource itself; where there is none, those of its parts: `/tasks/{taskId}/result`. */
function mainReaders(about: readonly Operation[], prefix: string): Operation[] {
  const readers = about.filter(isPartRead(prefix));
  const own = readers.filter(({ path }) => path === prefix);
  return own.length > 0 ? own : readers;
}

/** A read of a resource or of a part of it that needs no further id. */
const isPartRead =
  (prefix: string) =>
  ({ method, path }: Operation): boolean =>
    method === "GET" && !path.slice(prefix.length).includes("{");

function follow(
  builder: SequenceBuilder,
  { name, from, to, parameters, pointer }: DeclaredLink,
): PlannedSequence | undefined {
  // What a POST leads to is part of its lifecycle, and a link is no reason to delete what the run did not make.
  if (!isRead(from) || !isRead(to) || !builder.addLinked(from, "follow")) return undefined;
  const replace = Object.entries(parameters).flatMap(([key, expression]) => {
    const found = to.parameters.find((each) => key === each.name || key === `${each.in}.${each.name}`);
    return found === undefined
      ? []
      : [{ in: found.in, parameter: found.name, fromStep: builder.length - 1, expression }];
  });
  return builder.add(to, "read", replace)
    ? builder.sequence(`link ${from.operationId} ${name}`, pointer)
    : undefined;
}

/** So many requests are tried for a step that later ones need. */
const MAX_TEMPLATES = 5;

/**
 * The requests that stand for each operation: its smallest valid one that asks for nothing special; then, for a step
 * that has to succeed, the named examples and other valid ones.
 */
export function stepTemplates(cases: readonly ContractCase[]): ReadonlyMap<string, readonly ContractCase[]> {
  const byOperation = new Map<string, ContractCase[]>();
  for (const each of cases) {
    if (each.operationId === undefined || !isPlain(each)) continue;
    const known = byOperation.get(each.operationId);
    if (known) known.push(each);
    else byOperation.set(each.operationId, [each]);
  }
  return new Map([...byOperation].map(([operationId, all]) => [operationId, ordered(all)]));
}

/** What holds a last allowed value, as a text of one letter, stands for an operation only where nothing else does. */
function ordered(all: readonly ContractCase[]): ContractCase[] {
  const usual = all.filter(({ probes }) => probes === undefined);
  const least = (usual.length > 0 ? usual : all).reduce((left, right) =>
    sizeOf(right) < sizeOf(left) ? right : left,
  );
  const examples = all.filter(({ phase }) => phase === "examples");
  return [...new Set([least, ...examples, ...usual, ...all])].slice(0, MAX_TEMPLATES);
}

/** Requests of other phases are valid too, but try the server with odd credentials or media types. */
function isPlain({ expect, phase, request }: ContractCase): boolean {
  if (expect.outcome !== "accepted") return false;
  if (request.headers.some(([name]) => name.toLowerCase() === "prefer")) return false;
  return phase === "examples" || phase === "coverage";
}

/** Headers are left out: a request without a credential is not the better one. */
const sizeOf = ({ request }: ContractCase): number => request.target.length + (request.body?.length ?? 0);
