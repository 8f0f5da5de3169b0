import type { ElementContent } from "hast";
import { common, createLowlight } from "lowlight";

const lowlight = createLowlight(common);

/** Longer code is shown plain: colours of a huge example would weigh more than the rest of the page. */
const LONGEST = 20_000;

/** Code in spans of classes, `hljs-string`; plain in a language that is not known. */
export function highlight(lang: string | null | undefined, code: string): ElementContent[] {
  if (!lang || !lowlight.registered(lang) || code.length > LONGEST) return [{ type: "text", value: code }];
  return lowlight.highlight(lang, code).children as ElementContent[];
}
