import { type Direction, jsonPointer } from "@intuned/document";

/** Where a schema stands. */
export interface SchemaLocation {
  /** JSON Pointer of the schema in the document. */
  readonly pointer: string;
  readonly direction: Direction;
  /** Whether values that stand here can be sent: of a request, or of a schema that both directions share. */
  readonly toApi: boolean;
  /** Whether `format: binary` means bytes here, as in a multipart body, and not a string. */
  readonly bytes: boolean;
  /** The component that the schema is itself, or is a part of without anything in between. */
  readonly component: string | undefined;
  /** Whether the schema is the component as a whole. */
  readonly isRoot: boolean;
  /** Whether TypeScript resolves the schema together with its component: no property or map is in between. */
  readonly atOnce: boolean;
}

type Tokens = readonly (string | number)[];

/** The place of a child behind a property or map: TypeScript resolves it when somebody asks. */
export function below(location: SchemaLocation, tokens: Tokens): SchemaLocation {
  return { ...inArray(location, tokens), atOnce: false };
}

/** The place of an array's items: not the component itself, but resolved with it. */
export function inArray(location: SchemaLocation, tokens: Tokens): SchemaLocation {
  return { ...beside(location, tokens), component: undefined };
}

/** The place of a branch: with nothing between it and the component. */
export function beside(location: SchemaLocation, tokens: Tokens): SchemaLocation {
  return { ...location, pointer: location.pointer + jsonPointer(tokens), isRoot: false };
}
