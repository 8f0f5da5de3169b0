import { jsonString } from "./json-literals.js";
import { asMembers, printValue } from "./print-value.js";
import type { SampleAnswer, SampleBody, SampleRequest } from "./sample-request.js";
import { typeScriptSyntax, typeScriptText } from "./type-script-literals.js";

/** The request by the `fetch` of Node, Deno and Bun. `undefined` for TRACE, which `fetch` refuses. */
export function printFetch({ method, url, headers, basic, body, answer }: SampleRequest): string | undefined {
  if (method === "TRACE") return undefined;
  const entries = [
    ...(basic ? [`Authorization: ${basicHeader(basic)}`] : []),
    ...headers.map(({ name, value }) => `${typeScriptSyntax.key(name)}: ${typeScriptText(value)}`),
  ];
  const options = [
    ...(method === "GET" ? [] : [`method: ${jsonString(method)}`]),
    ...(entries.length === 0 ? [] : [`headers: {\n${entries.map((it) => `    ${it},\n`).join("")}  }`]),
    ...(body ? [bodyOption(body)] : []),
    "signal: AbortSignal.timeout(60_000)",
  ];
  const call = [
    `const response = await fetch(${typeScriptText(url)}, {\n`,
    ...options.map((option) => `  ${option},\n`),
    "});\n",
    `if (!response.ok) throw new Error(\`\${response.status}: \${await response.text()}\`);\n`,
  ].join("");
  const setup = body?.kind === "multipart" ? `${formLines(body.parts)}\n` : "";
  const imported = imports(body, answer);
  return `${imported && `${imported}\n`}${setup}${call}${answerLine(answer)}`;
}

const basicHeader = ({ username, password }: NonNullable<SampleRequest["basic"]>): string =>
  `\`Basic \${btoa(\`\${process.env[${jsonString(username)}]}:\${process.env[${jsonString(password)}]}\`)}\``;

function bodyOption(body: SampleBody): string {
  switch (body.kind) {
    case "json":
      return `body: JSON.stringify(${printValue(body.value, typeScriptSyntax, "  ", "  body: JSON.stringify(),".length)})`;
    case "form":
      return `body: new URLSearchParams(${printValue(asMembers(body.pairs) ?? body.pairs, typeScriptSyntax, "  ", "  body: new URLSearchParams(),".length)})`;
    case "multipart":
      return "body: form";
    case "text":
      return `body: ${jsonString(body.text)}`;
    case "file":
      return `body: await openAsBlob(${jsonString(body.file)})`;
  }
}

function formLines(parts: Extract<SampleBody, { kind: "multipart" }>["parts"]): string {
  const lines = parts.map(({ name, value, file = "", mediaType = "" }) => {
    if (value !== undefined) return `form.append(${jsonString(name)}, ${jsonString(value)});\n`;
    const blob = `await openAsBlob(${jsonString(file)}, { type: ${jsonString(mediaType)} })`;
    return `form.append(${jsonString(name)}, ${blob}, ${jsonString(file)});\n`;
  });
  return `const form = new FormData();\n${lines.join("")}`;
}

/** What files are read and written with. */
export function imports(body: SampleBody | undefined, answer: SampleAnswer): string {
  const isRead = body?.kind === "file" || (body?.kind === "multipart" && body.parts.some(({ file }) => file));
  const lines = [
    ...(isRead ? ['import { openAsBlob } from "node:fs";\n'] : []),
    ...(answer.kind === "bytes" ? ['import { writeFile } from "node:fs/promises";\n'] : []),
  ];
  return lines.join("");
}

function answerLine(answer: SampleAnswer): string {
  switch (answer.kind) {
    case "json":
      return "console.log(await response.json());\n";
    case "text":
      return "console.log(await response.text());\n";
    case "nothing":
      return "console.log(response.status);\n";
    case "bytes":
      return `await writeFile(${jsonString(answer.file)}, new Uint8Array(await response.arrayBuffer()));\n`;
  }
}
