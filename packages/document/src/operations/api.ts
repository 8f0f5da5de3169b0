import type { Located } from "../resolve.js";

/** Where a request holds a parameter. https://spec.openapis.org/oas/v3.1.0#parameter-object */
export type ParameterLocation = "path" | "query" | "header" | "cookie";

/** A document whose operations are read: the one thing that cases, checks, servers and reports start from. */
export interface Api {
  /** An OpenAPI 3.1 document; one of 3.0 in the words of 3.1, at the same pointers. Nobody changes it. */
  readonly document: object;
  readonly title: string;
  readonly version: string;
  /** In document order. */
  readonly operations: readonly Operation[];
  /** Where the author wrote what a pointer points to, `paths/pets.yaml:3:5`; `undefined` when it is not known. */
  readonly locate: (pointer: string) => string | undefined;
}

/** A parameter or a header of an answer. */
export interface Field extends Located {
  readonly name: string;
  readonly isRequired: boolean;
  /** Pointer to its schema, in `schema` or in the one media type of `content`. */
  readonly schema?: string;
  /** The media type when it is described by `content`. */
  readonly mediaType?: string;
  /** https://spec.openapis.org/oas/v3.1.0#style-values; the default of its location when not given. */
  readonly style: string;
  readonly explode: boolean;
}

export interface Parameter extends Field {
  readonly in: ParameterLocation;
  /** The path item declares it, for all of its operations. */
  readonly isOfPathItem: boolean;
}

/** One declared media type of a body. */
export interface MediaType extends Located {
  /** As it is written: may be a range such as `image/*`. */
  readonly mediaType: string;
  readonly schema?: string;
}

export interface RequestBody extends Located {
  readonly isRequired: boolean;
  readonly content: readonly MediaType[];
}

export interface Response extends Located {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly headers: readonly Field[];
  /** None is declared: the answer has no body, or nothing is said of it. */
  readonly content: readonly MediaType[];
}

/** One credential of a security requirement. https://spec.openapis.org/oas/v3.1.0#security-scheme-object */
export interface Credential extends Located {
  readonly scheme: string;
  readonly kind: "apiKey" | "basic" | "bearer" | "other";
  /** Where a request holds it. `other` schemes (mutual TLS) cannot be sent by a request alone. */
  readonly in?: "header" | "query" | "cookie";
  readonly name?: string;
}

/** The security requirements of an operation; any one of `alternatives` is enough, and an empty one asks for nothing. */
export interface Security {
  readonly pointer: string;
  readonly alternatives: readonly (readonly Credential[])[];
}

/** One operation of a document, its references followed. */
export interface Operation extends Located {
  /** The path item it stands in, its references followed. */
  readonly item: Located;
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** The path template, `/things/{thingId}`. */
  readonly path: string;
  /** The path item's parameters, overridden by the operation's. */
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses: readonly Response[];
  /** Absent when the operation asks for no credential. */
  readonly security?: Security;
}
