/** A site that cannot be published as it is: each problem says on which page, and what to mend. */
export class SiteError extends Error {
  override readonly name = "SiteError";
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}
