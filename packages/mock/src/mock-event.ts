/** What `onLog` is told. Times are milliseconds. */
export type MockEvent =
  /** The port answers, after the first start or after a restart. */
  | {
      readonly type: "listening";
      readonly baseUrl: string;
      readonly operations: number;
      readonly milliseconds: number;
    }
  /** The port that was asked for is taken; `port` is used instead. */
  | { readonly type: "port-taken"; readonly wanted: number; readonly port: number }
  /** Another document is served from now on. */
  | { readonly type: "reloaded"; readonly operations: number; readonly milliseconds: number }
  /** A request was refused: what the document has against it, `body.task must be string`. One event for each reason. */
  | { readonly type: "violation"; readonly message: string }
  /** Prism's process ended unasked. Until the next `listening`, connections are refused. */
  | { readonly type: "died"; readonly reason: string; readonly restarting: boolean };
