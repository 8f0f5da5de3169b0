import { toJsonText } from "./json.js";

/** A workspace that the server takes, as it takes every UUID. */
export const WORKSPACE = "123e4567-e89b-12d3-a456-426614174000";

/** What came back. */
export interface Told {
  readonly status: number;
  readonly type: string | null;
  readonly allow: string | null;
  readonly retryAfter: string | null;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
}

/** What is unlike a good request. `null` leaves a header out. */
export interface Unlike {
  readonly method?: string;
  readonly workspace?: string;
  readonly key?: string | null;
  readonly type?: string | null;
}

/** Requests to a server at a base URL, good ones unless told otherwise. */
export class Caller {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** Any request, to a path as it stands. */
  async send(path: string, init: RequestInit): Promise<Told> {
    const response = await fetch(`${this.#url}${path}`, init);
    const { status, headers } = response;
    const text = await response.text();
    return {
      status,
      type: headers.get("content-type"),
      allow: headers.get("allow"),
      retryAfter: headers.get("retry-after"),
      text,
      body: text === "" ? undefined : JSON.parse(text),
    };
  }

  /** A start; a body that is neither text nor bytes is sent as JSON. */
  start(body: unknown, { method = "POST", workspace = WORKSPACE, ...unlike }: Unlike = {}): Promise<Told> {
    const raw = typeof body === "string" || body instanceof Uint8Array ? body : toJsonText(body);
    const bodyless = method === "GET" || method === "HEAD";
    return this.send(`/${workspace}/web-tasks/start`, {
      method,
      headers: headersOf({ type: "application/json", ...unlike }),
      ...(bodyless ? {} : { body: typeof raw === "string" ? new TextEncoder().encode(raw) : raw }),
    });
  }

  /** The result of a task. */
  read(id: string, { method = "GET", workspace = WORKSPACE, ...unlike }: Unlike = {}): Promise<Told> {
    return this.send(`/${workspace}/web-tasks/${id}/result`, { method, headers: headersOf(unlike) });
  }

  /** Starts a task and reads its result so many times, one after the other. */
  async startAndRead(input: unknown, reads: number): Promise<Told[]> {
    const { body } = await this.start(input);
    const told: Told[] = [];
    while (told.length < reads) told.push(await this.read(body.webTaskId));
    return told;
  }
}

function headersOf({ key = "test-key", type = null }: Unlike): Record<string, string> {
  return {
    ...(key === null ? {} : { "x-api-key": key }),
    ...(type === null ? {} : { "content-type": type }),
  };
}
