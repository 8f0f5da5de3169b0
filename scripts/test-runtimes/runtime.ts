/** Something that runs JavaScript, and how it runs the quick start. */
export interface Runtime {
  readonly name: string;
  /** Why it cannot run on this machine; `undefined` where it can. */
  obstacle(): Promise<string | undefined>;
  /**
   * Runs the quick start of a project against a server, and resolves to what it gave.
   *
   * @throws {Error} with what the runtime said.
   */
  quickStart(project: string, baseUrl: string): Promise<unknown>;
}
