import type { HeadersOptions, Client as OpenApiFetchClient } from "openapi-fetch";
import type { OperationDefinition } from "../definition.js";
import type { CallLimits, RetryOptions } from "../options.js";

/** The operations of an API by path template and method in lower case, as generated code lists them. */
export type FetchOperations = Readonly<Record<string, Readonly<Record<string, OperationDefinition>>>>;

/**
 * A client of openapi-fetch: `GET`, `POST`, `use` and all. Beside its own options each call takes `timeoutMs`,
 * `attemptTimeoutMs` and `retry`, which win over the client's.
 */
export type FetchClient<Paths extends {}> = OpenApiFetchClient<PlainEnums<Paths>>;

/** What has no properties to look at. */
type Opaque = Blob | ArrayBuffer | ArrayBufferView | ReadableStream | ((...args: never[]) => unknown);

/**
 * Open enums (`"a" | (string & {})`, which editors complete) as `string`. openapi-fetch's own types take `string & {}` for an
 * object, and a value of such an enum would be no string any more. For a bare client: `createClient<PlainEnums<paths>>()`.
 */
export type PlainEnums<T> = T extends string
  ? T extends object
    ? string
    : T
  : T extends Opaque
    ? T
    : T extends object
      ? { [Key in keyof T]: PlainEnums<T[Key]> }
      : T;

/** What a call takes beside openapi-fetch's own options. */
export interface FetchCallOptions extends CallLimits {
  /** When a failed call is repeated; `false` for never. */
  readonly retry?: RetryOptions | false | undefined;
}

/** The options of a call that this package reads or sets; openapi-fetch reads the others. */
export interface FetchInit extends FetchCallOptions {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: object | undefined;
    readonly header?: Readonly<Record<string, string>> | undefined;
    readonly cookie?: object | undefined;
  };
  readonly baseUrl?: string | undefined;
  readonly body?: unknown;
  readonly headers?: HeadersOptions;
  readonly querySerializer?: unknown;
  readonly bodySerializer?: unknown;
  readonly duplex?: "half";
  readonly signal?: AbortSignal | null | undefined;
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** The places (`path`, `query`, …) with a parameter of these names. */
type PlacesOf<Parameters, Names> = {
  [Place in keyof Parameters]-?: [NonNullable<Parameters[Place]>] extends [never]
    ? never
    : Extract<keyof NonNullable<Parameters[Place]>, Names> extends never
      ? never
      : Place;
}[keyof Parameters];

/** The parameters of a place, those of these names optional. */
type WithOptional<Parameters, Names> = Omit<Parameters, Extract<keyof Parameters, Names>> &
  Partial<Pick<Parameters, Extract<keyof Parameters, Names>>>;

/** The place where nothing is required any more, so that it can be left out as a whole. */
type WithOptionalPlaces<Places> = {
  [Place in keyof Places as Partial<Places[Place]> extends Places[Place] ? never : Place]: Places[Place];
} & {
  [Place in keyof Places as Partial<Places[Place]> extends Places[Place] ? Place : never]?: Places[Place];
};

type WithOptions<Operation, Names> = Operation extends { parameters: infer Parameters }
  ? Omit<Operation, "parameters"> & {
      parameters: Omit<Parameters, PlacesOf<Parameters, Names>> &
        WithOptionalPlaces<{
          [Place in PlacesOf<Parameters, Names>]: WithOptional<NonNullable<Parameters[Place]>, Names>;
        }>;
    }
  : Operation;

/** openapi-typescript's `paths` with the parameters optional that are options of the client. */
export type PathsWithOptions<Paths, Names extends PropertyKey> = {
  [Path in keyof Paths]: { [Method in keyof Paths[Path]]: WithOptions<Paths[Path][Method], Names> };
};
