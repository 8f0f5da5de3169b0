import fc from "fast-check";
import { hashText } from "./random.js";

/**
 * Values of each format that both validators assert, the plainest first. Names are reserved ones (RFC 2606, RFC 6761),
 * addresses this machine's or for documentation (RFC 5737).
 */
export const FORMAT_SAMPLES: Readonly<Record<string, readonly string[]>> = {
  date: ["2025-01-31", "2024-02-29"],
  "date-time": ["2025-01-31T12:00:00Z", "2024-02-29T23:59:59.999+05:30"],
  time: ["12:00:00Z", "23:59:59Z"],
  duration: ["P1D", "PT36H"],
  email: ["someone@mail.example", "first.last+tag@mail.example"],
  "idn-email": ["someone@mail.example"],
  hostname: ["host.example", "a-1.host.example"],
  "idn-hostname": ["host.example"],
  ipv4: ["127.0.0.1", "192.0.2.1"],
  ipv6: ["::1", "2001:db8::1"],
  uri: ["https://host.example/path", "https://host.example/path?query=1"],
  "uri-reference": ["/path", "path?query=1"],
  iri: ["https://host.example/path"],
  "iri-reference": ["/path"],
  "uri-template": ["/path/{name}"],
  url: ["https://host.example/path"],
  uuid: ["123e4567-e89b-42d3-a456-426614174000", "00000000-0000-4000-8000-000000000000"],
  "json-pointer": ["/name/0"],
  "relative-json-pointer": ["1/name"],
  regex: ["^[a-z]+$"],
  byte: ["dGV4dA==", ""],
  binary: ["text"],
  password: ["correct horse"],
};

/** Texts that look like a value of the format, and are none. */
export const FORMAT_MISSES: Readonly<Record<string, readonly string[]>> = {
  date: ["2025-02-30", "2025-1-31", "31.01.2025"],
  "date-time": ["2025-01-31 25:00:00", "2025-02-30T12:00:00Z", "2025-01-31"],
  time: ["25:00:00Z", "12:00"],
  duration: ["1D", "P"],
  email: ["someone", "@mail.example", "someone@"],
  hostname: ["-host.example", "host_.example", "host..example"],
  ipv4: ["256.0.0.1", "127.0.0", "127.0.0.1.1"],
  ipv6: ["::1::", "12345::", "127.0.0.1"],
  uri: ["host.example/path", "https://host.example/a b", "%"],
  "uri-reference": ["/a b", "%zz"],
  uuid: ["123e4567-e89b-42d3-a456-42661417400", "123e4567-e89b-42d3-a456-42661417400g"],
  regex: ["(", "[a"],
  "json-pointer": ["name", "/~2"],
};

/** How many texts one pattern is asked for. */
const SAMPLES = 24;

const known = new Map<string, readonly string[]>();

/**
 * Texts that a regular expression of a schema (ECMA-262, flag `u`) matches, shortest first; none for one that has what
 * fast-check makes no texts of (look-around). The same for the same seed.
 */
export function patternSamples(pattern: string, seed: number): readonly string[] {
  const key = `${seed} ${pattern}`;
  const found = known.get(key) ?? makeSamples(pattern, seed);
  known.set(key, found);
  return found;
}

function makeSamples(pattern: string, seed: number): readonly string[] {
  try {
    const source = new RegExp(pattern, "u");
    const texts = fc.sample(fc.stringMatching(source), {
      seed: hashText(`${seed} ${pattern}`) | 0,
      numRuns: SAMPLES,
    });
    return [...new Set(texts)].filter((text) => source.test(text)).sort(byLengthThenText);
  } catch {
    return [];
  }
}

const byLengthThenText = (left: string, right: string): number =>
  left.length - right.length || (left < right ? -1 : 1);

/** Length in characters as JSON Schema counts them: code points (RFC 8259 §7, JSON Schema validation §6.3.1). */
export const textLength = (text: string): number => {
  let length = 0;
  for (const _ of text) length++;
  return length;
};

/** Longer texts are not made: what a limit beyond this says is not tried. */
export const LONGEST_TEXT = 100_000;

/**
 * Texts of exactly `length` characters made from `text` by repeating or dropping what stands at one place, for each
 * place: where a pattern or a format lets a text grow is not known.
 */
export function* fitText(text: string, length: number): Generator<string> {
  if (length < 0 || length > LONGEST_TEXT) return;
  const characters = [...text];
  const missing = length - characters.length;
  if (missing === 0) yield text;
  if (missing > 0) {
    if (characters.length === 0) yield "a".repeat(length);
    for (const index of spread(characters.length)) {
      const copies = (characters[index] ?? "").repeat(missing);
      yield [...characters.slice(0, index), copies, ...characters.slice(index)].join("");
    }
    yield text + "a".repeat(missing);
  }
  if (missing < 0)
    for (const index of spread(length + 1))
      yield [...characters.slice(0, index), ...characters.slice(index - missing)].join("");
}

/** At most 24 places, the last ones first: texts grow and shrink at their ends more often than not. */
function spread(count: number): number[] {
  const all = Array.from({ length: count }, (_, index) => count - 1 - index);
  return all.length <= 24 ? all : [...all.slice(0, 12), ...all.slice(-12)];
}
