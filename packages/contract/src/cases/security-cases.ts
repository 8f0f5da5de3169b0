import type { RequestParts } from "@intuned/document/serialize";
import type { BrokenPromise, ContractCase, Expectation } from "../model/contract-case.js";
import type { CaseList } from "./case-list.js";
import type { ValidRequests } from "./valid-requests.js";

/** 401 where nobody is known, 403 where somebody is and may not (RFC 9110 §15.5.2, §15.5.4). */
const UNAUTHENTICATED: Expectation = { outcome: "rejected", statuses: [401, 403] };

/** A credential of the usual shape that nobody was given. */
const WRONG = "contract-test-wrong-credential";

/**
 * Requests without a credential, with an empty one, with a wrong one and with two. A wrong one is sent only where the
 * caller gave a right one: a server may take any in a test environment, and then nothing tells them apart.
 */
export function addSecurityCases(list: CaseList, { made }: ValidRequests): void {
  const { security } = list.operation;
  const [smallest] = made;
  if (security === undefined || security.alternatives.some((each) => each.length === 0)) return;
  const breaks = { pointer: security.pointer, keyword: "security" };
  const credentials = smallest?.parts.credentials ?? [];
  if (smallest === undefined || credentials.length === 0) {
    list.miss({
      ...breaks,
      reason: smallest
        ? "its credentials are none that a request carries"
        : "no valid request of the operation could be made to start from",
    });
    return;
  }
  const rejected = (variant: string, changed: NonNullable<RequestParts["credentials"]>): void =>
    list.add(
      {
        phase: "protocol",
        name: `security ${security.pointer}: ${variant}`,
        expect: UNAUTHENTICATED,
        breaks,
      },
      { ...smallest.parts, credentials: changed },
    );
  addAlternatives(list, smallest.parts);
  rejected("missing", []);
  addHiddenMistake(list, credentials, breaks);
  credentials.forEach((each, index) => {
    const suffix = credentials.length > 1 ? ` ${each.credential.scheme}` : "";
    const others = credentials.toSpliced(index, 1);
    if (others.length > 0) rejected(`missing${suffix}`, others);
    const replaced = (secret: string) => credentials.toSpliced(index, 1, { ...each, secret });
    rejected(`empty${suffix}`, replaced(""));
    if (list.context.options.credentials?.[each.credential.scheme] !== undefined)
      rejected(`wrong${suffix}`, replaced(WRONG));
    // Neither value is the one that counts (RFC 9110 §5.3): a server may refuse both, or take either.
    list.add(
      {
        phase: "protocol",
        name: `security ${security.pointer}: duplicated${suffix}`,
        expect: { outcome: "any" },
      },
      { ...smallest.parts, credentials: [...credentials, { ...each, secret: WRONG }] },
    );
  });
}

/**
 * A request without a credential that is wrong as well, in its body if it has one: what is wrong with it is told to nobody who is unknown. It
 * breaks two promises on purpose, and only the order in which the server looks is asked.
 */
function addHiddenMistake(
  list: CaseList,
  credentials: NonNullable<RequestParts["credentials"]>,
  breaks: BrokenPromise,
): void {
  const isOfSchema = ({ breaks: promise }: ContractCase) => promise?.constraint !== undefined;
  const isLeftOut = ({ breaks: promise }: ContractCase) => promise?.keyword === "required";
  const invalid = [...list.cases.filter(isOfSchema), ...list.cases.filter(isLeftOut)];
  const broken =
    invalid.find(({ breaks: promise }) => promise?.constraint?.site.location === "body") ?? invalid[0];
  if (broken === undefined || credentials.some(({ credential }) => credential.in !== "header")) return;
  const names = new Set(credentials.map(({ credential }) => credential.name?.toLowerCase()));
  const headers = broken.request.headers.filter(([name]) => !names.has(name.toLowerCase()));
  list.addRequest(
    {
      phase: "protocol",
      name: `security ${breaks.pointer}: missing, and the request is wrong as well`,
      expect: UNAUTHENTICATED,
      breaks,
    },
    { ...broken.request, headers },
  );
}

/** A valid request with each of the other alternatives: any one is enough. */
function addAlternatives(list: CaseList, parts: RequestParts): void {
  const { security } = list.operation;
  const sent = parts.credentials?.map(({ credential }) => credential.scheme).join(" ");
  for (const all of security?.alternatives ?? []) {
    const names = all.map(({ scheme }) => scheme).join(" ");
    if (names === sent || all.some(({ kind }) => kind === "other")) continue;
    const credentials = all.map((credential) => ({ credential, secret: list.context.secretOf(credential) }));
    list.add(
      {
        phase: "protocol",
        name: `security ${security?.pointer}: ${names}`,
        expect: { outcome: "accepted" },
      },
      { ...parts, credentials },
    );
  }
}
