import type { InstanceStep } from "./instance-step.js";
import type { Random } from "./random.js";

/** There is no value: the schemas allow none, or none was found. */
export const NO_VALUE: unique symbol = Symbol("no value");

/** What value is wanted of all that a schema allows. */
export interface Want {
  /** `minimal`: what is required, and nothing else. `full`: all declared members. */
  readonly fill: "minimal" | "full";
  /** A place that is to be there, from the value down. */
  readonly include?: readonly InstanceStep[];
  /** Which branch of a union is taken, by the union's pointer; any that works when it is not named. */
  readonly choices?: ReadonlyMap<string, number>;
  /** The how many-th of the values that are as good: so that items differ. */
  readonly variant?: number;
  /** Members, branches and scalars are left to chance. */
  readonly random?: Random;
  readonly freeText?: string;
}

/** How many values one call may make on its way: recursive unions have no end otherwise. */
const BUDGET = 4000;

/** Where the making of one value has got to. */
export interface Visit {
  readonly want: Want;
  /** Keys of the conjunctions around this one. */
  readonly trail: readonly string[];
  readonly budget: { left: number };
}

/** The beginning of the making of a value. */
export const start = (want: Want): Visit => ({ want, trail: [], budget: { left: BUDGET } });

/** The want without what only its own level asks for. */
export const calm = ({ random: _, choices: __, ...want }: Want): Want => want;

/** The want with nothing left to chance. */
export const withoutChance = ({ random: _, ...want }: Want): Want => want;
