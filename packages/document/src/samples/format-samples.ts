/**
 * Values of each format that both validators assert, the plainest first. Names are reserved ones (RFC 2606, RFC 6761),
 * addresses this machine's or for documentation (RFC 5737).
 */
export const FORMAT_SAMPLES: Readonly<Record<string, readonly string[]>> = {
  date: ["2025-01-31", "2024-02-29"],
  "date-time": ["2025-01-31T12:00:00Z", "2024-02-29T23:59:59.999+05:30"],
  time: ["12:00:00Z", "23:59:59Z"],
  duration: ["P1D", "PT36H"],
  email: ["someone@mail.example", "first.last+tag@mail.example"],
  "idn-email": ["someone@mail.example"],
  hostname: ["host.example", "a-1.host.example"],
  "idn-hostname": ["host.example"],
  ipv4: ["127.0.0.1", "192.0.2.1"],
  ipv6: ["::1", "2001:db8::1"],
  uri: ["https://host.example/path", "https://host.example/path?query=1"],
  "uri-reference": ["/path", "path?query=1"],
  iri: ["https://host.example/path"],
  "iri-reference": ["/path"],
  "uri-template": ["/path/{name}"],
  url: ["https://host.example/path"],
  uuid: ["123e4567-e89b-42d3-a456-426614174000", "00000000-0000-4000-8000-000000000000"],
  "json-pointer": ["/name/0"],
  "relative-json-pointer": ["1/name"],
  regex: ["^[a-z]+$"],
  byte: ["dGV4dA==", ""],
  binary: ["text"],
  password: ["correct horse"],
};

/** Texts that look like a value of the format, and are none. */
export const FORMAT_MISSES: Readonly<Record<string, readonly string[]>> = {
  date: ["2025-02-30", "2025-1-31", "31.01.2025"],
  "date-time": ["2025-01-31 25:00:00", "2025-02-30T12:00:00Z", "2025-01-31"],
  time: ["25:00:00Z", "12:00"],
  duration: ["1D", "P"],
  email: ["someone", "@mail.example", "someone@"],
  hostname: ["-host.example", "host_.example", "host..example"],
  ipv4: ["256.0.0.1", "127.0.0", "127.0.0.1.1"],
  ipv6: ["::1::", "12345::", "127.0.0.1"],
  uri: ["host.example/path", "https://host.example/a b", "%"],
  "uri-reference": ["/a b", "%zz"],
  uuid: ["123e4567-e89b-42d3-a456-42661417400", "123e4567-e89b-42d3-a456-42661417400g"],
  regex: ["(", "[a"],
  "json-pointer": ["name", "/~2"],
};
