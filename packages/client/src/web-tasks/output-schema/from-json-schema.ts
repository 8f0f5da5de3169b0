/**
 * The type that a literal JSON Schema (draft 2020-12) describes. Keywords that say nothing of a type, and types of the
 * service's own, are `unknown`, which every other keyword beside them narrows.
 *
 * @template Root the whole schema, which `$ref` points into.
 */
export type FromJsonSchema<Schema, Root = Schema> = Schema extends boolean
  ? Schema extends false
    ? never
    : unknown
  : RefOf<Schema, Root> &
      ValueOf<Schema> &
      BranchesOf<Schema, Root> &
      AllOf<Schema, Root> &
      ByType<Schema, Root>;

/** `$ref` to the schema itself or to one of its `$defs`. */
type RefOf<Schema, Root> = Schema extends { readonly $ref: infer Ref }
  ? Ref extends "#"
    ? FromJsonSchema<Root, Root>
    : Ref extends `#/${infer Keyword extends "$defs" | "definitions"}/${infer Name}`
      ? Root extends { readonly [K in Keyword]: { readonly [N in Name]: infer Target } }
        ? FromJsonSchema<Target, Root>
        : unknown
      : unknown
  : unknown;

/** `const` and `enum`. */
type ValueOf<Schema> = Schema extends { readonly const: infer Value }
  ? Value
  : Schema extends { readonly enum: readonly (infer Value)[] }
    ? Value
    : unknown;

/** `anyOf` and `oneOf`: a union. */
type BranchesOf<Schema, Root> = Schema extends
  | { readonly anyOf: readonly (infer Branch)[] }
  | { readonly oneOf: readonly (infer Branch)[] }
  ? Branch extends unknown
    ? FromJsonSchema<Branch, Root>
    : never
  : unknown;

/** `allOf`: an intersection. */
type AllOf<Schema, Root> = Schema extends { readonly allOf: infer Parts } ? Intersect<Parts, Root> : unknown;

type Intersect<Parts, Root> = Parts extends readonly [infer First, ...infer Rest]
  ? FromJsonSchema<First, Root> & Intersect<Rest, Root>
  : unknown;

/** `type`, one or several, and the keywords that belong to it. Without it `properties` and `items` tell. */
type ByType<Schema, Root> = Schema extends { readonly type: infer Type }
  ? Type extends readonly (infer One)[]
    ? OneType<One, Schema, Root>
    : OneType<Type, Schema, Root>
  : Schema extends { readonly properties: object }
    ? ObjectOf<Schema, Root>
    : Schema extends { readonly items: unknown }
      ? ArrayOf<Schema, Root>
      : unknown;

type OneType<Type, Schema, Root> = string extends Type
  ? unknown
  : Type extends "string"
    ? string
    : Type extends "number" | "integer"
      ? number
      : Type extends "boolean"
        ? boolean
        : Type extends "null"
          ? null
          : Type extends "array"
            ? ArrayOf<Schema, Root>
            : Type extends "object"
              ? ObjectOf<Schema, Root>
              : unknown;

/** `prefixItems` make a tuple, whose items may be missing unless `minItems` says how many there are. */
type ArrayOf<Schema, Root> = Schema extends { readonly prefixItems: infer Prefix }
  ? [
      ...TupleOf<Prefix, Root, Schema extends { readonly minItems: number } ? true : false>,
      ...RestOf<Schema, Root>,
    ]
  : Schema extends { readonly items: infer Items }
    ? FromJsonSchema<Items, Root>[]
    : unknown[];

type TupleOf<Prefix, Root, IsFull> = Prefix extends readonly unknown[]
  ? IsFull extends true
    ? { -readonly [Index in keyof Prefix]: FromJsonSchema<Prefix[Index], Root> }
    : { -readonly [Index in keyof Prefix]?: FromJsonSchema<Prefix[Index], Root> }
  : [];

type RestOf<Schema, Root> = Schema extends { readonly items: infer Items }
  ? Items extends false
    ? []
    : FromJsonSchema<Items, Root>[]
  : unknown[];

/** `properties` and `required`. Others are reachable where there are no properties: a misspelt one stays an error. */
type ObjectOf<Schema, Root> = Schema extends { readonly properties: infer Properties }
  ? PropertiesOf<Properties, RequiredOf<Schema>, Root>
  : Schema extends { readonly additionalProperties: infer Others }
    ? { [name: string]: FromJsonSchema<Others, Root> }
    : { [name: string]: unknown };

type RequiredOf<Schema> = Schema extends { readonly required: readonly (infer Name)[] } ? Name : never;

type PropertiesOf<Properties, Required, Root> = Flat<
  {
    -readonly [Name in keyof Properties as Name extends Required ? Name : never]: FromJsonSchema<
      Properties[Name],
      Root
    >;
  } & {
    -readonly [Name in keyof Properties as Name extends Required ? never : Name]?: FromJsonSchema<
      Properties[Name],
      Root
    >;
  } & { [Name in Exclude<Required, keyof Properties> & string]: unknown }
>;

/** An intersection as the one object that it is, for what editors show. */
type Flat<Type> = { [Name in keyof Type]: Type[Name] };
