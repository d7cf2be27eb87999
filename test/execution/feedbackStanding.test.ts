/** How an author stands to whom they write about: nobody below is ever named (docs/decisions/feedback.md). */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { assignmentWrites } from '../../functions/organisation/assignment/store.ts';
import { type Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { PositionAssignment } from '../../functions/organisation/position/rules.ts';
import { makeItem } from '../../functions/platform/item.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { openFeedbackHouse } from '../support/feedbackHouse.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';

const { table, office, house, newPerson, give, named, codes } = await openFeedbackHouse();
afterAll(() => house.stop());
const { appraiser, superior, outsider } = office;
const day = (text: string) => text as PlainDate;
const unnamed = { standing: 'SUBORDINATE', anonymous: true };
const sharp = { tone: 'IMPROVEMENT', text: 'Rapat sering dibatalkan.' };

/** People one below the other, the first below somebody else; each in one unit, unless told otherwise. */
async function chainBelow(top: Employee, size: number, unitOf: (no: number) => object = () => ({})) {
  const people = Array.from({ length: size }, (_, no) => makeEmployee(`Tingkat ${no + 1}`));
  const above = [appraiser, top, ...people];
  await bulkLoad(table, [
    ...people.flatMap(itemsOf.employee),
    ...people.flatMap((one, no) =>
      itemsOf.line({ ...makeLine(one, above[no + 1]!, above[no]!), ...unitOf(no) }),
    ),
  ]);
  return people;
}

/** Seats somebody as the lead of a work team of the office that another exercises. */
async function leadTeam(head: Employee, lead: Employee) {
  const positionId = v7();
  const seat = (employeeId: string, role: PositionAssignment['role']): PositionAssignment => ({
    assignmentId: v7(),
    employeeId,
    positionId,
    role,
    from: day('2026-01-01'),
    to: null,
    letterNo: '1/2026',
    requestId: null,
    recordedAt: '2026-01-01T00:00:00.000Z' as Instant,
    supersededAt: null,
  });
  const seats = [seat(head.employeeId, 'DEFINITIVE'), seat(lead.employeeId, 'TEAM_LEAD')];
  const { parts, writes } = assignmentWrites(seats.map((after) => ({ before: null, after })));
  await bulkLoad(table, [
    ...parts.map(({ kind, key, after }) => makeItem(kind, key, after)),
    ...writes.flatMap((write) => ('set' in write ? [{ ...write.set, ...write.attributes }] : [])),
  ]);
}
const standing = async (who: Employee, about: Employee, on?: string) => {
  const { data } = await house.as(who)(
    'query Q($id: ID!, $on: Date) { employee(id: $id) { feedbackStanding(on: $on) } }',
    { id: employeeNodeId(about.employeeId), on },
  );
  return data.employee.feedbackStanding;
};

describe('whoever stands below is never named', () => {
  it('at any level of one unit; three levels below in another they have nothing to write', async () => {
    const leader = await newPerson('Kepala Bidang');
    const near = await chainBelow(leader, 5);
    for (const one of near) expect((await give(one, leader, sharp)).feedback).toMatchObject(unnamed);
    const far = await chainBelow(leader, 3, () => ({ unitId: v7() }));
    expect((await give(far[1]!, leader, sharp)).feedback).toMatchObject(unnamed);
    expect(codes(await give(far[2]!, leader, sharp))).toEqual(['NOT_FOUND']);
    expect(await named(leader, leader)).toEqual([]);
  });

  it('though they lead a work team of the office of their leader’s appraiser, or verify for it', async () => {
    const head = await newPerson('Kepala Kantor');
    const lead = makeEmployee('Ketua Tim');
    const verifier = makeEmployee('Verifikator');
    const leader = await newPerson('Kepala Seksi', {
      appraiserId: head.employeeId,
      superiorOfAppraiserId: appraiser.employeeId,
      verifierId: verifier.employeeId,
    });
    await bulkLoad(table, [
      ...[lead, verifier].flatMap(itemsOf.employee),
      ...itemsOf.line({ ...makeLine(lead, leader, head), unitId: v7() }),
      ...itemsOf.line({ ...makeLine(verifier, leader, head), unitId: v7() }),
    ]);
    await leadTeam(head, lead);
    for (const one of [lead, verifier])
      expect((await give(one, leader, sharp)).feedback).toMatchObject(unnamed);
    expect(await named(leader, leader)).toEqual([]);
  });

  it('about a day before the other became their superior, or after', async () => {
    const leader = await newPerson('Kepala Baru');
    const [soon, past] = [makeEmployee('Staf Pindah'), makeEmployee('Staf Lama')];
    const until = { to: day('2026-10-10') };
    const since = { from: day('2026-10-11') };
    await bulkLoad(table, [
      ...[soon, past].flatMap(itemsOf.employee),
      ...itemsOf.line({ ...makeLine(soon, appraiser, superior), ...until }),
      ...itemsOf.line({ ...makeLine(soon, leader, appraiser), ...since }),
      ...itemsOf.line({ ...makeLine(past, leader, appraiser), ...until }),
      ...itemsOf.line({ ...makeLine(past, appraiser, superior), ...since }),
    ]);
    for (const one of [soon, past])
      expect((await give(one, leader, { on: '2026-10-09', ...sharp })).feedback).toMatchObject(unnamed);
    expect(await named(leader, leader)).toEqual([]);
  });
});

describe('an author', () => {
  it('who has left the service gives no more feedback, though about a day on which they served', async () => {
    const leader = await newPerson('Kepala Dinas');
    const retired = { legalStatus: 'PENSIUN', legalStatusFrom: day('2026-10-01') } as const;
    const former = await newPerson('Pensiunan', { to: day('2026-09-30') }, retired);
    expect(codes(await give(former, leader, { on: '2026-09-20' }))).toEqual(['FEEDBACK_AUTHOR_LEFT']);
    expect(await standing(former, leader, '2026-09-20')).toBeNull();
    expect(await named(leader, leader, { period: '2026-M09' })).toEqual([]);
  });

  it('asks how they would write before they do', async () => {
    const leader = await newPerson('Kepala Subbagian');
    const [below] = await chainBelow(leader, 1);
    expect(await standing(below!, leader)).toBe('SUBORDINATE');
    expect(await standing(leader, below!, '2026-10-01')).toBe('SUPERIOR');
    expect(await standing(await newPerson('Rekan'), leader)).toBe('PEER');
    expect(await standing(outsider, leader)).toBeNull();
    expect(await standing(leader, leader)).toBeNull();
  });

  it('says how they understand it, and is refused where it would be shown otherwise', async () => {
    const leader = await newPerson('Kepala UPT');
    const [below] = await chainBelow(leader, 1);
    const peer = await newPerson('Rekan Seunit');
    expect(codes(await give(peer, leader, { anonymous: true }))).toEqual(['FEEDBACK_NAMED']);
    expect(codes(await give(below!, leader, { anonymous: false }))).toEqual(['FEEDBACK_ANONYMOUS']);
    expect(await named(leader, leader)).toEqual([]);
    expect((await give(peer, leader, { anonymous: false })).feedback).toMatchObject({ standing: 'PEER' });
    expect((await give(below!, leader, { anonymous: true })).feedback).toMatchObject(unnamed);
  });
});
