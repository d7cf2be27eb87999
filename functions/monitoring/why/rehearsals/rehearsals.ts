/** Every action that may be asked about, by the name of its mutation. */
import { evaluationRehearsals } from './evaluation.ts';
import { executionRehearsals } from './execution.ts';
import { organisationRehearsals } from './organisation.ts';
import { planningRehearsals } from './planning.ts';
import type { Rehearsal } from './rehearsal.ts';

export const rehearsals: Readonly<Record<string, Rehearsal>> = {
  ...organisationRehearsals,
  ...planningRehearsals,
  ...executionRehearsals,
  ...evaluationRehearsals,
};

/** The actions on items of a type. */
export const actionsOn = (type: string): string[] =>
  Object.entries(rehearsals).flatMap(([name, one]) => (one.type === type ? [name] : []));
