/** What is on the agenda about an objection: the day after the last on which it is to be decided. */
import type { AgendaItem } from '../../platform/agenda.ts';
import { addDays } from '../../platform/period.ts';
import type { TermFacts } from '../evaluation/terms.ts';
import { isOpen, type Objection } from './rules.ts';
import { objectionId } from './store.ts';
import { decideUntil } from './terms.ts';

/** An objection's item of an agency's agenda; null of one that is decided, withdrawn, or has climbed. */
export const agendaOf = (objection: Objection, agencyId: string, facts: TermFacts): AgendaItem | null =>
  isOpen(objection) && objection.escalatedAt === null
    ? {
        agencyId,
        day: addDays(decideUntil(objection, facts), 1),
        step: 'OBJECTION_TURN',
        subjectId: objectionId(objection),
      }
    : null;
