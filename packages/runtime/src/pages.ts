import { ApiPromise, type WithResponse } from "./api-promise.js";
import type { Client } from "./client.js";
import type { CallArguments, OperationDefinition } from "./definition.js";
import { AbortError, MalformedResponseError } from "./errors/call-errors.js";
import { addCaller, type CallDescription, ClientError, captureCaller } from "./errors/client-error.js";
import { type CallContext, CONTEXT, type ContextOption } from "./exchange.js";
import type { RequestOptions } from "./options.js";
import { readOptions } from "./read-options.js";
import { Secrets } from "./secrets.js";
import { valueAt } from "./value-at.js";

/** The request of a page: what is called, and with what. */
export interface PageRequest {
  readonly operation: OperationDefinition;
  readonly args: CallArguments;
}

/** A page that was received, as a style of paging looks at it. */
export interface ReceivedPage {
  readonly data: unknown;
  readonly response: Response;
  /** The call that it came from. */
  readonly call: CallDescription;
  readonly items: readonly unknown[];
  /** How many items all pages have; `undefined` where the page doesn't say. */
  readonly total: number | undefined;
  /** Whether the page says that another follows; `undefined` where it doesn't say. */
  readonly hasMore: boolean | undefined;
}

/**
 * How a list is paged. Called with the request of the first page when an iteration begins; the function that it returns makes of
 * each page the request of the next one, `undefined` after the last.
 */
export type PageStyle = (first: PageRequest) => (page: ReceivedPage) => PageRequest | undefined;

/** Where a page has what. Generated from `x-pages` of an OpenAPI document. */
export interface PageFacts {
  /** Where the items are in a page, as a JSON Pointer (RFC 6901); empty: the page is the list of them. */
  readonly items: string;
  /** Whether a page may leave its items out, or have `null` in their place: it then has none. */
  readonly mayLackItems?: boolean;
  /** Where the number of items on all pages is. */
  readonly total?: string;
  /** Where a page says whether another follows. */
  readonly more?: string;
  /** `byPageNumber({ … })`, `byOffset({ … })`, `byCursor({ … })` or `byLink({ … })`. */
  readonly style: PageStyle;
}

/** The type of an item, by the way to the items in a page: `PageItem<BookPage, ["books"]>`. */
export type PageItem<Page, Path extends readonly string[] = []> = Page extends unknown
  ? Path extends readonly [infer Name, ...infer Rest extends readonly string[]]
    ? Name extends keyof Page
      ? PageItem<NonNullable<Page[Name]>, Rest>
      : never
    : Page extends readonly (infer Item)[]
      ? Item
      : never
  : never;

/** What iterating over items takes. */
export interface ItemsOptions {
  /** How many items there are at most; no page is requested beyond the one that has the last of them. No limit when omitted. */
  limit?: number | undefined;
}

/** What an error about a page after the first one has. */
export interface PageDetails {
  /** Which page it was, the first of the iteration being 1. */
  readonly page: number;
  /**
   * The query that the page was requested with: a call with it goes on from there. `undefined` where pages are linked. Not shown
   * when the error is printed: it can hold whatever the caller sent.
   */
  readonly query: object | undefined;
}

/** Whether something thrown is about a page after the first one of an iteration. */
export function carriesPage(error: unknown): error is ClientError & PageDetails {
  return error instanceof ClientError && "page" in error;
}

/** How many pages without an item may follow one another. */
const MAX_EMPTY_PAGES = 100;

/** A page of an iteration. */
interface IteratedPage<Page, Item> {
  readonly data: Page;
  readonly items: readonly Item[];
  /** @throws {AbortError} when the caller's signal is aborted. */
  throwIfAborted(): void;
}

/** The pages of one iteration. */
type Iteration<Page, Item> = AsyncGenerator<IteratedPage<Page, Item>, void, undefined>;

/**
 * What a method that returns a list page by page returns: await it for one page, iterate over it for the items of that page and
 * all that follow. The first page is requested at the call, and once, however it is used; each iteration requests the pages
 * after it as it comes to them.
 */
export class PagePromise<Page, Item> extends ApiPromise<Page> implements AsyncIterable<Item> {
  readonly #iterate: () => Iteration<Page, Item>;

  /** @param iterate begins to iterate over the pages, the first being `answer`'s. */
  constructor(answer: Promise<WithResponse<Page>>, iterate: () => Iteration<Page, Item>) {
    super(answer);
    this.#iterate = iterate;
  }

