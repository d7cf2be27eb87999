/** Who makes a call: a person, an agency's client, or a job of ours. */
export type Actor =
  | { readonly kind: 'PERSON'; readonly employeeId: string }
  | { readonly kind: 'AGENCY'; readonly clientId: string; readonly scopes: ReadonlySet<string> }
  | { readonly kind: 'JOB'; readonly name: string };

/** The actor as events name them. */
export interface ActorRef {
  readonly kind: Actor['kind'];
  readonly id: string;
}

/** The reference that goes into events and idempotency scopes. */
export function actorRef(actor: Actor): ActorRef {
  const id =
    actor.kind === 'PERSON' ? actor.employeeId : actor.kind === 'AGENCY' ? actor.clientId : actor.name;
  return { kind: actor.kind, id };
}
