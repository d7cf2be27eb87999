/**
 * What leaves the system about findings: that there is one, of which kind and state, never its evidence. Of a secret one
 * nothing leaves.
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
  findingWaiverOver:
    'What was found still stands, and the last day of its waiver is over, or it is graver, or another, than what was let stand.',
} satisfies Record<Step, string>);

/**
 * What never leaves: that a signal for BKPP has moved. Even without a name its instant is that of the findings of the same
 * commit, which say whom they are about.
 */
export const signalEvents = ['signalMoved'] as const;

/** Announces what happened to a finding; of a secret one neither what nor to whom, and to nobody outside. */
export function announceFinding(type: Step, finding: Finding): Announcement {
  const { signalId, employeeId, unitId, kind, period, state } = finding;
  if (signalId) return { type: 'signalMoved' satisfies (typeof signalEvents)[number], public: { signalId } };
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
