import { asMembers, printValue } from "./print-value.js";
import { pythonString, pythonSyntax, pythonText } from "./python-literals.js";
import type { FormPart, SampleAnswer, SampleBody, SampleRequest } from "./sample-request.js";

/** The request by the standard library of Python 3.8 and later. */
export function printPython(request: SampleRequest): string {
  const { method, url, body, answer } = request;
  const setup = credentialLine(request) + (body ? bodyLines(body) : "");
  const entries = headerEntries(request);
  const call = [
    "request = urllib.request.Request(\n",
    `    ${pythonText(url)},\n`,
    ...(body ? [`    data=${body.kind === "json" ? "json.dumps(body).encode()" : "body"},\n`] : []),
    ...(entries.length === 0 ? [] : [headersArgument(entries)]),
    ...(method === "GET" ? [] : [`    method=${pythonString(method)},\n`]),
    ")\n",
    "try:\n",
    "    with urllib.request.urlopen(request, timeout=60) as response:\n",
    ...answerLines(answer).map((line) => `        ${line}\n`),
    "except urllib.error.HTTPError as error:\n",
    '    raise SystemExit(f"{error.code}: {error.read().decode()}")\n',
  ].join("");
  const program = setup + call;
  // What a body says is not what the program needs; in an f-string stands code.
  const used = program.replace(/(f?)"(?:[^"\\]|\\.)*"/g, (literal, f: string) => (f ? literal : ""));
  const modules = MODULES.filter((name) => used.includes(`${name}.`));
  return `${modules.map((name) => `import ${name}\n`).join("")}\n${program}`;
}

/** Those that a sample may need, in the order of their names. */
const MODULES = ["base64", "json", "os", "pathlib", "urllib.error", "urllib.parse", "urllib.request", "uuid"];

function headerEntries({ headers, basic, body }: SampleRequest): string[] {
  return [
    ...(basic ? [`"Authorization": "Basic " + base64.b64encode(credentials.encode()).decode()`] : []),
    ...headers.map(({ name, value }) => `${pythonString(name)}: ${pythonText(value)}`),
    ...(body?.kind === "multipart" ? ['"Content-Type": f"multipart/form-data; boundary={boundary}"'] : []),
  ];
}

function headersArgument(entries: readonly string[]): string {
  if (entries.length === 1) return `    headers={${entries[0]}},\n`;
  return `    headers={\n${entries.map((it) => `        ${it},\n`).join("")}    },\n`;
}

const credentialLine = ({ basic }: SampleRequest): string =>
  basic ? `credentials = f"{os.environ['${basic.username}']}:{os.environ['${basic.password}']}"\n` : "";

function bodyLines(body: SampleBody): string {
  switch (body.kind) {
    case "json":
      return `body = ${printValue(body.value, pythonSyntax, "", "body = ".length)}\n`;
    case "form":
      return `body = urllib.parse.urlencode(${formPairs(body.pairs)}).encode()\n`;
    case "multipart":
      return multipartLines(body.parts);
    case "text":
      return `body = ${pythonString(body.text)}.encode()\n`;
    case "file":
      return `body = pathlib.Path(${pythonString(body.file)}).read_bytes()\n`;
  }
}

/** Names that come twice stand in a list of tuples. */
function formPairs(pairs: readonly (readonly [string, string])[]): string {
  const members = asMembers(pairs);
  if (members !== undefined)
    return printValue(members, pythonSyntax, "", "body = urllib.parse.urlencode().encode()".length);
  const lines = pairs.map((pair) => `    (${pair.map(pythonString).join(", ")}),\n`);
  return `[\n${lines.join("")}]`;
}

/** The standard library writes no multipart forms (RFC 7578): this one is put together by hand. */
function multipartLines(parts: readonly FormPart[]): string {
  const lines = parts.flatMap(({ name, value, file, mediaType }) => {
    const label = name.replace(/["\r\n]/g, encodeURIComponent);
    const head = `Content-Disposition: form-data; name="${label}"`;
    if (value !== undefined) return [`${pythonString(`${head}\r\n\r\n${value}`)}.encode(),`];
    const fileHead = `${head}; filename="${file}"\r\nContent-Type: ${mediaType}\r\n\r\n`;
    return [`${pythonString(fileHead)}.encode() + pathlib.Path(${pythonString(file ?? "")}).read_bytes(),`];
  });
  return [
    "boundary = uuid.uuid4().hex\n",
    "parts = [\n",
    ...lines.map((line) => `    ${line}\n`),
    "]\n",
    'body = b"".join(f"--{boundary}\\r\\n".encode() + part + b"\\r\\n" for part in parts)\n',
    'body += f"--{boundary}--\\r\\n".encode()\n',
  ].join("");
}

function answerLines(answer: SampleAnswer): string[] {
  switch (answer.kind) {
    case "json":
      return ["print(json.dumps(json.load(response), indent=2))"];
    case "text":
      return ["print(response.read().decode())"];
    case "nothing":
      return ["print(response.status)"];
    case "bytes":
      return [`pathlib.Path(${pythonString(answer.file)}).write_bytes(response.read())`];
  }
}
