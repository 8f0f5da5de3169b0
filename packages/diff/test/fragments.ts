/** Parts that many of the compared documents are made of. */
export const TEXT = { type: "string" };
export const EMPTY = { type: "object" };
export const A = { type: "object", properties: { a: TEXT } };
export const AB = { type: "object", properties: { a: TEXT, b: TEXT } };
export const DONE = { description: "Done." };

/** `content` of one JSON body. */
export const json = (schema: object) => ({ content: { "application/json": { schema } } });

/** A query parameter called `q`, of text unless told otherwise. */
export const query = (more: object = {}) => ({ name: "q", in: "query", schema: TEXT, ...more });

/** A path item with an operation that does nothing. */
export const post = { post: { responses: { "200": DONE } } };

/** A document's members with one path. */
export const path = (name: string, item: object = post) => ({ paths: { [name]: item } });
