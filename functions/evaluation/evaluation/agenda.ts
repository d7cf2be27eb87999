/** What is on the agenda about an evaluation: the first day on which something happens to it by itself. */
import { type AgendaItem, layOnAgenda, takeOffAgenda } from '../../platform/agenda.ts';
import type { Write } from '../../platform/commit/writes.ts';
import type { Evaluation } from './rules.ts';
import { evaluationId } from './store.ts';
import { type TermFacts, turnsOn } from './terms.ts';

/** An evaluation's item of an agency's agenda; null when nothing happens to it by itself. */
export function agendaOf(evaluation: Evaluation, agencyId: string, facts: TermFacts): AgendaItem | null {
  const day = turnsOn(evaluation, facts);
  return day && { agencyId, day, step: 'EVALUATION_TURN', subjectId: evaluationId(evaluation) };
}

/**
 * Lays what is next, and takes off what was. What an outage has moved since lies on another day, which finds nothing to
 * do and clears it.
 */
export function moveTurn(before: Evaluation, after: Evaluation, agencyId: string, facts: TermFacts): Write[] {
  const [was, next] = [agendaOf(before, agencyId, facts), agendaOf(after, agencyId, facts)];
  return [
    ...(was && was.day !== next?.day ? [takeOffAgenda(was)] : []),
    ...(next ? [layOnAgenda(next)] : []),
  ];
}
