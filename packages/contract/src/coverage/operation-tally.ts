import type { Api, Direction, Operation, Parameter } from "@intuned/document";
import type { Meeting, Meetings } from "./report-meetings.js";

export interface MeetingCounts {
  valid: number;
  boundary: number;
  invalid: number;
}

/** What the traffic of one operation has met so far. */
export class OperationTally {
  requests = 0;
  readonly statuses = new Map<string, number>();
  /** By the pointer of the media type. */
  readonly mediaTypes = new Map<string, number>();
  readonly parameters = new Map<Parameter, { valid: number; absent: number; invalid: number }>();
  /** JSON texts of the values that each parameter was given, where few are possible. */
  readonly values = new Map<Parameter, Set<string>>();
  readonly keywords: Record<Direction, Map<string, MeetingCounts>> = {
    request: new Map(),
    response: new Map(),
  };
  /** Pointers of the members that answers had. */
  readonly answered = new Set<string>();
  /** Pointers of the links of answers that a later request followed. */
  readonly followed = new Set<string>();

  constructor(readonly operation: Operation) {}

  meetings(direction: Direction): Meetings {
    const counts = this.keywords[direction];
    return {
      keyword: (pointer: string, how: Meeting) => {
        const known = counts.get(pointer);
        if (known) known[how] += 1;
        else counts.set(pointer, { valid: 0, boundary: 0, invalid: 0, [how]: 1 });
      },
      property: (pointer) => {
        if (direction === "response") this.answered.add(pointer);
      },
    };
  }
}

/** Counts one more of `key`. */
export function countOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** An empty tally of each operation, by its id. */
export function operationTallies({ operations }: Api): Map<string, OperationTally> {
  return new Map(operations.map((operation) => [operation.operationId, new OperationTally(operation)]));
}
