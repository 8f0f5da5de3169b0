/** This script's address: the others lie beside it. Known only while it is first run. */
const own = (document.currentScript as HTMLScriptElement | null)?.src;

const loading = new Map<string, Promise<void>>();

/** Loads another script of the site, once. One that could not be had is asked for again. */
export function loadScript(name: "search.js" | "console.js"): Promise<void> {
  const before = loading.get(name);
  if (before) return before;
  const now = new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(name, own ?? siteRoot()).href;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => {
      loading.delete(name);
      script.remove();
      reject(new Error(`${name} could not be loaded.`));
    });
    document.head.append(script);
  });
  loading.set(name, now);
  return now;
}

/** The folder that the site lies in. */
export const siteRoot = (): string => new URL(document.body.dataset["root"] || "./", document.baseURI).href;
