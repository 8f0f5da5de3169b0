import {
  type ConformingServerOptions,
  faultyServer,
  type ServerModel,
  serverModel,
} from "@intuned/conforming/faults";
import type { Api } from "@intuned/document";
import { answerMutations } from "./answer-mutations.js";
import { messageMutations } from "./message-mutations.js";
import type { Mutant, Mutation } from "./mutant.js";
import { requestMutations } from "./request-mutations.js";
import { schemaMutations } from "./schema-mutations.js";
import { secretMutations } from "./secret-mutations.js";
import { stateMutations } from "./state-mutations.js";

/** How the servers of mutants are set up. */
export interface MutantOptions extends ConformingServerOptions {
  /** Shares what is known of the document with other servers of it. */
  readonly model?: ServerModel;
}

/**
 * Every mutant of an API, enumerated from its document: for each promise of a request and an answer the ways to break it.
 * A schema that several places share gives each mutant once.
 */
export function listMutants(
  api: Api,
  { model = serverModel(api), ...options }: MutantOptions = {},
): Mutant[] {
  const mutations = [
    ...schemaMutations(api),
    ...requestMutations(api),
    ...answerMutations(model),
    ...messageMutations(model),
    ...secretMutations(model),
    ...stateMutations(model),
  ];
  const unique = new Map(mutations.map((mutation) => [idOf(mutation), mutation]));
  return [...unique].map(([id, { faults, variant: _, ...mutation }]) => ({
    ...mutation,
    id,
    serve: () => faultyServer(model, options, faults()),
  }));
}

const idOf = ({ kind, pointer, variant }: Mutation): string =>
  [kind, pointer, variant].filter((part) => part !== undefined).join(" ");
