import type { ConsoleOperation } from "../../page/console-operation.js";
import { startConsole } from "./console/start-console.js";
import { element } from "./element.js";

interface Opened {
  readonly place: HTMLElement;
  readonly body: HTMLElement;
}

document.addEventListener("docs-console", (event) => void open((event as CustomEvent<Opened>).detail));

async function open({ place, body }: Opened): Promise<void> {
  try {
    const response = await fetch(new URL(place.dataset["source"] ?? "", document.baseURI));
    if (!response.ok) throw new Error(`status ${response.status}`);
    startConsole((await response.json()) as ConsoleOperation, body);
  } catch (error) {
    const said = `What this console sends could not be loaded: ${(error as Error).message}`;
    body.replaceChildren(element("p", { role: "alert" }, said));
  }
}
