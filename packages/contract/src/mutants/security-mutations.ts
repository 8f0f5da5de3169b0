import { type Refusal, refusedCredentials } from "@intuned/conforming/faults";
import type { Api, Operation } from "@intuned/document";
import { type Mutation, overlooking } from "./mutant.js";
import { hasPromises } from "./schema-mutations.js";

/** Mutants that treat the credentials of an operation otherwise. */
export function securityMutations(api: Api, operation: Operation): Mutation[] {
  const { security, operationId } = operation;
  if (security === undefined || security.alternatives.some((all) => all.length === 0)) return [];
  const { pointer } = security;
  const base = { pointer, operationIds: [operationId], variant: operationId };
  const isSecurity = ({ reason }: Refusal) => reason === "credentials";
  const alternatives = security.alternatives.map(
    (all, index): Mutation => ({
      ...base,
      kind: "alternative-refused",
      variant: `${operationId} ${index}`,
      description: `refuses right credentials of ${all.map(({ scheme }) => scheme).join(" and ")}`,
      faults: () => ({
        credentials: (of, request, options) => {
          if (of.operationId !== operationId) return refusedCredentials(of, request, options);
          const others = security.alternatives.filter((_, each) => each !== index);
          return refusedCredentials({ ...of, security: { pointer, alternatives: others } }, request, options);
        },
      }),
    }),
  );
  return [
    {
      ...base,
      kind: "security-skipped",
      description: "asks for no credentials",
      faults: overlooking(operation, isSecurity),
    },
    ...["missing", "empty", "wrong"].map(
      (detail): Mutation => ({
        ...base,
        kind: `${detail}-credential-accepted`,
        description: `accepts ${detail} credentials`,
        faults: overlooking(operation, (refusal) => isSecurity(refusal) && refusal.detail === detail),
      }),
    ),
    ...(hasMistakes(api, operation)
      ? [
          {
            ...base,
            kind: "security-last",
            description:
              "looks at credentials after all else: what is wrong with a request is told to anybody",
            faults: () => ({ checksCredentialsLast: (of: Operation) => of.operationId === operationId }),
          },
        ]
      : []),
    ...(alternatives.length > 1 ? alternatives : []),
  ];
}

/** Whether anything but the credentials of a request can be wrong: of an optional parameter that is any text, nothing. */
const hasMistakes = (api: Api, operation: Operation): boolean =>
  operation.requestBody !== undefined ||
  operation.parameters.some(({ isRequired }) => isRequired) ||
  hasPromises(api, operation);
