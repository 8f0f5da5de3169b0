/** How a keyword was met by traffic: by a value inside, just on the last allowed value, or by one that breaks it. */
export interface KeywordCoverage {
  readonly pointer: string;
  readonly keyword: string;
  readonly valid: number;
  /** `undefined`: the keyword has no boundary (only limits and sizes have). */
  readonly boundary?: number;
  readonly invalid: number;
  /** Why one of them was never met. */
  readonly reason?: string;
}

/** Something that was met so many times. */
export interface Met {
  readonly name: string;
  readonly pointer: string;
  readonly count: number;
  readonly reason?: string;
}

/** A parameter, by what became of it in the requests of its operation. */
export interface ParameterCoverage extends Met {
  readonly in: string;
  readonly valid: number;
  readonly absent: number;
  readonly invalid: number;
}

/** One of the criteria that make up the Test Coverage Levels. */
export interface Criterion {
  readonly name: string;
  /** The level that asks for it, 1 to 7. */
  readonly level: number;
  readonly covered: number;
  readonly total: number;
}

export interface OperationCoverage {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly requests: number;
  /** Declared statuses. */
  readonly responses: readonly Met[];
  /** Media types of requests and answers. */
  readonly mediaTypes: readonly Met[];
  readonly parameters: readonly ParameterCoverage[];
  readonly requestKeywords: readonly KeywordCoverage[];
  readonly responseKeywords: readonly KeywordCoverage[];
}

/** What part of the contract the traffic has exercised. Shares are 0 to 1; of nothing they are 1. */
export interface Coverage {
  /** Test Coverage Level 0 to 7 (A-TEST 2019, doi 10.1145/3340433.3342822). */
  readonly level: number;
  readonly shares: {
    readonly operations: number;
    readonly responses: number;
    readonly mediaTypes: number;
    readonly parameters: number;
    readonly requestKeywords: number;
    readonly responseKeywords: number;
  };
  /** What the level is made of, lowest level first. */
  readonly criteria: readonly Criterion[];
  /** Keywords left out of the shares: no traffic can meet all that they ask for, and each says why. */
  readonly outOfReach: number;
  readonly operations: readonly OperationCoverage[];
}

/** The coverage of a run that measures none. */
export function emptyCoverage(): Coverage {
  const [operations, responses, mediaTypes, parameters, requestKeywords, responseKeywords] = Array(6).fill(0);
  return {
    level: 0,
    shares: { operations, responses, mediaTypes, parameters, requestKeywords, responseKeywords },
    criteria: [],
    outOfReach: 0,
    operations: [],
  };
}
