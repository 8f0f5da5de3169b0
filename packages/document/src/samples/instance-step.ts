/** One step into a value: a member's name, any item of an array, or any member that no name stands for. */
export type InstanceStep = string | { readonly any: "item" | "property" };
