import { placeOf } from "./place-of.js";
import type { ShownGroup, ShownReport } from "./shown-report.js";

/**
 * Workflow commands that put each finding beside the line of the document.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function githubReport({ groups }: ShownReport): string {
  return groups.map(command).join("");
}

function command({ severity, check, place, pointer, example, count, curl }: ShownGroup): string {
  const at = placeOf(place);
  const properties = Object.entries({
    file: at?.file,
    line: at?.line,
    col: at?.column,
    title: `${check} #${pointer}`,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]));
  const message = `${example.message} (${count}×)\n${curl}`;
  const level = severity === "breach" ? "error" : "warning";
  return `::${level} ${properties.join(",")}::${escapeData(message)}\n`;
}

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
