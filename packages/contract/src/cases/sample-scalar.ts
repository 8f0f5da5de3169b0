/** A value of each format that has one way to be plain. */
const FORMAT_SAMPLES: Record<string, string> = {
  date: "2025-01-31",
  "date-time": "2025-01-31T12:00:00Z",
  duration: "P1D",
  email: "someone@mail.example",
  hostname: "host.example",
  ipv4: "127.0.0.1",
  ipv6: "::1",
  time: "12:00:00Z",
  uri: "https://host.example/path",
  "uri-reference": "/path",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
};

/**
 * The plainest text, number or boolean that the schema's own keywords allow; `undefined` for a pattern: nothing here
 * makes text from a regular expression, so a schema with a pattern needs an example.
 */
export function sampleScalar(schema: Record<string, unknown>): unknown {
  const type = Array.isArray(schema["type"])
    ? schema["type"].find((each) => each !== "null")
    : schema["type"];
  if (type === "boolean") return true;
  if (type === "null") return null;
  if (type === "integer" || type === "number") return sampleNumber(schema);
  if (type === "string") return sampleText(schema);
  return type === undefined ? {} : undefined;
}

function sampleText(schema: Record<string, unknown>): string | undefined {
  if (typeof schema["pattern"] === "string") return undefined;
  const text = (typeof schema["format"] === "string" && FORMAT_SAMPLES[schema["format"]]) || "text";
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema as Record<string, number>;
  return text.padEnd(minLength, "t").slice(0, maxLength);
}

function sampleNumber(schema: Record<string, unknown>): number {
  const {
    minimum,
    exclusiveMinimum,
    maximum,
    exclusiveMaximum,
    multipleOf = 1,
  } = schema as Record<string, number>;
  if (minimum !== undefined) return Math.ceil(minimum / multipleOf) * multipleOf;
  if (exclusiveMinimum !== undefined) return (Math.floor(exclusiveMinimum / multipleOf) + 1) * multipleOf;
  const most = maximum ?? exclusiveMaximum;
  return most === undefined || most > multipleOf
    ? multipleOf
    : (Math.ceil(most / multipleOf) - 1) * multipleOf;
}
