import type { ConsoleOperation } from "../../../page/console-operation.js";
import { element } from "../element.js";
import { copyButton } from "../site/copy-button.js";
import { checkAnswer, type Finding, responseFor } from "./check-answer.js";
import { type Failure, type Received, TIMEOUT_SECONDS } from "./send.js";

/** What came back, for people. */
export interface Shown {
  /** A line that is announced. */
  readonly summary: string;
  readonly isFine: boolean;
  readonly parts: readonly HTMLElement[];
}

/** More of a body than this is not shown. */
const SHOWN_CHARACTERS = 200_000;

export function showAnswer(operation: ConsoleOperation, answer: Received): Shown {
  const findings = checkAnswer(operation, answer);
  const isFine = findings.every((each) => each.isFine);
  const declared = responseFor(operation, answer.status)?.description;
  const body = prettyBody(answer);
  return {
    summary:
      `${answer.status} ${answer.statusText}`.trim() +
      ` in ${answer.milliseconds} ms. ${isFine ? "The answer is as the document says." : "The answer is not as the document says."}`,
    isFine,
    parts: [
      ...(declared
        ? [element("p", { class: "declared" }, `The document on ${answer.status}: ${declared}`)]
        : []),
      element("ul", { class: "findings" }, ...findings.map(finding)),
      ...refusal(answer),
      ...(body === ""
        ? [element("p", {}, "The body is empty.")]
        : [block(body, `Body, ${answer.bytes} bytes`)]),
      element(
        "details",
        {},
        element("summary", {}, "Headers that the server lets pages read"),
        block(answer.headers.map((pair) => pair.join(": ")).join("\n") || "none"),
      ),
    ],
  };
}

/** Why Prism refused a request: it says so in a header, and answers with the document's example of the status. */
function refusal({ headers }: Received): HTMLElement[] {
  const violations = violationsIn(headers.find(([name]) => name === "sl-violations")?.[1]);
  if (violations.length === 0) return [];
  const items = violations.map(({ location, message }) =>
    element("li", {}, element("code", {}, location.join(".")), ` ${message}`),
  );
  return [
    element("p", {}, "Why the mock refused the request (the body below is only the document's example):"),
    element("ul", { class: "refusal" }, ...items),
  ];
}

interface Violation {
  readonly location: readonly string[];
  readonly message: string;
}

function violationsIn(header: string | undefined): Violation[] {
  try {
    const read: unknown = JSON.parse(header ?? "[]");
    return (Array.isArray(read) ? read : []).flatMap((each) => {
      const { location, message } = Object(each) as Record<string, unknown>;
      if (typeof message !== "string") return [];
      return [{ message, location: Array.isArray(location) ? location.map(String) : [] }];
    });
  } catch {
    return [];
  }
}

/** Why there is no answer, as far as a page can know. */
export function showFailure(failure: Failure, server: string, curl: string): Shown {
  const isCurlOfUse = failure === "unreachable" || failure === "policy" || failure === "redirect";
  return {
    summary: SUMMARIES[failure],
    isFine: false,
    parts: [
      ...explain(failure, server).map((text) => element("p", {}, text)),
      ...(isCurlOfUse ? [element("p", {}, "The same request from a terminal:"), block(curl)] : []),
    ],
  };
}

/** Code with a button that copies it. */
export function block(text: string, title?: string): HTMLElement {
  const pre = element("pre", { tabindex: "0" }, element("code", {}, text));
  return element(
    "figure",
    { class: "code" },
    title === undefined ? undefined : element("figcaption", {}, title),
    pre,
    copyButton(pre),
  );
}

const SUMMARIES: Record<Failure, string> = {
  canceled: "Canceled.",
  timeout: `No answer within ${TIMEOUT_SECONDS} seconds.`,
  redirect: "The server answered with a redirect, which is not followed.",
  policy: "The policy of this site does not let its pages ask this server.",
  unreachable: "No answer that this page may read.",
};

function explain(failure: Failure, server: string): string[] {
  const perhaps = "The request may have reached the server, and been carried out, all the same.";
  if (failure === "redirect") return ["Your key would go along to wherever it leads."];
  if (failure === "policy") return [];
  if (failure === "unreachable")
    return [
      `Either no server answers at ${server}, or one does and does not let pages of other origins read its answers ` +
        "(CORS). A page is not told which.",
      perhaps,
    ];
  return [perhaps];
}

function finding({ isFine, text, pointer }: Finding): HTMLElement {
  return element(
    "li",
    { class: isFine ? "fine" : "broken" },
    element("span", { "aria-hidden": "true" }, isFine ? "✓ " : "✗ "),
    element("span", { class: "visually-hidden" }, isFine ? "Kept: " : "Broken: "),
    ...(pointer === undefined ? [] : [element("code", {}, pointer === "" ? "(the body)" : pointer), " "]),
    text,
  );
}

function prettyBody({ text }: Received): string {
  let shown = text;
  try {
    shown = JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // Shown as it came.
  }
  return shown.length > SHOWN_CHARACTERS ? `${shown.slice(0, SHOWN_CHARACTERS)}\n… (cut)` : shown;
}
