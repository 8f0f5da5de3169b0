import type { OutputOf } from "./output-schema.js";
export const validateOutput = async <S>(_: S, v: unknown): Promise<OutputOf<S>> => v as OutputOf<S>;
