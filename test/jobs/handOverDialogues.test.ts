/** What waits of dialogues and questions, as somebody else comes to hold the office above. docs/decisions/dialogue.md. */
import { describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { PositionAssignment } from '../../functions/organisation/position/rules.ts';
import { moveDesks } from '../../functions/planning/dialogue/desk.ts';
import type { Dialogue } from '../../functions/planning/dialogue/rules.ts';
import { dialogueOf } from '../../functions/planning/dialogue/store.ts';
import { type Thread, threadSchema } from '../../functions/planning/thread/rules.ts';
import { moveQuestions, threadOf } from '../../functions/planning/thread/store.ts';
import { deskKind } from '../../functions/platform/desk.ts';
import { readItem } from '../../functions/platform/item.ts';
import { lists } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { queryAll } from '../../functions/platform/table.ts';
import {
  closedDialogue,
  dialogueItem,
  heldDialogue,
  makeDialogue,
  threadItem,
} from '../support/dialogues.ts';
import { EVERYTHING, openOffice, seat, seatOf } from '../support/handOverHouse.ts';
import { itemsOf, ZONE } from '../support/office.ts';

const day = (text: string) => text as PlainDate;
const itemsLaid = (writes: readonly object[]) =>
  writes.flatMap((write) => ('put' in write ? [write.put as ReturnType<typeof dialogueItem>] : []));

/** The office with a dialogue of its owner, or a question, on the desk of the head; and its successor from 10 November. */
async function opened(make: (at: Awaited<ReturnType<typeof openOffice>>) => Dialogue | null) {
  const at = await openOffice();
  const { table, seats, head, successor, owner } = at;
  const dialogue = make(at);
  const ref = { employeeId: owner.employeeId, year: '2026-Y' as Period, planNo: 1, lineId: 'result.r1' };
  const asked = threadItem(ref, head.employeeId);
  const thread: Thread = threadSchema.parse(asked.data);
  await bulkLoad(table, [
    ...(dialogue ? [dialogueItem(dialogue), ...itemsLaid(moveDesks(null, dialogue, ZONE))] : []),
    ...(dialogue ? [] : [asked, ...itemsLaid(moveQuestions(null, thread))]),
  ]);
  await at.work();
  const replace = () =>
    seat(
      table,
      { ...(seats.get(head) as PositionAssignment), to: day('2026-11-09') },
      seatOf(successor, head.position.positionId, { from: day('2026-11-10') }),
    );
  const itemOf = async (whose: { employeeId: string }, step: string) =>
    (await queryAll(table, lists.desk(whose.employeeId)))
      .map((item) => readItem(deskKind, item).data)
      .find((item) => item.step === step);
  return { ...at, ref, replace, itemOf };
}
const heldBefore = { heldOn: day('2026-11-05'), recordedAt: '2026-11-05T03:00:00.000Z' as Instant };

describe('a dialogue that was held before', async () => {
  const at = await opened(({ owner, head }) => heldDialogue(owner, head, heldBefore));

  it('waits for whoever spoke then to confirm it, and moves nowhere', async () => {
    await at.replace();
    await at.work();
    expect(await at.deskOf(at.head)).toContain('DIALOGUE_CONFIRMATION 2026-Y');
    expect(await at.deskOf(at.successor)).not.toContain('DIALOGUE_CONFIRMATION 2026-Y');
  });

  it('climbs to the superior once that one has retired', async () => {
    const retired = { legalStatus: 'PENSIUN' as const, legalStatusFrom: day('2026-11-12') };
    await bulkLoad(at.table, itemsOf.employee({ ...at.head, ...retired }));
    await at.work(at.head);
    await at.work();
    expect(await at.deskOf(at.head)).not.toContain('DIALOGUE_CONFIRMATION 2026-Y');
    expect(await at.deskOf(at.superior)).toContain('DIALOGUE_CONFIRMATION 2026-Y');
  });
});

describe.each([
  [
    'a dialogue that is still to be held',
    'DIALOGUE_SCHEDULED',
    { scheduledFor: '2026-11-20T02:00:00.000Z' as Instant },
    '2026-11-20',
  ],
  [
    'what the superior is to do since a dialogue',
    'DIALOGUE_FOLLOW_UP',
    {
      state: 'CLOSED' as const,
      ...heldBefore,
      followUps: [
        {
          id: 'f1',
          text: 'Menyiapkan akses data',
          owner: 'SUPERIOR' as const,
          due: day('2026-12-01'),
          state: 'OPEN' as const,
          note: null,
        },
      ],
    },
    '2026-12-01',
  ],
])('%s', async (_, step, changes, dueOn) => {
  const at = await opened(({ owner, head }) =>
    step === 'DIALOGUE_SCHEDULED' ? makeDialogue(owner, head, changes) : closedDialogue(owner, head, changes),
  );

  it('moves to whoever appraises from then on, with its day, and is announced', async () => {
    const before = await at.itemOf(at.head, step);
    expect(before).toMatchObject({ dueOn });
    await at.replace();
    await at.work();
    expect(await at.itemOf(at.head, step)).toBeUndefined();
    expect(await at.itemOf(at.successor, step)).toEqual({ ...before, holder: at.successor.employeeId });
    const kept = await dialogueOf(at.table, { ...at.ref, no: 1 });
    expect(kept?.data.superiorId).toBe(at.successor.employeeId);
    expect(await at.work()).toEqual({ outcome: 'UNCHANGED' });
  });
});

describe('what the superior is to do since a dialogue of last year', async () => {
  const lastYear = { year: '2025-Y' as Period, heldOn: day('2025-11-05') };
  const followUp = { id: 'f1', text: 'Menyiapkan akses data', owner: 'SUPERIOR' as const, note: null };
  const at = await opened(({ owner, head }) =>
    closedDialogue(owner, head, {
      ...heldBefore,
      ...lastYear,
      recordedAt: '2025-11-05T03:00:00.000Z' as Instant,
      followUps: [{ ...followUp, due: day('2026-12-01'), state: 'OPEN' as const }],
    }),
  );

  it('moves to whoever appraises from then on, however late in the year', async () => {
    expect(await at.itemOf(at.head, 'DIALOGUE_FOLLOW_UP')).toMatchObject({ period: '2025-Y' });
    await at.replace();
    await at.work();
    expect(await at.itemOf(at.head, 'DIALOGUE_FOLLOW_UP')).toBeUndefined();
    expect(await at.itemOf(at.successor, 'DIALOGUE_FOLLOW_UP')).toMatchObject({ period: '2025-Y' });
    expect(await at.work()).toEqual({ outcome: 'UNCHANGED' });
  });
});

describe('a question about a line', async () => {
  const at = await opened(() => null);

  it('moves to whoever appraises from then on, with the plan', async () => {
    await at.replace();
    await at.work();
    expect(await at.deskOf(at.successor)).toEqual([
      'LINE_QUESTION 2026-Y',
      'PLAN_APPROVAL 2026-Y',
      'TARGET_APPROVAL 2026-M11',
    ]);
    expect((await threadOf(at.table, at.ref))?.data.holderId).toBe(at.successor.employeeId);
  });
});

describe('when nothing has changed', async () => {
  const at = await opened(({ owner, head }) => heldDialogue(owner, head, heldBefore));

  it('everything stays where it lies', async () => {
    await at.work();
    expect(await at.deskOf(at.head)).toEqual(['DIALOGUE_CONFIRMATION 2026-Y', ...EVERYTHING].toSorted());
  });
});
