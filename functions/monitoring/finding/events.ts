/**
 * What leaves the system about findings: that there is one, of which kind and state, never its evidence. Of a secret one
 * alone that something about one has moved: neither whom it is about nor what was found.
 */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { unitId as unitNodeId } from '../../organisation/unit/store.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { periodText } from '../../platform/period.ts';
import { codes, findingKinds, kindOf } from './kinds.ts';
import { type Finding, states, type Step } from './rules.ts';
import { findingId } from './store.ts';

const about = () =>
  z.strictObject({
    findingId: idSchema,
    employeeId: idSchema.nullable().describe('Whom it is about; null where it is about a unit.'),
    unitId: idSchema.nullable().describe('The unit that it is about; null where it is about a person.'),
    code: z.enum(codes),
    kind: z.enum(findingKinds),
    period: periodText,
    state: z.enum(states),
  });

export const findingEvents = outward(about, 'findingId', {
  findingOpened: 'A scan found something wrong with a period of a person or a unit.',
  findingReopened: 'What had been wrong, and was no more, is wrong again.',
  findingClosed: 'What was wrong is so no more; the finding closed by itself.',
  findingMoved:
    'The evidence of a finding, or the unit where it is listed, is another; its state is as it was.',
  findingWaived: 'BKPP lets a finding stand until a day, with the reason.',
  findingWaiverOver: 'The last day of a waiver is over, and what was found still stands.',
} satisfies Record<Step, string>);

export const signalEvents = outward(
  () => z.strictObject({ signalId: z.uuid().describe('Of one signal; it names nobody, and is no node.') }),
  'signalId',
  {
    signalMoved:
      'Something about a signal for BKPP has moved: which, of whom and how is told to nobody outside.',
  },
);

/** Announces what happened to a finding; of a secret one neither what nor to whom. */
export function announceFinding(type: Step, finding: Finding): Announcement {
  const { signalId, employeeId, unitId, kind, period, state } = finding;
  if (signalId) return { type: 'signalMoved' satisfies keyof typeof signalEvents, public: { signalId } };
  return {
    type,
    public: {
      findingId: findingId(finding),
      employeeId: employeeId && employeeNodeId(employeeId),
      unitId: unitId && unitNodeId({ unitId }),
      code: kindOf(kind).code,
      kind,
      period,
      state,
    },
  };
}
