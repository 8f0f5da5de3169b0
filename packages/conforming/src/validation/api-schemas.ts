import { type Api, type Direction, directDocument } from "@intuned/document";
import { type SchemaValidator, schemaValidator } from "./schema-validator.js";
import { type SecondValidator, secondValidator } from "./second-validator.js";

/** Both validators of an API, each by the direction in which a value travels. */
export interface ApiSchemas {
  /** The one of the checks, ajv. */
  readonly check: (direction: Direction) => SchemaValidator;
  /** The second opinion: proves cases, and is what the conforming server decides by. */
  readonly second: (direction: Direction) => SecondValidator;
}

/** Makes each validator when it is first asked for. */
export function apiSchemas({ document }: Api): ApiSchemas {
  const directed = lazily((direction: Direction) => directDocument(document, direction));
  return {
    check: lazily((direction) => schemaValidator(directed(direction), document)),
    // It takes promises out for a while: nobody else is to see that.
    second: lazily((direction) => secondValidator(structuredClone(directed(direction)), document)),
  };
}

function lazily<T>(make: (direction: Direction) => T): (direction: Direction) => T {
  const made = new Map<Direction, T>();
  return (direction) => {
    const value = made.get(direction) ?? make(direction);
    made.set(direction, value);
    return value;
  };
}
