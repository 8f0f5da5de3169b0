/** A function of `programs/scenarios.js`. */
export type Scenario = "quickStart" | "delivery" | "startUntilFailure";

/** Something that runs JavaScript, and how it runs a scenario. */
export interface Runtime {
  readonly name: string;
  /** Whether its `fetch` tells a connection that was never made from one that was lost. */
  readonly tellsRefused: boolean;
  /** Why it may send a request again by itself, which no client can prevent; `undefined` where it does not. */
  readonly repeats?: string;
  /** Why it cannot run on this machine; `undefined` where it can. */
  obstacle(): Promise<string | undefined>;
  /**
   * Runs a scenario of the installed project against a server, and resolves to what it gave.
   *
   * @throws {Error} with what the runtime said.
   */
  run(project: string, scenario: Scenario, baseUrl: string): Promise<unknown>;
}
