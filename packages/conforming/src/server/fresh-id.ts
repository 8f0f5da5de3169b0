/**
 * A new id like `example`, told apart by `number`, that `fits`; `undefined` when nothing that is tried does.
 * The forms: a number, a UUID (RFC 9562), the example with its end replaced or with something after it.
 */
export function freshId(
  example: unknown,
  number: number,
  fits: (id: unknown) => boolean,
): string | number | undefined {
  if (typeof example === "number") return [example + number, number].find(fits);
  const text = typeof example === "string" ? example : "";
  const digits = String(number);
  const hexadecimal = number.toString(16);
  const proposals = [
    `${text.slice(0, Math.max(0, text.length - Math.max(12, hexadecimal.length)))}${hexadecimal.padStart(12, "0")}`,
    `123e4567-e89b-42d3-a456-${hexadecimal.padStart(12, "0")}`,
    `${text}${digits}`,
    `${text.slice(0, -digits.length)}${digits}`,
    `id-${digits}`,
    `id${digits}`,
    digits,
  ];
  // An id of another form than the example's would be odd, though allowed: a UUID follows only a UUID.
  const isUuid = /^[0-9a-f]{8}-/i.test(text);
  const ordered = isUuid ? proposals : [...proposals.slice(2), ...proposals.slice(0, 2)];
  return ordered.find((each) => each !== example && fits(each));
}
