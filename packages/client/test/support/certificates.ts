import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A certificate and its private key, as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Issues certificates. Everything is made anew for each test run: no key is in the repository. */
export interface Authority extends Certificate {
  /** A server's certificate for these hosts, valid from yesterday to tomorrow unless said otherwise. */
  issue(options?: IssueOptions): Certificate;
}

/** What a server's certificate says. */
export interface IssueOptions {
  readonly hosts?: readonly string[];
  /** The first and the last moment of its validity, in days from now. */
  readonly days?: readonly [first: number, last: number];
}

const DAY_MS = 86_400_000;

/** A certificate authority that no system trusts. */
export function certificateAuthority(name: string): Authority {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const self = { name, privateKey };
  return {
    ...certificate({ name, publicKey, days: [-1, 1], extensions: [CA] }, self),
    key: pem("PRIVATE KEY", privateKey.export({ type: "pkcs8", format: "der" })),
    issue: (options) => issue(self, options),
  };
}

/** A server's certificate for this machine that its own key has signed. */
export function selfSigned(): Certificate {
  return issue();
}

interface Issuer {
  readonly name: string;
  readonly privateKey: KeyObject;
}

function issue(
  issuer?: Issuer,
  { hosts = ["127.0.0.1", "localhost"], days = [-1, 1] }: IssueOptions = {},
): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = hosts[0] ?? "";
  const extensions = [subjectAltName(hosts)];
  return {
    ...certificate({ name, publicKey, days, extensions }, issuer ?? { name, privateKey }),
    key: pem("PRIVATE KEY", privateKey.export({ type: "pkcs8", format: "der" })),
  };
}

// Node's crypto reads certificates and makes none, so they are written here (X.509: RFC 5280 §4.1; DER: ITU-T X.690).

const [INTEGER, BITS, OCTETS, OID, UTF8, TIME, SEQUENCE, SET] = [2, 3, 4, 6, 12, 23, 0x30, 0x31] as const;

/** One DER value: tag, length, content. */
function der(tag: number, ...contents: readonly (Uint8Array | string)[]): Buffer {
  const content = Buffer.concat(contents.map((it) => Buffer.from(it)));
  const { length } = content;
  const long = length > 255 ? [0x82, length >> 8, length & 255] : [0x81, length];
  return Buffer.concat([Buffer.from([tag, ...(length < 128 ? [length] : long)]), content]);
}

/** An object identifier, in hexadecimal. */
const oid = (hex: string) => der(OID, Buffer.from(hex, "hex"));

/** `ecdsa-with-SHA256`. */
const ALGORITHM = der(SEQUENCE, oid("2a8648ce3d040302"));
const commonName = (name: string) => der(SEQUENCE, der(SET, der(SEQUENCE, oid("550403"), der(UTF8, name))));
const extension = (id: string, value: Uint8Array) => der(SEQUENCE, oid(id), der(OCTETS, value));
/** `basicConstraints`: an authority. */
const CA = extension("551d13", der(SEQUENCE, Buffer.from("0101ff", "hex")));

function subjectAltName(hosts: readonly string[]): Buffer {
  const names = hosts.map((host) =>
    /^[\d.]+$/.test(host) ? der(0x87, Buffer.from(host.split(".").map(Number))) : der(0x82, host),
  );
  return extension("551d11", der(SEQUENCE, ...names));
}

/** So many days from now: `YYMMDDhhmmssZ`. */
function time(days: number): Buffer {
  const iso = new Date(Date.now() + days * DAY_MS).toISOString();
  return der(TIME, `${iso.slice(2, 19).replace(/\D/g, "")}Z`);
}

let serial = 0;

function certificate(
  of: {
    readonly name: string;
    readonly publicKey: KeyObject;
    readonly days: readonly [number, number];
    readonly extensions: readonly Uint8Array[];
  },
  issuer: Issuer,
): { readonly cert: string } {
  const version3 = der(0xa0, der(INTEGER, Buffer.from([2])));
  const signed = der(
    SEQUENCE,
    version3,
    der(INTEGER, Buffer.from([1, ++serial])),
    ALGORITHM,
    commonName(issuer.name),
    der(SEQUENCE, ...of.days.map(time)),
    commonName(of.name),
    of.publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, der(SEQUENCE, ...of.extensions)),
  );
  const signature = sign("sha256", signed, issuer.privateKey);
  const bytes = der(SEQUENCE, signed, ALGORITHM, der(BITS, Buffer.from([0]), signature));
  return { cert: pem("CERTIFICATE", bytes) };
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
