/** What owner and appraiser agree on after a plan or its amendment was put forward, and when a dialogue is about an amendment. */
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { openAmendmentHouse, raised } from '../support/amendmentHouse.ts';
import { amend, amendment } from '../support/amendments.ts';
import { dialogue, talk } from '../support/dialogues.ts';
import { openDialogueHouse } from '../support/dialogueHouse.ts';
import { gated } from '../support/gates.ts';
import { openHouse } from '../support/house.ts';
import { makePlatform } from '../support/office.ts';
import { JANUARY } from '../support/planHouse.ts';
import { plan } from '../support/plans.ts';
import { tapped } from '../support/table.ts';

const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const QUALITATIVE = { approach: 'KUALITATIF', followUps: [] };

describe('a plan that was put forward', async () => {
  const at = await openDialogueHouse();
  const { table, office, house, clock, newOwner, draft, held, closed, done, deskOf } = at;
  const gates = gated(table);
  const other = await openHouse(makePlatform(gates.client, clock));
  afterAll(() => Promise.all([house.stop(), other.stop()]));
  afterEach(() => clock.set(JANUARY));

  /** A plan as its owner has put it before the appraiser, on the dialogue that stands behind it. */
  const before = async () => {
    const owner = await newOwner();
    const of = await draft(owner);
    await closed(owner, talk(), of);
    const sent = await plan(house.as(owner), 'submitPlan', { id: of.id, expectedVersion: of.version });
    expect(codes(sent)).toEqual([]);
    const edit = { id: of.id, expectedVersion: sent.plan.version as number };
    const approve = (by = house) => plan(by.as(office.appraiser), 'approvePlan', edit);
    return { owner, of, edit, approve };
  };
  const confirmed = async (owner: Employee, { id, contentHash }: { id: string; contentHash: string }) => {
    await done(owner, 'confirmDialogue', { id, expectedVersion: 2, contentHash });
    return () =>
      dialogue(house.as(office.appraiser), 'confirmDialogue', { id, expectedVersion: 3, contentHash });
  };

  it('is not set once both have confirmed another approach; the appraiser returns it', async () => {
    const { owner, of, edit, approve } = await before();
    await closed(owner, talk(QUALITATIVE), of);
    expect((await approve()).userErrors).toMatchObject([
      {
        code: 'PLAN_APPROACH_NOT_AGREED',
        field: ['input', 'id'],
        params: [
          { name: 'agreed', value: 'KUALITATIF' },
          { name: 'approach', value: 'KUANTITATIF' },
        ],
      },
    ]);
    const note = 'Pendekatan disepakati kualitatif.';
    const back = await plan(house.as(office.appraiser), 'returnPlan', { ...edit, note });
    expect(back.plan.status).toBe('RETURNED');
    expect((await deskOf(owner)).map(({ step }: { step: string }) => step)).toContain('PLAN_RETURNED');
  });

  it('is set where they talked again and stayed with the approach, or have not confirmed another yet', async () => {
    const [same, waiting] = [await before(), await before()];
    await closed(same.owner, talk(), same.of);
    await held(waiting.owner, talk(QUALITATIVE), waiting.of);
    for (const { approve } of [same, waiting]) expect((await approve()).plan.status).toBe('APPROVED');
  });

  it('is not set at the moment at which another approach is confirmed', async () => {
    const { owner, of, approve } = await before();
    const confirm = await confirmed(owner, await held(owner, talk(QUALITATIVE), of));
    expect(codes(await gates.during(() => approve(other), confirm))).toEqual(['CONFLICT']);
    expect(codes(await approve())).toEqual(['PLAN_APPROACH_NOT_AGREED']);
  });

  it('is set by as many requests after one dialogue as after three', async () => {
    const [one, three] = [await before(), await before()];
    await closed(three.owner, talk(), three.of);
    await closed(three.owner, talk(), three.of);
    const sent: string[] = [];
    const counting = tapped(table, (command) => void sent.push(command));
    const counted = await openHouse(makePlatform(counting, clock));
    const requests = async ({ approve }: typeof one) => {
      sent.length = 0;
      expect(codes(await approve(counted))).toEqual([]);
      return sent.toSorted();
    };
    const few = await requests(one);
    expect(await requests(three)).toEqual(few);
    await counted.stop();
  });

  it('is set whatever they agreed on once BKPP asks for no dialogue any more', async () => {
    const { owner, of, approve } = await before();
    await closed(owner, talk(QUALITATIVE), of);
    await bulkLoad(table, [
      policyItem({
        key: 'skp.requireDialogueBeforeSubmit',
        effectiveFrom: '2026-02-01' as PlainDate,
        value: false,
        setBy: 'BKPP',
        setAt: '2026-01-11T02:00:00.000Z' as Instant,
        legalBasis: null,
      }),
    ]);
    clock.set('2026-02-02T02:00:00.000Z');
    expect((await approve()).plan.status).toBe('APPROVED');
  });
});

describe('an amendment that was asked for on 10 February', async () => {
  const at = await openAmendmentHouse();
  const { clock, house, appraiser, contentFor, withSetPlan, talkedAgain } = at;
  afterAll(() => house.stop());

  const asked = async () => {
    clock.set('2026-01-12T02:00:00.000Z');
    const own = await withSetPlan();
    clock.set('2026-02-10T02:00:00.000Z');
    const begun = (await amend(own.ask, { id: own.id, expectedVersion: own.version })).plan;
    const one = { id: begun.amendment.id as string };
    const content = raised(contentFor(own.owner), 3);
    await amendment(own.ask, 'editAmendment', { ...one, expectedVersion: 1, content });
    const submit = () => amendment(own.ask, 'submitAmendment', { ...one, expectedVersion: 2 });
    const approve = () => amendment(appraiser, 'approveAmendment', { ...one, expectedVersion: 3 });
    return { ...own, submit, approve };
  };

  it('rests on no dialogue that was held before, though both confirmed it after', async () => {
    const { owner, submit } = await asked();
    await talkedAgain(owner, { heldOn: '2026-02-09' as PlainDate });
    expect(codes(await submit())).toEqual(['PLAN_DIALOGUE_MISSING']);
  });

  it('rests on one that was held on that day, and is set with its approach', async () => {
    const { owner, submit, approve } = await asked();
    await talkedAgain(owner, { closedAt: '2026-02-10T01:00:00.000Z' as Instant });
    expect(codes(await submit())).toEqual([]);
    expect(codes(await approve())).toEqual([]);
  });

  it('is not set once both have confirmed another approach in a dialogue about it', async () => {
    const { owner, submit, approve } = await asked();
    await talkedAgain(owner);
    expect(codes(await submit())).toEqual([]);
    await talkedAgain(owner, { no: 3, approach: 'KUALITATIF' });
    expect(codes(await approve())).toEqual(['PLAN_APPROACH_NOT_AGREED']);
  });
});
