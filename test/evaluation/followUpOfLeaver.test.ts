/** Coaching and counselling of somebody who has left, or whom nobody appraises, are BKPP's to end. docs/domain.md 1.10. */
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeKind } from '../../functions/organisation/employee/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { codes } from '../support/evaluations.ts';
import { openFollowUps } from '../support/followUpHouse.ts';
import { itemsOf, makeLine } from '../support/office.ts';

const { table, office, house, act, withFollowUp } = await openFollowUps();
const { appraiser, superior, bkpp } = office;
afterAll(() => house.stop());

const day = (text: string) => text as PlainDate;
const leavings: Record<string, (owner: Employee) => Promise<unknown>> = {
  'has retired, whose line has ended': (owner) =>
    bulkLoad(table, [
      makeItem(employeeKind, keys.employee(owner.employeeId), {
        ...owner,
        legalStatus: 'PENSIUN',
        legalStatusFrom: day('2027-01-01'),
      }),
      ...itemsOf.line({ ...makeLine(owner, appraiser, superior), to: day('2026-12-31') }),
    ]),
  'is appraised by nobody': (owner) =>
    bulkLoad(table, itemsOf.line({ ...makeLine(owner, appraiser, superior), to: day('2026-12-31') })),
};
const onDesk = async () =>
  (await house.as(appraiser)('{ viewer { desk(first: 50) { edges { node { step } } } } }')).data.viewer.desk
    .edges.length as number;
const overdueOf = async (id: string) =>
  (await house.as(bkpp)('{ followUps(first: 100) { edges { node { id } } } }')).data.followUps.edges.filter(
    ({ node }: { node: { id: string } }) => node.id === id,
  ).length as number;

describe.each(Object.keys(leavings))('of somebody who %s', (how) => {
  const leaves = async (owner: Employee) => leavings[how]?.(owner);
  const held = { kind: 'COACHING' as const, holderId: appraiser.employeeId };

  it.each(['ACCEPTED', 'IN_PROGRESS'] as const)('coaching that is %s lapses by BKPP', async (status) => {
    const before = await onDesk();
    const { owner, id } = await withFollowUp({ ...held, status });
    expect([(await onDesk()) - before, await overdueOf(id)]).toEqual([1, 1]);
    await leaves(owner);
    const noted = { id, expectedVersion: 1, note: 'Pegawai telah berhenti.' };
    expect(codes(await act('finishFollowUp', appraiser, noted))).toHaveLength(1);
    expect(codes(await act('lapseFollowUp', appraiser, noted))).toHaveLength(1);
    const lapsed = await act('lapseFollowUp', bkpp, noted);
    expect(codes(lapsed)).toEqual([]);
    expect(lapsed.followUp).toMatchObject({ status: 'LAPSED', endNote: noted.note, holder: null });
    expect([(await onDesk()) - before, await overdueOf(id)]).toEqual([0, 0]);
  });

  it('a proposal of counselling is rejected by BKPP', async () => {
    const { owner, id } = await withFollowUp({ ...held, kind: 'COUNSELLING', status: 'PROPOSED' });
    await leaves(owner);
    const noted = { id, expectedVersion: 1, note: 'Pegawai telah berhenti.' };
    const rejected = await act('rejectFollowUp', bkpp, noted);
    expect(codes(rejected)).toEqual([]);
    expect(rejected.followUp.status).toBe('REJECTED');
  });
});

describe('a reward', () => {
  it('that was accepted lapses once its person has left, though its ground stands', async () => {
    const { owner, id } = await withFollowUp({ kind: 'REWARD', status: 'ACCEPTED' });
    const noted = { id, expectedVersion: 1, note: 'Pegawai telah berhenti.' };
    expect(codes(await act('lapseFollowUp', bkpp, noted))).toEqual([['FOLLOW_UP_GROUND_STANDS', 'input.id']]);
    await leavings['has retired, whose line has ended']?.(owner);
    expect((await act('lapseFollowUp', bkpp, noted)).followUp.status).toBe('LAPSED');
  });
});
