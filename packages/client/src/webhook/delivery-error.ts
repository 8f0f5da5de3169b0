import { ClientError } from "@intuned/runtime";

/** The status to answer with, by code (RFC 9110 §15.5 and §15.6). */
const STATUS = {
  "missing-secret": 401,
  "wrong-secret": 401,
  "wrong-method": 405,
  "wrong-content-type": 415,
  "body-too-large": 413,
  "body-unreadable": 400,
  "not-json": 400,
  "not-a-delivery": 400,
  // The server's own set-up is wrong, not what was sent.
  "body-already-read": 500,
} as const;

/** Why a delivery is refused. */
export type DeliveryErrorCode = keyof typeof STATUS;

/** A request that is no delivery to trust. Neither the secret, nor a header's value, nor the body is in it. */
export class DeliveryError extends ClientError {
  static override readonly kind = "DeliveryError";
  override readonly name = DeliveryError.kind;
  /** What is wrong, in kebab-case. */
  declare readonly code: DeliveryErrorCode;
  /** HTTP status to answer with. The service tries again after every one of them. */
  declare readonly status: (typeof STATUS)[DeliveryErrorCode];

  constructor(code: DeliveryErrorCode, message: string, details: { cause?: unknown } = {}) {
    super(message, { ...details, status: STATUS[code] });
    this.code = code;
  }
}
