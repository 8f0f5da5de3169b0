import type { Api } from "@intuned/document";
import type { Exchange } from "../model/exchange.js";
import type { Finding, FindingGroup } from "../model/finding.js";
import { groupFindings } from "../run/group-findings.js";

interface Cause {
  readonly operationIds: Set<string>;
  count: number;
  /** Of the smallest request. */
  example: Finding;
}

/** Violations by cause: of each only the smallest example is kept, so that a proxy may run for days. */
export class ViolationLog {
  private readonly causes = new Map<string, Cause>();

  constructor(
    private readonly api: Api,
    private readonly target: string,
  ) {}

  /** @returns whether the cause is a new one. */
  add(found: Finding): boolean {
    const key = keyOf(found);
    const cause = this.causes.get(key);
    if (cause === undefined) {
      const operationIds = new Set(found.operationId === undefined ? [] : [found.operationId]);
      this.causes.set(key, { operationIds, count: 1, example: found });
      return true;
    }
    cause.count += 1;
    if (found.operationId !== undefined) cause.operationIds.add(found.operationId);
    if (sizeOf(found.exchange) < sizeOf(cause.example.exchange)) cause.example = found;
    return false;
  }

  groups(): FindingGroup[] {
    const examples = [...this.causes.values()].map(({ example }) => example);
    return groupFindings(this.api, examples, this.target).map((group) => {
      const cause = this.causes.get(keyOf(group));
      return cause ? { ...group, count: cause.count, operationIds: [...cause.operationIds] } : group;
    });
  }
}

const keyOf = ({ check, pointer, severity }: Pick<Finding, "check" | "pointer" | "severity">): string =>
  `${check} ${severity} ${pointer}`;

const sizeOf = ({ request }: Exchange): number => request.target.length + (request.body?.length ?? 0);
