// @ts-check
import { isObject } from "./place.js";

/** @typedef {Readonly<Record<string, unknown>>} Options a rule's entry in the configuration, severity included */

/**
 * A list of strings; numbers are taken too, for YAML reads an unquoted status as one.
 * @param {Options} options
 * @param {string} name
 * @param {readonly string[]} fallback what it is when the configuration has no such option
 * @returns {readonly string[]}
 * @throws {TypeError} when the option is something else: a lint that obeys half its configuration is worse than none
 */
export function stringList(options, name, fallback) {
  const value = options[name];
  if (value === undefined) return fallback;
  if (!Array.isArray(value)) throw new TypeError(`Rule option \`${name}\` must be a list`);
  return value.map(String);
}

/**
 * A list of patterns, which are matched without regard to case.
 * @param {Options} options
 * @param {string} name
 * @param {readonly string[]} fallback
 * @returns {readonly RegExp[]}
 */
export function patternList(options, name, fallback) {
  return stringList(options, name, fallback).map((pattern) => new RegExp(pattern, "i"));
}

/**
 * A map of maps of lists: `{ category: { "401": [auth] } }`.
 * @param {Options} options
 * @param {string} name
 * @returns {ReadonlyMap<string, ReadonlyMap<string, readonly unknown[]>>}
 */
export function tables(options, name) {
  const value = options[name] ?? {};
  if (!isObject(value)) throw new TypeError(`Rule option \`${name}\` must be a map`);
  return new Map(
    Object.entries(value).map(([member, table]) => {
      if (!isObject(table)) throw new TypeError(`Rule option \`${name}.${member}\` must be a map`);
      return [member, new Map(Object.entries(table).map(([key, list]) => [key, [list].flat()]))];
    }),
  );
}
