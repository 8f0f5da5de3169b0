/** Whether the page was opened as a file, from which a browser loads neither the index nor the console. */
export const isFile = (): boolean => location.protocol === "file:";

/** @param what `The search` */
export const needsHttp = (what: string): string =>
  `${what} needs the pages to come over http. In the folder of the site run: python3 -m http.server`;
