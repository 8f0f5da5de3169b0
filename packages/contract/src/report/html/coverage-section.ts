import type {
  Coverage,
  KeywordCoverage,
  Met,
  OperationCoverage,
  ParameterCoverage,
} from "../../model/coverage.js";
import { countText, percent } from "../wording.js";
import { type Html, html } from "./html.js";

/** Keywords that one page lists; beyond, only those that were not met are. A page of GitHub's 137,000 opens nowhere. */
const LISTED = 10_000;
/** Of an operation, when not all are listed. */
const LISTED_OF_OPERATION = 20;

const SHARES = [
  ["operations", "Operations"],
  ["responses", "Responses"],
  ["mediaTypes", "Media types"],
  ["parameters", "Parameters"],
  ["requestKeywords", "Request keywords"],
  ["responseKeywords", "Response keywords"],
] as const;

/** What was exercised: the shares, the criteria of the level, and the tree of operations. */
export function coverageSection(coverage: Coverage): Html {
  const { shares, level, criteria, outOfReach, operations } = coverage;
  const all = operations.reduce(
    (sum, each) => sum + each.requestKeywords.length + each.responseKeywords.length,
    0,
  );
  return html`<h2 id="coverage">Coverage</h2>
<table><tbody>${SHARES.map(
    ([key, name]) =>
      html`<tr><th scope="row">${name}</th><td class="number">${percent(shares[key])}</td></tr>`,
  )}</tbody></table>
${outOfReach > 0 ? html`<p class="soft">${countText(outOfReach, "request keyword")} left out: no traffic can meet all of them, each says why.</p>` : undefined}
<details><summary>Test Coverage Level ${level} of 7</summary>
<p class="soft">After Martin-Lopez, Segura and Ruiz-Cortés, A-TEST 2019, doi 10.1145/3340433.3342822: each level asks for all of its criteria and of the levels below.</p>
<table><thead><tr><th scope="col">Level</th><th scope="col">Criterion</th><th scope="col" class="number">Covered</th></tr></thead><tbody>${criteria.map(
    (each) =>
      html`<tr><td>${each.level}</td><td>${each.name}</td><td class="number">${each.covered} of ${each.total}</td></tr>`,
  )}</tbody></table></details>
<h3>By operation</h3>
${all > LISTED ? html`<p class="soft">Of ${countText(all, "keyword")} only some that were not met are listed here; the JSON report has all.</p>` : undefined}
${operations.map((each) => operationTree(each, all > LISTED))}`;
}

function operationTree(operation: OperationCoverage, isShort: boolean): Html {
  const { operationId, method, path, requests, responses, mediaTypes, parameters } = operation;
  return html`<details><summary><code>${method} ${path}</code> ${operationId} <span class="soft">${countText(requests, "request")}</span>${requests === 0 ? html` <span class="bad">not tried</span>` : undefined}</summary>
${metTable("Responses", responses)}${metTable("Media types", mediaTypes)}${parameterTable(parameters)}${keywordTable("Request keywords", operation.requestKeywords, isShort)}${keywordTable("Response keywords", operation.responseKeywords, isShort)}</details>`;
}

function metTable(title: string, rows: readonly Met[]): Html | undefined {
  if (rows.length === 0) return undefined;
  return html`<details><summary>${title}: ${rows.filter(({ count }) => count > 0).length} of ${rows.length}</summary>
<table><thead><tr><th scope="col">Name</th><th scope="col" class="number">Met</th></tr></thead><tbody>${rows.map(
    ({ name, count, reason }) => html`<tr><td>${name}${reasonNote(reason)}</td>${mark(count)}</tr>`,
  )}</tbody></table></details>`;
}

function parameterTable(rows: readonly ParameterCoverage[]): Html | undefined {
  if (rows.length === 0) return undefined;
  return html`<details><summary>Parameters: ${rows.filter(({ count }) => count > 0).length} of ${rows.length}</summary>
<table><thead><tr><th scope="col">Name</th><th scope="col" class="number">Valid</th><th scope="col" class="number">Absent</th><th scope="col" class="number">Invalid</th></tr></thead><tbody>${rows.map(
    (each) =>
      html`<tr><td>${each.name} <span class="soft">${each.in}</span>${reasonNote(each.reason)}</td>${mark(each.valid)}${mark(each.absent)}${mark(each.invalid)}</tr>`,
  )}</tbody></table></details>`;
}

function keywordTable(title: string, all: readonly KeywordCoverage[], isShort: boolean): Html | undefined {
  if (all.length === 0) return undefined;
  const open = all.filter(({ reason }) => reason !== undefined);
  const rows = isShort ? open.slice(0, LISTED_OF_OPERATION) : all;
  return html`<details><summary>${title}: ${all.length - open.length} of ${all.length}</summary>
<table><thead><tr><th scope="col">Keyword</th><th scope="col" class="number">Valid</th><th scope="col" class="number">Limit</th><th scope="col" class="number">Invalid</th></tr></thead><tbody>${rows.map(
    (each) =>
      html`<tr><td><strong>${each.keyword}</strong> <code class="soft">#${each.pointer}</code>${reasonNote(each.reason)}</td>${mark(each.valid)}${each.boundary === undefined ? html`<td class="number soft">none</td>` : mark(each.boundary)}${mark(each.invalid)}</tr>`,
  )}</tbody></table></details>`;
}

const mark = (count: number): Html =>
  count > 0 ? html`<td class="number good">✓ ${count}</td>` : html`<td class="number soft">never</td>`;

const reasonNote = (reason: string | undefined): Html | undefined =>
  reason === undefined ? undefined : html`<br><span class="soft">${reason}</span>`;
