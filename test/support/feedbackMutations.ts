/** Mutations of feedback, each with an input that the rules refuse once the access table has let it pass. */
import { v7 } from 'uuid';
import type { Ids } from './wholeOffice.ts';

const behind = { expectedVersion: 999 };
const onGiven = (more: object = {}) => ({
  about: 'OWNER' as const,
  input: ({ givenFeedback }: Ids) => ({ id: givenFeedback, ...behind, ...more }),
});

export const feedbackMutations = {
  giveFeedback: {
    about: 'OWNER' as const,
    input: ({ employee }: Ids) => ({
      idempotencyKey: v7(),
      employeeId: employee,
      on: '2020-01-02',
      target: { behaviour: 'HARMONIS' },
      tone: 'APPRECIATION',
      text: 'Selalu membantu rekan.',
    }),
  },
  correctFeedback: onGiven({ tone: 'NEUTRAL', text: 'Diperbaiki.' }),
  withdrawFeedback: onGiven(),
};
