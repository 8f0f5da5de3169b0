/**
 * The type that a literal JSON Schema (draft 2020-12) describes. Keywords that say nothing of a type, and types of the
 * service's own, are `unknown`, which every other keyword beside them narrows.
 *
 * @template Root the whole schema, which `$ref` points into.
 * @template Seen the references that were followed without a step into the value: one that comes again says nothing.
 */
export type FromJsonSchema<Schema, Root = Schema, Seen = never> = Schema extends boolean
  ? Schema extends false
    ? never
    : unknown
  : RefOf<Schema, Root, Seen> &
      ValueOf<Schema> &
      BranchesOf<Schema, Root, Seen> &
      AllOf<Schema, Root, Seen> &
      ByType<Schema, Root, Seen>;

/** `$ref` to the schema itself or to one of its `$defs`. */
type RefOf<Schema, Root, Seen> = Schema extends { readonly $ref: infer Ref }
  ? Ref extends Seen
    ? unknown
    : Ref extends "#"
      ? FromJsonSchema<Root, Root, Seen | Ref>
      : Ref extends `#/${infer Keyword extends "$defs" | "definitions"}/${infer Name}`
        ? Root extends { readonly [K in Keyword]: { readonly [N in Name]: infer Target } }
          ? FromJsonSchema<Target, Root, Seen | Ref>
          : unknown
        : unknown
  : unknown;

/** `const` and `enum`. */
type ValueOf<Schema> = Schema extends { readonly const: infer Value }
  ? NotAny<Value>
  : Schema extends { readonly enum: readonly (infer Value)[] }
    ? NotAny<Value>
    : unknown;

/** Of a value that comes out of untyped code nothing is known: `any` would switch off the checks of all that it touches. */
type NotAny<Value> = 0 extends 1 & Value ? unknown : Value;

/** `anyOf` and `oneOf`: a union each, and the value is in both. */
type BranchesOf<Schema, Root, Seen> = (Schema extends { readonly anyOf: readonly (infer Branch)[] }
  ? OneOf<Branch, Root, Seen>
  : unknown) &
  (Schema extends { readonly oneOf: readonly (infer Branch)[] } ? OneOf<Branch, Root, Seen> : unknown);

type OneOf<Branch, Root, Seen> = Branch extends unknown ? FromJsonSchema<Branch, Root, Seen> : never;

/** `allOf`: an intersection. */
type AllOf<Schema, Root, Seen> = Schema extends { readonly allOf: infer Parts }
  ? Intersect<Parts, Root, Seen>
  : unknown;

type Intersect<Parts, Root, Seen> = Parts extends readonly [infer First, ...infer Rest]
  ? FromJsonSchema<First, Root, Seen> & Intersect<Rest, Root, Seen>
  : unknown;

/** `type`, one or several, and the keywords that belong to it. Without it `properties` and `items` tell. */
type ByType<Schema, Root, Seen> = Schema extends { readonly type: infer Type }
  ? Type extends readonly (infer One)[]
    ? OneType<One, Schema, Root, Seen>
    : OneType<Type, Schema, Root, Seen>
  : Schema extends { readonly properties: object }
    ? ObjectOf<Schema, Root>
    : Schema extends { readonly items: unknown }
      ? ArrayOf<Schema, Root, Seen>
      : unknown;

type OneType<Type, Schema, Root, Seen> = string extends Type
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
            ? ArrayOf<Schema, Root, Seen>
            : Type extends "object"
              ? ObjectOf<Schema, Root>
              : unknown;

/** The compiler reads a tuple at once, an array's items only when asked: so a tuple is no step that ends a recursion. */
type ArrayOf<Schema, Root, Seen> = Schema extends { readonly prefixItems: infer Prefix }
  ? Prefix extends readonly [unknown, ...unknown[]]
    ? [...TupleOf<Prefix, MinItemsOf<Schema>, Root, Seen>, ...RestOf<Schema, Root, Seen>]
    : unknown[]
  : Schema extends { readonly items: infer Items }
    ? FromJsonSchema<Items, Root>[]
    : unknown[];

/** `prefixItems`: those that `minItems` counts are there, the others may be missing. */
type TupleOf<Prefix, Min, Root, Seen, Done extends readonly unknown[] = []> = Done["length"] extends Min
  ? [...Done, ...OptionalOf<Prefix, Root, Seen>]
  : Prefix extends readonly [infer First, ...infer Rest]
    ? TupleOf<Rest, Min, Root, Seen, [...Done, FromJsonSchema<First, Root, Seen>]>
    : Done;

type OptionalOf<Prefix, Root, Seen> = Prefix extends readonly unknown[]
  ? { -readonly [Index in keyof Prefix]?: FromJsonSchema<Prefix[Index], Root, Seen> }
  : [];

type MinItemsOf<Schema> = Schema extends { readonly minItems: infer Min } ? Min : 0;

type RestOf<Schema, Root, Seen> = Schema extends { readonly items: infer Items }
  ? Items extends false
    ? []
    : FromJsonSchema<Items, Root, Seen>[]
  : unknown[];

/**
 * `properties` and `required`. Others are reachable where `additionalProperties` has a schema or there are no properties:
 * elsewhere a misspelt one stays an error.
 */
type ObjectOf<Schema, Root> = Schema extends { readonly properties: infer Properties }
  ? PropertiesOf<
      Properties,
      RequiredOf<Schema>,
      Root,
      // Not the schema's own type: an index signature has to allow for what the properties hold, too.
      Schema extends { readonly additionalProperties: object } ? { [name: string]: unknown } : unknown
    >
  : Schema extends { readonly additionalProperties: infer Others }
    ? { [name: string]: FromJsonSchema<Others, Root> }
    : { [name: string]: unknown };

/** Of a list that is not literal nothing is known to be there. */
type RequiredOf<Schema> = Schema extends { readonly required: readonly (infer Name)[] }
  ? string extends Name
    ? never
    : Name
  : never;

/** `infer` makes it the one object that it is, and that under no name: for what editors show and declarations can write. */
type PropertiesOf<Properties, Required, Root, Others> = {
  -readonly [Name in keyof Properties as Name extends Required ? Name : never]: FromJsonSchema<
    Properties[Name],
    Root
  >;
} & {
  -readonly [Name in keyof Properties as Name extends Required ? never : Name]?: FromJsonSchema<
    Properties[Name],
    Root
  >;
} & { [Name in Exclude<Required, keyof Properties> & string]: unknown } & Others extends infer Type
  ? { [Name in keyof Type]: Type[Name] }
  : never;
