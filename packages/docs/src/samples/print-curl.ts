import { jsonSyntax } from "./json-literals.js";
import { printValue } from "./print-value.js";
import type { FormPart, SampleBody, SampleRequest } from "./sample-request.js";
import { shellQuote, shellText } from "./shell-literals.js";

/** The request as a command line of `curl`, for any POSIX shell. */
export function printCurl({ method, url, headers, basic, body, answer }: SampleRequest): string {
  const isImplied = method === "GET" || (method === "POST" && body !== undefined);
  const request = method === "HEAD" ? "--head " : isImplied ? "" : `--request ${method} `;
  return [
    `curl ${request}${shellText(url)}`,
    ...(basic ? [`--user "$${basic.username}:$${basic.password}"`] : []),
    ...headers
      .filter(({ name }) => !(body?.kind === "form" && name === "Content-Type"))
      .map(({ name, value }) => `--header ${shellText([`${name}: `, ...value])}`),
    ...(body ? bodyOptions(body) : []),
    ...(answer.kind === "bytes" ? [`--output ${answer.file}`] : []),
  ]
    .join(" \\\n  ")
    .concat("\n");
}

function bodyOptions(body: SampleBody): string[] {
  switch (body.kind) {
    case "json":
      // Indented as the options are, which JSON does not mind.
      return [`--data ${shellQuote(printValue(body.value, jsonSyntax, "  ", "  --data ''".length))}`];
    case "form":
      return body.pairs.map(
        ([name, value]) => `--data-urlencode ${shellQuote(`${encodeURIComponent(name)}=${value}`)}`,
      );
    case "multipart":
      return body.parts.map(formOption);
    case "text":
      // `--data` would read the file that a text names after `@`.
      return [`--data-raw ${shellQuote(body.text)}`];
    case "file":
      return [`--data-binary @${body.file}`];
  }
}

function formOption({ name, value, file, mediaType }: FormPart): string {
  // An `=` would end the name.
  const label = name.replaceAll("=", "%3D");
  if (value !== undefined) return `--form-string ${shellQuote(`${label}=${value}`)}`;
  return `--form ${shellQuote(`${label}=@${file};type=${mediaType}`)}`;
}
