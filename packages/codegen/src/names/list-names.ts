import { pointerTokens } from "@intuned/document";
import type { PagesModel } from "../read/read-pages.js";
import { identifier, UniqueNames } from "./identifier.js";
import { camelCase, singular, splitWords } from "./words.js";

/** Variables of a program that iterates over a list. */
export interface ListNames {
  /** `books` */
  readonly list: string;
  /** `book` */
  readonly item: string;
}

/**
 * Names a list and its items after the property that holds them; `list` and `item` where its name is no plural.
 *
 * @param taken names that the program has already.
 */
export function listNames({ items }: PagesModel, taken: Iterable<string> = []): ListNames {
  const names = new UniqueNames(taken);
  const words = splitWords(pointerTokens(items).at(-1) ?? "");
  const last = words.at(-1) ?? "";
  const one = singular(last);
  const [list, item] =
    one === last ? ["list", "item"] : [camelCase(words), camelCase([...words.slice(0, -1), one])];
  return { list: names.take(identifier(list)), item: names.take(identifier(item)) };
}
