import { isIPv6 } from "node:net";

/** Components of a URI with a scheme; what each may hold is looked at afterwards. RFC 3986, sections 3 and 4.3. */
const COMPONENTS =
  /^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/(?<authority>[^/?#]*))?(?<path>[^?#]*)(?:\?(?<query>[^#]*))?(?:#(?<fragment>.*))?$/su;

const pchar = "(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})";
const PATH = new RegExp(`^(?:${pchar}|/)*$`, "u");
const QUERY = new RegExp(`^(?:${pchar}|[/?])*$`, "u");
const AUTHORITY =
  /^(?:(?:[A-Za-z0-9\-._~!$&'()*+,;=:]|%[0-9A-Fa-f]{2})*@)?(?:\[(?<literal>[^\]]*)\]|(?:[A-Za-z0-9\-._~!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)(?::[0-9]*)?$/u;
const FUTURE_ADDRESS = /^v[0-9A-Fa-f]+\.[A-Za-z0-9\-._~!$&'()*+,;=:]+$/u;

/** Whether the text is a `uri` of JSON Schema (Validation, section 7.3.5): a URI of RFC 3986, with a scheme, ASCII only. */
export function isUri(text: string): boolean {
  const parts = COMPONENTS.exec(text)?.groups;
  if (parts === undefined) return false;
  const { authority = "", path = "", query = "", fragment = "" } = parts;
  return isAuthority(authority) && PATH.test(path) && QUERY.test(query) && QUERY.test(fragment);
}

/** An IP literal is the one thing in it that a class of characters does not tell. RFC 3986, section 3.2.2. */
function isAuthority(text: string): boolean {
  const match = AUTHORITY.exec(text);
  if (match === null) return false;
  const literal = match.groups?.["literal"];
  // `isIPv6` takes a zone (`fe80::1%eth0`), which RFC 3986 has not.
  return literal === undefined || FUTURE_ADDRESS.test(literal) || (isIPv6(literal) && !literal.includes("%"));
}
