// @ts-check
import { child, follow, isObject, items, members } from "./place.js";

/** @import { ObjectPlace, Place, Resolver } from "./place.js" */

/**
 * A schema at the edge of the API: what a caller sends, or what a caller gets.
 * @typedef {"request" | "response"} Direction as the API's caller sees it
 * @typedef {{
 *   direction: Direction,
 *   where: string,
 *   schema: Place,
 *   media: ObjectPlace | undefined,
 * }} Exchange `where` names it for people: "POST /orders, 200 response"; `media` is its Media Type Object, if it is in one
 */

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Every schema at the edge of the API. Webhooks and callbacks turn the direction round: their request is sent by the API.
 * @param {Resolver} context
 * @param {Place} root
 * @returns {Exchange[]}
 */
export function exchanges(context, root) {
  /** @type {Exchange[]} */
  const found = [];
  /** @type {Map<unknown, Set<Direction>>} so that a callback that leads to itself ends */
  const seen = new Map();

  for (const { key, place } of members(child(root, "paths"))) pathItem(key, place, "request");
  for (const { key, place } of members(child(root, "webhooks"))) pathItem(key, place, "response");
  return found;

  /** @type {(name: string, place: Place, sent: Direction) => void} */
  function pathItem(name, place, sent) {
    const item = follow(context, place);
    if (item === undefined) return;
    for (const method of METHODS) {
      const operation = follow(context, child(item, method));
      if (operation === undefined || seen.get(operation.node)?.has(sent)) continue;
      seen.set(operation.node, (seen.get(operation.node) ?? new Set()).add(sent));
      const where = `${method.toUpperCase()} ${name}`;
      parameters(where, child(item, "parameters"), sent);
      parameters(where, child(operation, "parameters"), sent);
      const body = follow(context, child(operation, "requestBody"));
      if (body !== undefined) contents(`${where}, request body`, body, sent);
      for (const { key, place } of members(child(operation, "responses")))
        response(`${where}, ${key} response`, place, opposite(sent));
      for (const { place } of members(child(operation, "callbacks"))) {
        const callback = follow(context, place);
        for (const { key, place } of callback === undefined ? [] : members(callback))
          pathItem(`${key} (callback)`, place, opposite(sent));
      }
    }
  }

  /** @type {(where: string, list: Place, direction: Direction) => void} */
  function parameters(where, list, direction) {
    for (const item of items(list)) {
      const parameter = follow(context, item);
      if (parameter !== undefined)
        contents(`${where}, parameter ${parameter.node["name"]}`, parameter, direction);
    }
  }

  /** @type {(where: string, place: Place, direction: Direction) => void} */
  function response(where, place, direction) {
    const object = follow(context, place);
    if (object === undefined) return;
    contents(where, object, direction);
    for (const { key, place } of members(child(object, "headers"))) {
      const header = follow(context, place);
      if (header !== undefined) contents(`${where}, header ${key}`, header, direction);
    }
  }

  /** @type {(where: string, holder: ObjectPlace, direction: Direction) => void} */
  function contents(where, holder, direction) {
    const schema = child(holder, "schema");
    if (isObject(schema.node)) found.push({ direction, where, schema, media: undefined });
    for (const { place } of members(child(holder, "content"))) {
      const media = follow(context, place);
      if (media === undefined) continue;
      const schema = child(media, "schema");
      if (isObject(schema.node)) found.push({ direction, where, schema, media });
    }
  }
}

/** @type {(direction: Direction) => Direction} */
function opposite(direction) {
  return direction === "request" ? "response" : "request";
}
