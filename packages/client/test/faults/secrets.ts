/** What no error, log line, hook's event or request to another origin may hold. Random-looking, so that no part of one is a word. */
export const secrets = {
  apiKey: "ik_7Qm2xV9rT4bN8wLz",
  webhookHeader: "wh_Zp3Kd8sYc1Ru6HjE",
  accessKeyId: "AKXW5T2MQ9JB7RLD4C",
  /** With what base64 has and URLs, JSON and HTML escape, and with lines as a PEM key has, between pieces that are told as such if it is not found. */
  secretAccessKey:
    'Fv9uGq7RtY/x0WmKs8LpQ"h3JcVz5BnX+4hSaZe6WcNd&y1TgUf2MkR<\nQo5Wb8ZtEn\r\nJx2Kd7MuVs\tGr4Hy9PaLc',
  proxyPassword: "pw_6Ne1Xo5BiTq0DgKf",
  /** In the query of a file's URL. */
  signature: "d41f8a0be6c97523f1b8",
  /** In the path of a file's URL. */
  path: "pt_5Xb8Qe2NsJ+4vKtYd",
  /** In a header that the client sends with every request to the API. */
  clientHeader: "ch_2Lg9Ua7WvMz5PkRy",
};

/** So short a piece of one tells nothing. */
const PIECE = 8;

/** The secrets that a text tells any piece of, by name. */
export function told(text: string, names: readonly (keyof typeof secrets)[]): string[] {
  return names.filter((name) => {
    const secret = secrets[name];
    return Array.from({ length: secret.length - PIECE + 1 }, (_, at) => secret.slice(at, at + PIECE)).some(
      (piece) => text.includes(piece),
    );
  });
}
