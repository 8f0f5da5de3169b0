/** What `site.js` hands over when the search is first used. */
export interface SearchPlace {
  /** Address of the folder that the site lies in. */
  readonly root: string;
  /** Where the results are put. */
  readonly place: HTMLElement;
  readonly input: HTMLInputElement;
  /** Shows and announces a line below the field; nothing hides it. */
  readonly say: (text: string) => void;
}
