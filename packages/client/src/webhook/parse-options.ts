import { OptionsError } from "@intuned/runtime";

/** The header that a sink was given to send along, and what it must hold. */
export interface WebhookSecret {
  /** Name of the header, in any case: the one in the sink's `headers`. */
  readonly header: string;
  /** Its value. Several while you change it: each of them is accepted. */
  readonly value: string | readonly string[];
}

/** What a delivery is held to. */
export interface ParseDeliveryOptions {
  /**
   * Who may deliver. `false` lets anybody: then trust nothing in a delivery but its `webTaskId`, and ask the API for
   * the result.
   */
  readonly secret: WebhookSecret | false;
  /** Most bytes that a body may have, 5 MiB (5,242,880) unless given. The body is read into memory. */
  readonly maxBytes?: number | undefined;
}

/** The options, checked. */
export interface CheckedOptions {
  readonly secret: { readonly header: string; readonly values: readonly string[] } | false;
  readonly maxBytes: number;
}

const DEFAULT_MAX_BYTES = 5 * 1024 * 1024;

/**
 * Checks the options once, so that a server with an unset variable does not start.
 *
 * @throws {OptionsError} when one is missing or malformed. It does not hold the secret.
 */
export function checkOptions(options: ParseDeliveryOptions): CheckedOptions {
  const { secret, maxBytes = DEFAULT_MAX_BYTES } = options;
  // NaN would be no limit at all: every comparison with it is false.
  if (!Number.isSafeInteger(maxBytes) || maxBytes < 1)
    throw new OptionsError("maxBytes", `\`maxBytes\` must be a whole number of bytes above 0.`);
  if (secret === false) return { secret, maxBytes };
  if (typeof secret !== "object" || secret === null)
    throw new OptionsError(
      "secret",
      "`secret` is missing. Give the header and the value that the sink's `headers` have, " +
        "or write `secret: false` to let anybody deliver.",
    );
  return { secret: { header: checkHeader(secret.header), values: checkValues(secret.value) }, maxBytes };
}

function checkHeader(header: unknown): string {
  // A token: RFC 9110 §5.6.2.
  if (typeof header === "string" && /^[\w!#$%&'*+.^`|~-]+$/.test(header)) return header;
  throw new OptionsError("secret.header", "`secret.header` must be the name of a header, as `x-hook-token`.");
}

function checkValues(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? [...value] : [value];
  if (values.length === 0 || values.some((each) => typeof each !== "string" || each === ""))
    throw new OptionsError(
      "secret.value",
      "`secret.value` is missing or empty. Is the environment variable that it comes from set?",
    );
  // RFC 9110 §5.5: white space around a value is not part of it, so such a secret would never match.
  if (!values.every((each) => /^[!-~]([\t -~]*[!-~])?$/.test(String(each))))
    throw new OptionsError(
      "secret.value",
      "`secret.value` must be printable ASCII without white space around it. Does it end with a line break?",
    );
  return values.map(String);
}
