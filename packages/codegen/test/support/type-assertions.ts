/** `Yes` where `T` is `any`: the one type that is both below and above 1. */
export type IfAny<T, Yes, No> = 0 extends 1 & T ? Yes : No;

type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Objects that are compared as they are, not by their members. */
type Opaque = Blob | ArrayBuffer | Uint8Array | ReadableStream | ((...args: never[]) => unknown);

/** Intersections of objects written as one object, so that what differs only in spelling is the same. */
type Flat<T> =
  IfAny<T, true, false> extends true
    ? { readonly any: unique symbol }
    : T extends Opaque
      ? T
      : T extends object
        ? { [Key in keyof T]: Flat<T[Key]> }
        : T;

type Verdict<A, B> = IfAny<A, false, IfAny<B, false, Identical<Flat<A>, Flat<B>>>>;

/** Compiles only where both types are the same at every depth and no part of them is `any`: `same<Pet["name"], string>()`. */
export function same<A, B>(..._: Verdict<A, B> extends true ? [] : [notTheSame: A, as: B]): void {}

/** Compiles where the type takes the value: `takes<Pet>({ name: "Rex" })`. */
export function takes<T>(..._: IfAny<T, [any: never], [value: T]>): void {}
