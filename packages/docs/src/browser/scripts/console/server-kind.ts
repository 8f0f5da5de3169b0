/** Whether a URL leads to this machine. What is sent there costs nothing. */
export function isLoopback(url: URL): boolean {
  const { hostname } = url;
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
}

/** The hosts of this machine that the site's content security policy lets pages ask; it knows no numbers of IPv6. */
const LOOPBACK_HOSTS = ["127.0.0.1", "localhost"];

/**
 * Why a page of this site cannot or should not send to a server that was typed in.
 *
 * @param known the servers of the document.
 * @param own the origin of the site.
 */
export function refuseServer(typed: string, known: readonly string[], own: string): string | undefined {
  if (!URL.canParse(typed)) return "This is no URL. It begins with http:// or https://";
  const url = new URL(typed);
  if (!/^https?:$/.test(url.protocol)) return "Only http:// and https:// can be asked.";
  if (url.username !== "" || url.password !== "") return "No user name or password in the URL, please.";
  if (url.search !== "" || url.hash !== "") return "A server's URL has no ? and no #.";
  const origins = [own, ...known.filter((each) => URL.canParse(each)).map((each) => new URL(each).origin)];
  if (LOOPBACK_HOSTS.includes(url.hostname) || origins.includes(url.origin)) return undefined;
  return (
    "The security policy of this site lets its pages ask the document's servers and this machine " +
    "(http://127.0.0.1 and http://localhost, any port), and no other server. Use the curl line for others."
  );
}