  /** All items: `for await (const item of client.books.list())`. @throws what `pages` does. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.items();
  }

  /**
   * All items, or the first ones.
   *
   * @throws {OptionsError} for a limit that is negative or no number, and what `pages` throws.
   */
  items(options: ItemsOptions = {}): AsyncGenerator<Item, void, undefined> {
    return itemsOf(this.#begin(), options);
  }

  /**
   * The pages, as awaiting each would return them.
   *
   * @throws {AbortError} when the signal is aborted, {MalformedResponseError} for a page without a list of items and for a list
   *   that would never end (the same page, cursor or link again, or page after page without an item), and what the call of a
   *   page throws. Errors about a page after the first one tell which it is (`carriesPage`).
   */
  pages(): AsyncGenerator<Page, void, undefined> {
    return dataOf(this.#begin());
  }

  #begin() {
    // The iteration rejects: the promise, which nobody awaits, must not count as unhandled.
    this.catch(() => {});
    return this.#iterate();
  }
}

async function* itemsOf<Item>(pages: Iteration<unknown, Item>, options: ItemsOptions) {
  let { limit: left = Infinity } = readOptions(options, { limit: "number" });
  if (left < 1) return;
  for await (const { items, throwIfAborted } of pages)
    for (const item of items) {
      throwIfAborted();
      yield item;
      if (--left < 1) return;
    }
}

async function* dataOf<Page>(pages: Iteration<Page, unknown>) {
  for await (const { data, throwIfAborted } of pages) {
    throwIfAborted();
    yield data;
  }
}

/** Requests the first page of a list. Generated code calls it in place of `client.request`. */
export function requestPages<Page, Item>(
  client: Client,
  operation: OperationDefinition,
  args: CallArguments,
  options: (RequestOptions & ContextOption) | undefined,
  facts: PageFacts,
): PagePromise<Page, Item> {
  const caller = captureCaller(requestPages);
  const outer = options?.[CONTEXT];
  // A secret of one page is redacted in all that follow.
  const secrets = outer?.secrets ?? new Secrets();
  const send = async (request: PageRequest) => {
    let call = {} as CallDescription;
    const context: CallContext = {
      secrets,
      options: outer?.options ?? {},
      begin: (it, retry) => {
        call = it;
        outer?.begin(it, retry);
      },
    };
    try {
      const own: RequestOptions & ContextOption = { ...options, [CONTEXT]: context };
      const sent = client.request<Page>(request.operation, request.args, own);
      return { ...(await sent.withResponse()), call };
    } catch (error) {
      throw addCaller(error, caller);
    }
  };
  const first = { operation, args };
  const answer = send(first);

  async function* iterate(): Iteration<Page, Item> {
    const nextOf = facts.style(first);
    let request: PageRequest = first;
    let before: ReceivedPage | undefined;
    let emptyPages = 0;
    for (let number = 1; ; number++) {
      const failWith = (error: unknown): never => {
        throw before ? addPage(addCaller(error, caller), number, request) : addCaller(error, caller);
      };
      try {
        const { data, response, call } = await (before ? send(request) : answer);
        const page = readPage(facts, data, response, call);
        emptyPages = page.items.length > 0 ? 0 : emptyPages + 1;
        if (before && isSame(page, before)) throw malformedPage(page, "the items of the page before");
        yield {
          data,
          items: page.items as readonly Item[],
          throwIfAborted: () => {
            const { signal } = options ?? {};
            if (signal?.aborted) failWith(new AbortError({ call, cause: signal.reason }));
          },
        };
        const next = page.hasMore === false ? undefined : nextOf(page);
        if (!next) return;
        if (emptyPages >= MAX_EMPTY_PAGES) throw malformedPage(page, `${emptyPages} empty pages in a row`);
        before = page;
        request = next;
      } catch (error) {
        failWith(error);
      }
    }
  }
  return new PagePromise(answer, iterate);
}

function readPage(
  { items: pointer, mayLackItems, total, more }: PageFacts,
  data: unknown,
  response: Response,
  call: CallDescription,
): ReceivedPage {
  const items = valueAt(data, pointer) ?? (mayLackItems ? [] : undefined);
  // The rest of the response isn't validated.
  if (!Array.isArray(items)) throw malformedPage({ response, call }, `no list of items at \`${pointer}\``);
  const [count, hasMore] = [total, more].map((it) => (it === undefined ? it : valueAt(data, it)));
  return {
    data,
    response,
    call,
    items,
    total: Number.isFinite(count) ? (count as number) : undefined,
    hasMore: typeof hasMore === "boolean" ? hasMore : undefined,
  };
}

/** Whether a page has the items of another, and as many in total: of a list that grows at its beginning the total does, too. */
function isSame({ items, total }: ReceivedPage, other: ReceivedPage): boolean {
  const isEqual = (one: unknown, another: unknown) => JSON.stringify(one) === JSON.stringify(another);
  return (
    items.length > 0 &&
    total === other.total &&
    // Pages that differ mostly do so at once.
    isEqual(items[0], other.items[0]) &&
    isEqual(items, other.items)
  );
}

/** @param problem what the response has, as the end of a sentence. */
export function malformedPage(
  { response, call }: Pick<ReceivedPage, "response" | "call">,
  problem: string,
): MalformedResponseError {
  return new MalformedResponseError(problem, "", { call, status: response.status });
}

/** Adds to an error which page it is about. */
function addPage(error: unknown, page: number, { args: { query } }: PageRequest): unknown {
  if (!(error instanceof ClientError)) return error;
  const { message, stack } = error;
  error.message += ` (page ${page})`;
  const changed = stack?.replace(message, () => error.message);
  Object.assign(error, { page }, changed && { stack: changed });
  return Object.defineProperty(error, "query", { value: query });
}
