/** What hooks are told of a call. */
export interface HookContext {
  readonly operationId: string;
  readonly baseUrl: string;
  readonly security: Security;
  readonly retry: RetryConfig;
  readonly retryCodes: readonly string[];
}

/** How a call is tried again: not at all, unless the caller asks for it. */
export type RetryConfig =
  | { readonly strategy: "none" }
  | { readonly strategy: "backoff"; readonly maxElapsedMs: number };

/** Where credentials go, in every place there is. */
export interface Security {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
}

/** What a request is made of. */
export interface RequestParts {
  readonly url: URL;
  readonly init: RequestInit;
}

/** The chains that every call passes through. They are empty where an SDK's maintainer has added none, as in the vendor's. */
export class HookChains {
  readonly beforeCreate: ((context: HookContext, parts: RequestParts) => RequestParts)[] = [];
  readonly beforeSend: ((context: HookContext, request: Request) => Promise<Request>)[] = [];
  readonly afterSuccess: ((context: HookContext, response: Response) => Promise<Response>)[] = [];
  readonly afterError: ((context: HookContext, response: Response) => Promise<Response>)[] = [];

  create(context: HookContext, parts: RequestParts): RequestParts {
    return this.beforeCreate.reduce((made, hook) => hook(context, made), parts);
  }

  send(context: HookContext, request: Request): Promise<Request> {
    return passThrough(this.beforeSend, context, request);
  }

  success(context: HookContext, response: Response): Promise<Response> {
    return passThrough(this.afterSuccess, context, response);
  }

  error(context: HookContext, response: Response): Promise<Response> {
    return passThrough(this.afterError, context, response);
  }
}

async function passThrough<Value>(
  hooks: readonly ((context: HookContext, value: Value) => Promise<Value>)[],
  context: HookContext,
  value: Value,
): Promise<Value> {
  let passed = value;
  for (const hook of hooks) passed = await hook(context, passed);
  return passed;
}
