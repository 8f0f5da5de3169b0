/** Numbers that look random and are the same in every run for the same seed. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  readonly below: (below: number) => number;
  readonly chance: (share: number) => boolean;
}

/** Mulberry32: 32 bits of state, the same numbers in every JavaScript engine. `texts` make streams of one seed differ. */
export function seededRandom(seed: number, ...texts: readonly string[]): Random {
  let state = hashText(`${seed} ${texts.join(" ")}`);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { below: (below) => Math.floor(next() * below), chance: (share) => next() < share };
}

/** FNV-1a over UTF-16 code units: a 32-bit number for a text. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
