/** A plan is submitted on its planning dialogue, where BKPP asks for it. docs/domain.md 6.2, 6.7. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { dialogue, talk } from '../support/dialogues.ts';
import { openDialogueHouse } from '../support/dialogueHouse.ts';
import { itemsOf, makeLine } from '../support/office.ts';
import { plan } from '../support/plans.ts';
import { acceptedItems, contentUnder } from '../support/readyPlans.ts';
import { JANUARY } from '../support/planHouse.ts';

const { table, office, house, clock, newOwner, draft, scheduled, held, closed, done, codes } =
  await openDialogueHouse();
afterAll(() => house.stop());

const submit = (owner: { employeeId: string }, { id, version }: { id: string; version: number }) =>
  plan(house.as(owner), 'submitPlan', { id, expectedVersion: version });

describe('once BKPP asks for no dialogue any more', () => {
  beforeAll(() =>
    bulkLoad(table, [
      policyItem({
        key: 'skp.requireDialogueBeforeSubmit',
        effectiveFrom: '2026-02-01' as PlainDate,
        value: false,
        setBy: 'BKPP',
        setAt: '2026-01-11T02:00:00.000Z' as Instant,
        legalBasis: null,
      }),
    ]),
  );

  it('a plan is submitted without one', async () => {
    const owner = await newOwner();
    clock.set('2026-02-02T02:00:00.000Z');
    expect((await submit(owner, await draft(owner))).plan.status).toBe('SUBMITTED');
    clock.set(JANUARY);
  });
});

describe('as long as the policy asks for a dialogue', () => {
  it('a plan without one is refused, with what is missing', async () => {
    const owner = await newOwner();
    const refused = await submit(owner, await draft(owner));
    expect(refused.userErrors).toMatchObject([
      {
        code: 'PLAN_DIALOGUE_MISSING',
        field: ['input', 'id'],
        message: expect.stringContaining('dikonfirmasi'),
      },
    ]);
  });

  it.each([
    ['was only called', async (owner: Employee, of: { id: string }) => scheduled(owner, 'PLANNING', of)],
    [
      'was held and waits for confirmations',
      async (owner: Employee, of: { id: string }) => held(owner, talk(), of),
    ],
    [
      'was cancelled',
      async (owner: Employee, of: { id: string }) => {
        const { id } = await held(owner, talk(), of);
        await done(owner, 'cancelDialogue', { id, expectedVersion: 2, note: 'Diulang minggu depan.' });
      },
    ],
  ])('one that %s is none', async (_, talked) => {
    const owner = await newOwner();
    const of = await draft(owner);
    await talked(owner, of);
    expect(codes(await submit(owner, of))).toEqual(['PLAN_DIALOGUE_MISSING']);
  });

  it('one of another kind is none', async () => {
    const owner = await newOwner();
    const of = await draft(owner);
    const { id } = await scheduled(owner, 'COACHING', of);
    const content = talk({ approach: null });
    const { contentHash } = await done(owner, 'recordDialogue', {
      id,
      expectedVersion: 1,
      heldOn: '2026-01-09',
      content,
    });
    await done(owner, 'confirmDialogue', { id, expectedVersion: 2, contentHash });
    await done(office.appraiser, 'confirmDialogue', { id, expectedVersion: 3, contentHash });
    expect(codes(await submit(owner, of))).toEqual(['PLAN_DIALOGUE_MISSING']);
  });

  it('one that both confirmed carries the plan', async () => {
    const owner = await newOwner();
    const of = await draft(owner);
    await closed(owner, talk(), of);
    expect((await submit(owner, of)).plan.status).toBe('SUBMITTED');
  });

  it('one in which another approach was chosen does not, and says which', async () => {
    const owner = await newOwner();
    const of = await draft(owner);
    await closed(owner, talk({ approach: 'KUALITATIF', followUps: [] }), of);
    const refused = await submit(owner, of);
    expect(refused.userErrors).toMatchObject([
      {
        code: 'PLAN_APPROACH_NOT_AGREED',
        params: [
          { name: 'agreed', value: 'KUALITATIF' },
          { name: 'approach', value: 'KUANTITATIF' },
        ],
      },
    ]);
    // They talk again, and the newest that both confirmed counts.
    const again = await closedAgain(owner, of);
    expect(again.no).toBe(2);
    expect((await submit(owner, of)).plan.status).toBe('SUBMITTED');
  });

  it('one that was confirmed with whoever appraised that day stands when the appraiser has changed', async () => {
    const owner = await newOwner({}, { to: '2026-01-19' });
    const of = await draft(owner);
    await closed(owner, talk(), of);
    await bulkLoad(
      table,
      itemsOf.line(makeLine(owner, office.manager, office.superior, { from: '2026-01-20' as PlainDate })),
    );
    // Whoever appraises now has distributed too.
    await bulkLoad(table, acceptedItems(office.manager, [owner]));
    clock.set('2026-01-21T02:00:00.000Z');
    const content = contentUnder(office.manager, owner);
    const edited = await plan(house.as(owner), 'editPlan', { id: of.id, expectedVersion: 1, content });
    const { plan: sent } = await submit(owner, edited.plan);
    clock.set(JANUARY);
    expect(sent).toMatchObject({ status: 'SUBMITTED', appraiserSnapshot: { name: office.manager.name } });
  });

  /** A second planning dialogue about a plan, to its end. */
  async function closedAgain(owner: Employee, of: { id: string }) {
    const { id } = await scheduled(owner, 'PLANNING', of);
    const record = { id, expectedVersion: 1, heldOn: '2026-01-12', content: talk() };
    const { contentHash } = await done(office.appraiser, 'recordDialogue', record);
    await done(office.appraiser, 'confirmDialogue', { id, expectedVersion: 2, contentHash });
    const last = await dialogue(house.as(owner), 'confirmDialogue', { id, expectedVersion: 3, contentHash });
    return last.dialogue;
  }
});
