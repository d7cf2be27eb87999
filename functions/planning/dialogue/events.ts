/** What leaves the system about dialogues: that they take place, never what was said. */
import * as z from 'zod';
import { employeeNodeId } from '../../organisation/employee/store.ts';
import { type betweenDesks, deskShape } from '../../organisation/line/events.ts';
import { type Announcement, idSchema, outward } from '../../platform/outward.ts';
import { planId } from '../plan/store.ts';
import { type Dialogue, kinds, states } from './rules.ts';
import { dialogueId } from './store.ts';

const about = () =>
  z.strictObject({
    dialogueId: idSchema,
    planId: idSchema,
    employeeId: idSchema,
    kind: z.enum(kinds),
    state: z.enum(states),
  });

const whileTheyWait = outward(() => about().extend(deskShape()), 'dialogueId', {
  dialogueRerouted:
    'A dialogue that waits lies on the desk of another superior: the line of the owner has changed.',
});

export const dialogueEvents = {
  ...whileTheyWait,
  ...outward(about, 'dialogueId', {
    dialogueScheduled: 'A performance dialogue was called: both sides find it on their desks.',
    dialogueRecorded:
      'A dialogue was held, and one side recorded it or changed the record; both are to confirm it.',
    dialogueConfirmed: 'One side confirmed the record of a dialogue.',
    dialogueClosed: 'Both sides confirmed the record of a dialogue: it never changes.',
    dialogueCancelled: 'A dialogue does not take place, or nobody stands by its record.',
    dialoguePointSettled: 'A follow-up of a dialogue, or a point carried to it, is done or was dropped.',
    dialoguePointsCarried:
      'What a dialogue left open has gone on to the next one, or to one about a later plan.',
  }),
};
export type DialogueEvent = keyof typeof dialogueEvents;

/** Announces what happened to a dialogue. */
export const announceDialogue = (
  type: DialogueEvent,
  dialogue: Dialogue,
  desks?: ReturnType<typeof betweenDesks>,
): Announcement => ({
  type,
  public: {
    dialogueId: dialogueId(dialogue),
    planId: planId(dialogue),
    employeeId: employeeNodeId(dialogue.employeeId),
    kind: dialogue.kind,
    state: dialogue.state,
    ...desks,
  },
});
