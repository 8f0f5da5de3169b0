import { createRequest } from "./create-request.js";
import { HookChains, type HookContext, type RetryConfig, type Security } from "./hooks.js";
import { matchAnswer } from "./match-answer.js";
import { enclose, type Result } from "./result.js";
import { type StartAnswer, type StartInput, startAnswerIn, startRequestOut } from "./schemas.js";
import { sendRequest } from "./send-request.js";

/** What the stand-in is made with. */
export interface SpeakeasyStyleOptions {
  readonly baseUrl: string;
  readonly workspaceId: string;
  readonly apiKey: string;
  readonly userAgent: string;
  readonly retry?: RetryConfig;
}

/**
 * Stands for a client that Speakeasy generates, such as the vendor's (Intuned/intuned-api-sdk-typescript), which is on no
 * registry. It was read, and none of it is copied: the same steps in the same order. The input is parsed by zod, then the path
 * and the headers are made, credentials resolved, the retry policy looked up; the request goes through the hooks, is cloned,
 * sent, matched by status and content type; the answer is parsed by zod, and an envelope carries it all. Left out are debug
 * logs, other operations and error classes, so it is rather quicker than what it stands for: dub's SDK, which Speakeasy did
 * generate, is measured beside it.
 */
export class SpeakeasyStyleClient {
  readonly #options: SpeakeasyStyleOptions;
  readonly #hooks = new HookChains();

  constructor(options: SpeakeasyStyleOptions) {
    this.#options = options;
  }

  /** Starts a task. @throws whatever is in the envelope. */
  async start(requestBody: StartInput, options?: RequestInit): Promise<StartAnswer> {
    const result = await this.#start(requestBody, options);
    if (!result.ok) throw result.error;
    return result.value;
  }

  async #start(requestBody: StartInput, options?: RequestInit): Promise<Result<StartAnswer>> {
    const input = enclose(() => startRequestOut.parse({ requestBody }), "the input is not valid");
    if (!input.ok) return input;
    const { workspaceId, userAgent } = this.#options;
    const context = await this.#context("webTaskStart");
    const request = createRequest(
      this.#hooks,
      context,
      {
        method: "POST",
        path: fillPath("/{workspaceId}/web-tasks/start", { workspaceId }),
        headers: new Headers({ "Content-Type": "application/json", Accept: "application/json" }),
        body: JSON.stringify(input.value.RequestBody),
        userAgent,
      },
      options,
    );
    if (!request.ok) return request;
    const response = await sendRequest(this.#hooks, context, request.value);
    if (!response.ok) return response;
    return matchAnswer(response.value, [{ codes: ["200"], schema: startAnswerIn }]);
  }

  async #context(operationId: string): Promise<HookContext> {
    const { baseUrl, retry } = this.#options;
    return {
      operationId,
      baseUrl,
      security: await this.#security(),
      retry: retry ?? { strategy: "none" },
      retryCodes: ["429", "500", "502", "503", "504"],
    };
  }

  /** Asynchronous, since a key can be a function there as well. */
  async #security(): Promise<Security> {
    return { headers: { "x-api-key": this.#options.apiKey }, query: {}, cookies: {} };
  }
}

function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}
