import { goRaw, goString, goText } from "./go-literals.js";
import { jsonSyntax } from "./json-literals.js";
import { printValue } from "./print-value.js";
import type { FormPart, SampleAnswer, SampleBody, SampleRequest } from "./sample-request.js";

/** The request by the standard library of Go, as `gofmt` formats it. */
export function printGo({ method, url, headers, basic, body, answer }: SampleRequest): string {
  const setup = body ? bodyLines(body) : [];
  const lines = [
    ...setup,
    `request, err := http.NewRequest(http.Method${method.charAt(0)}${method.slice(1).toLowerCase()}, ${goText(url)}, ${body ? "body" : "nil"})`,
    ...CHECK,
    ...(basic
      ? [
          `request.SetBasicAuth(os.Getenv(${goString(basic.username)}), os.Getenv(${goString(basic.password)}))`,
        ]
      : []),
    ...headers.map(({ name, value }) => `request.Header.Set(${goString(name)}, ${goText(value)})`),
    ...(body?.kind === "multipart" ? ['request.Header.Set("Content-Type", form.FormDataContentType())'] : []),
    "",
    "client := &http.Client{Timeout: time.Minute}",
    "response, err := client.Do(request)",
    ...CHECK,
    "defer response.Body.Close()",
    "answer, err := io.ReadAll(response.Body)",
    ...CHECK,
    "if response.StatusCode >= 300 {",
    '\tlog.Fatalf("%s: %s", response.Status, answer)',
    "}",
    ...answerLines(answer),
  ];
  const main = `func main() {\n${lines.map((line) => (line === "" ? "\n" : `\t${line}\n`)).join("")}}\n`;
  const used = withoutStrings(main);
  const packages = PACKAGES.filter((name) => new RegExp(`\\b${name.split("/").at(-1)}\\.[A-Z]`).test(used));
  return `package main\n\nimport (\n${packages.map((name) => `\t"${name}"\n`).join("")})\n\n${main}`;
}

/** What a body says is not what the program needs. */
const withoutStrings = (program: string): string => program.replace(/`[^`]*`|"(?:[^"\\]|\\.)*"/g, '""');

/** Those that a sample may need, in the order of their names. */
const PACKAGES = [
  "bytes",
  "fmt",
  "io",
  "log",
  "mime/multipart",
  "net/http",
  "net/textproto",
  "net/url",
  "os",
  "strings",
  "time",
];

const CHECK = ["if err != nil {", "\tlog.Fatal(err)", "}"];

function bodyLines(body: SampleBody): string[] {
  switch (body.kind) {
    case "json":
      return [
        `body := strings.NewReader(${goRaw(printValue(body.value, jsonSyntax, "", "\tbody := strings.NewReader(``)".length))})`,
      ];
    case "form":
      return [
        "form := url.Values{}",
        ...body.pairs.map(([name, value]) => `form.Add(${goString(name)}, ${goString(value)})`),
        "body := strings.NewReader(form.Encode())",
      ];
    case "multipart":
      return multipartLines(body.parts);
    case "text":
      return [`body := strings.NewReader(${goString(body.text)})`];
    case "file":
      return [
        `content, err := os.ReadFile(${goString(body.file)})`,
        ...CHECK,
        "body := bytes.NewReader(content)",
      ];
  }
}

function multipartLines(parts: readonly FormPart[]): string[] {
  const lines = parts.flatMap(({ name, value, file = "", mediaType = "" }) => {
    if (value !== undefined) return writing(`form.WriteField(${goString(name)}, ${goString(value)})`);
    const label = name.replace(/["\r\n]/g, encodeURIComponent);
    const disposition = `form-data; name="${label}"; filename="${file}"`;
    return [
      // In a block of its own: there may be several.
      "{",
      ...[
        `content, err := os.ReadFile(${goString(file)})`,
        ...CHECK,
        "part, err := form.CreatePart(textproto.MIMEHeader{",
        `\t"Content-Disposition": {${goString(disposition)}},`,
        `\t"Content-Type":        {${goString(mediaType)}},`,
        "})",
        ...CHECK,
        ...writing("part.Write(content)", "_, err"),
      ].map((line) => `\t${line}`),
      "}",
    ];
  });
  return [
    "body := &bytes.Buffer{}",
    "form := multipart.NewWriter(body)",
    ...lines,
    ...writing("form.Close()"),
  ];
}

const writing = (call: string, results = "err"): string[] => [
  `if ${results} := ${call}; err != nil {`,
  ...CHECK.slice(1),
];

function answerLines(answer: SampleAnswer): string[] {
  switch (answer.kind) {
    case "nothing":
      return ["fmt.Println(response.Status)"];
    case "bytes":
      return [
        `if err := os.WriteFile(${goString(answer.file)}, answer, 0o644); err != nil {`,
        ...CHECK.slice(1),
      ];
    default:
      return ["fmt.Println(string(answer))"];
  }
}
