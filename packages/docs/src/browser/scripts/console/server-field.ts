import type { ConsoleOperation } from "../../../page/console-operation.js";
import { element } from "../element.js";
import { choice, labelled } from "./labelled.js";
import { isLoopback, refuseServer } from "./server-kind.js";

/** Which server a request goes to. */
export interface ServerField {
  readonly parts: readonly HTMLElement[];
  /** As chosen or typed; not checked. */
  readonly value: () => string;
  /** Why it cannot be asked. */
  readonly refusal: () => string | undefined;
  /** Whether what is sent there stays on this machine. */
  readonly isLocal: () => boolean;
}

const OWN = "own";

/** The servers of the operation, those on this machine first: what is sent there costs nothing. */
export function serverField({ servers }: ConsoleOperation): ServerField {
  const known = servers.map(({ url }) => url);
  const offered = servers
    .filter(({ url }, at) => known.indexOf(url) === at)
    .sort((one, other) => Number(isLocalUrl(other.url)) - Number(isLocalUrl(one.url)));
  const select = choice([
    ...offered.map(
      ({ url, description }) => [url, description ? `${url} (${short(description)})` : url] as const,
    ),
    [OWN, "Another server…"],
  ]);
  const typed = element("input", { type: "url", autocomplete: "off", spellcheck: "false" });
  typed.value = "http://127.0.0.1:4010";
  const own = labelled(
    "Its URL",
    typed,
    "This site lets its pages ask the document's servers and this machine (127.0.0.1, localhost), no others.",
  );
  const value = (): string => (select.value === OWN ? typed.value.trim() : select.value);
  const refusal = (): string | undefined => refuseServer(value(), known, location.origin);
  const update = (): void => {
    own.hidden = select.value !== OWN;
    typed.required = !own.hidden;
  };
  select.addEventListener("change", update);
  update();
  return {
    parts: [labelled("Server", select), own],
    value,
    refusal,
    isLocal: () => isLocalUrl(value()),
  };
}

const isLocalUrl = (url: string): boolean => URL.canParse(url) && isLoopback(new URL(url));

/** The first sentence. */
const short = (description: string): string => description.split(/\.(?:\s|$)/)[0] ?? description;
