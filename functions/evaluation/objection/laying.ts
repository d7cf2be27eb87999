/** On whose desks an objection lies while it waits, and its term on the agenda. */
import { layOnAgenda } from '../../platform/agenda.ts';
import type { Write } from '../../platform/commit/writes.ts';
import { layOnDesk, takeOffDesk } from '../../platform/desk.ts';
import type { TermFacts } from '../evaluation/terms.ts';
import { agendaOf } from './agenda.ts';
import type { Objection } from './rules.ts';
import { decisionItem, explanationItem } from './store.ts';
import { decideUntil, explainUntil } from './terms.ts';

/** What is laid where with an objection: both sides explain, whoever stands above decides, and its term is noted. */
export function laid(objection: Objection, agencyId: string, terms: TermFacts): Write[] {
  const since = objection.filedAt;
  const toExplain = { since, dueOn: explainUntil(objection, terms) };
  const turn = agendaOf(objection, agencyId, terms);
  return [
    layOnDesk({ ...explanationItem(objection.appraiserId, objection), ...toExplain }),
    layOnDesk({ ...explanationItem(objection.employeeId, objection), ...toExplain }),
    layOnDesk({
      ...decisionItem(objection.holderId, objection),
      since,
      dueOn: decideUntil(objection, terms),
    }),
    ...(turn ? [layOnAgenda(turn)] : []),
  ];
}

/** Everything of an objection off the desks: it waits for nobody any more. */
export const offDesks = (objection: Objection): Write[] => [
  takeOffDesk(decisionItem(objection.holderId, objection)),
  takeOffDesk(explanationItem(objection.appraiserId, objection)),
  takeOffDesk(explanationItem(objection.employeeId, objection)),
];
