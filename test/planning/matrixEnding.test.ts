/** Matrices whose leader's plan ends, or whose leader is away: what stands, and what waits for whom. */
import { afterAll, describe, expect, it } from 'vitest';
import { handOverPeriod } from '../../functions/monitoring/placement/handOverPeriod.ts';
import { emptyLeftDesk } from '../../functions/jobs/leftDesk.ts';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { aboveOnce } from '../../functions/organisation/line/reviewer.ts';
import { personOf } from '../../functions/organisation/person/store.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { passQuestions } from '../../functions/planning/matrix/actions/passQuestions.ts';
import { acceptedAmong } from '../../functions/planning/matrix/assignments.ts';
import { overOn, planId, planKind, planOf } from '../../functions/planning/plan/store.ts';
import { commitAs } from '../../functions/platform/commit/commit.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { type PlainDate, today } from '../../functions/platform/period.ts';
import { makeCell, matrix, shareOf, YEAR_2026 } from '../support/matrices.ts';
import { codes, openMatrixHouse } from '../support/matrixHouse.ts';
import { jobOf } from '../support/months.ts';
import { itemsOf, makeLine, makePlatform } from '../support/office.ts';
import { eventsIn } from '../support/outwardEvents.ts';
import { plan } from '../support/plans.ts';
import { tapped } from '../support/table.ts';

const at = await openMatrixHouse();
const { table, clock, house, office, team, verb, rowFor, published, read, assignmentsOf, deskOf } = at;
afterAll(() => house.stop());
const date = (text: string) => text as PlainDate;
const platform = makePlatform(table, clock);
const { agencyId, agencyName: name } = office.owner.unit;
await bulkLoad(table, [agencyItem({ agencyId, name })]);

const seen = async (person: Employee) => {
  const [row] = await assignmentsOf(person);
  return { id: row.id, expectedVersion: row.version, contentVersion: row.contentVersion };
};
const accept = async (person: Employee, ...resultIds: string[]) =>
  matrix(house.as(person), 'acceptAssignments', { ...(await seen(person)), resultIds });
const ask = async (person: Employee, resultId: string) =>
  matrix(house.as(person), 'askAboutAssignment', { ...(await seen(person)), resultId, question: 'Kapan?' });
const statesOf = async (person: Employee) => {
  const [row] = await assignmentsOf(person);
  return row.cells.map(({ resultId, state }: { resultId: string; state: string }) => `${resultId} ${state}`);
};
const idsOf = async (person: Employee): Promise<string[]> => {
  const [row] = await assignmentsOf(person);
  return row.cells.map(({ id }: { id: string }) => id);
};
const passedOn = async (person: Employee) => [
  ...(await acceptedAmong(table, person.employeeId, await idsOf(person))).values(),
];
const planOfLeader = ({ employeeId }: Employee) => ({ employeeId, year: YEAR_2026, planNo: 1 });
const steps = async (person: Employee) => (await deskOf(person)).map(({ step }: { step: string }) => step);
const eventsOf = async ({ employeeId }: Employee, type: string) =>
  (await eventsIn(table)).filter((event) => event.type === type && event.aggregate.includes(employeeId));

describe('the matrix of a draft that its leader gives up', async () => {
  const { leader, people } = await team(['Dwi Astuti', 'Eko Saputra'], {
    status: 'DRAFT',
    approvedAt: null,
    submittedAt: null,
    firstSubmittedAt: null,
  });
  const [dwi, eko] = people as [Employee, Employee];
  const { matrix: first } = await published(leader, [
    rowFor(dwi, [makeCell('r1'), makeCell('r2')]),
    rowFor(eko, [makeCell('r1')]),
  ]);
  await accept(dwi, 'r1');
  await ask(dwi, 'r2');
  expect(await steps(leader)).toEqual(['ASSIGNMENT_QUESTION']);
  const id = planId(planOfLeader(leader));
  const kept = await planOf(table, planOfLeader(leader));
  const given = await plan(house.as(leader), 'cancelPlan', { id, expectedVersion: kept?.version });
  const waited = await steps(eko);
  const turned = await turnDay(platform, date('2026-01-31'));

  it('is cancelled with it, under an event of its own', async () => {
    expect(given.userErrors).toEqual([]);
    expect(await read(leader, first.id)).toMatchObject({ state: 'CANCELLED', published: 1, draft: null });
    expect(await eventsOf(leader, 'matrixClosed')).toMatchObject([{ public: { status: 'CANCELLED' } }]);
  });

  it('assigns nothing any more: what was accepted is no source of a main result', async () => {
    expect(await statesOf(dwi)).toEqual(['r1 WITHDRAWN', 'r2 WITHDRAWN']);
    expect(await passedOn(dwi)).toEqual([]);
    expect(codes(await accept(eko, 'r1'))).toEqual(['input.id MATRIX_PLAN_CLOSED']);
    expect(codes(await ask(eko, 'r1'))).toEqual(['input.id MATRIX_PLAN_CLOSED']);
  });

  it('waits on no desk from then on, and has nothing left for the turn of the day', async () => {
    expect(waited).toEqual([]);
    expect(turned).toEqual({ due: 0, changed: 0 });
    for (const person of [leader, dwi, eko]) expect(await steps(person)).toEqual([]);
  });
});

describe('the matrix of a plan that was in force and ends in the year', async () => {
  const { leader, people } = await team(['Fajar Nugroho', 'Gita Permata'], { to: date('2026-01-31') });
  const [fajar, gita] = people as [Employee, Employee];
  const { matrix: first } = await published(leader, [
    rowFor(fajar, [makeCell('r1'), makeCell('r2')]),
    rowFor(gita, [makeCell('r1'), makeCell('r2')]),
  ]);
  await accept(fajar, 'r1');
  await ask(fajar, 'r2');
  await verb(leader, 'reviseMatrix', first);
  const kept = await planOf(table, planOfLeader(leader));
  if (!kept) throw new Error('the leader has no plan');
  await commitAs(jobOf(platform, 'test'), 'TEST', { writes: [overOn(kept.data, agencyId)] });
  const turned = await turnDay(platform, date('2026-02-01'));
  const again = await turnDay(platform, date('2026-02-02'));

  it('is closed with it, and what was being drawn up comes to nothing', async () => {
    expect(turned).toEqual({ due: 1, changed: 1 });
    // Its owner's year waits until the last month is closed.
    expect(again).toEqual({ due: 1, changed: 0 });
    expect(await read(leader, first.id)).toMatchObject({ state: 'CLOSED', published: 1, draft: null });
    expect(codes(await verb(leader, 'reviseMatrix', await read(leader, first.id)))).toEqual([
      'input.id MATRIX_PLAN_CLOSED',
    ]);
  });

  it('stands for what was accepted, and may still be accepted by whoever has not answered', async () => {
    expect(await passedOn(fajar)).toHaveLength(1);
    expect(await steps(gita)).toEqual(['ASSIGNMENT_ANSWER']);
    // What was asked is answered by nobody any more: accepting is what is left.
    expect(await steps(fajar)).toEqual(['ASSIGNMENT_ANSWER']);
    expect(codes(await accept(gita, 'r1'))).toEqual([]);
    expect(await passedOn(gita)).toHaveLength(1);
  });

  it('takes no question any more: nobody is there who revises', async () => {
    expect(await steps(leader)).toEqual([]);
    expect(codes(await ask(gita, 'r2'))).toEqual(['input.id MATRIX_PLAN_CLOSED']);
    expect(codes(await accept(fajar, 'r2'))).toEqual([]);
    expect(await steps(leader)).toEqual([]);
  });

  it('and after the year waits for nobody', async () => {
    expect(await steps(gita)).toEqual(['ASSIGNMENT_ANSWER']);
    clock.set('2027-01-01T01:00:00.000Z');
    expect(await turnDay(platform, date('2027-01-01'))).toEqual({ due: 1, changed: 1 });
    expect(await steps(gita)).toEqual([]);
    expect(codes(await accept(gita, 'r2'))).toEqual(['input.id MATRIX_PLAN_CLOSED']);
    clock.set('2026-01-12T02:00:00.000Z');
  });
});

/** Looks at what waits of somebody in a year, as every night does. */
const lookAgainAt = ({ employeeId }: Employee) =>
  handOverPeriod(
    jobOf(platform, 'relineEmployees'),
    aboveOnce(table),
    { employeeId, since: today(clock) },
    YEAR_2026,
  );

describe('the questions of the staff', async () => {
  const { leader, people } = await team(['Hadi Purnomo']);
  const [hadi] = people as [Employee];
  await published(leader, [rowFor(hadi, [makeCell('r1')])]);
  await ask(hadi, 'r1');
  const { employeeId } = leader;
  const empty = async () => {
    const person = await personOf(table, employeeId);
    if (!person) throw new Error('the leader is on record');
    return emptyLeftDesk(jobOf(platform, 'turnDay'), person);
  };

  it('stay with a leader in office', async () => {
    expect(await empty()).toBe(0);
    expect(await steps(leader)).toEqual(['ASSIGNMENT_QUESTION']);
  });

  it('go to whoever acts for a leader who is away, once', async () => {
    const leave = { type: 'CLTN' as const, from: date('2026-01-01'), to: date('2026-12-31') };
    await bulkLoad(table, [
      ...itemsOf.leave({ employeeId, ...leave }),
      ...itemsOf.line(makeLine(hadi, office.appraiser, office.superior)),
    ]);
    expect(await empty()).toBe(1);
    expect(await steps(leader)).toEqual([]);
    expect(await steps(office.appraiser)).toEqual(['ASSIGNMENT_QUESTION']);
    expect(await empty()).toBe(0);
    expect(await eventsOf(hadi, 'assignmentQuestionsRerouted')).toHaveLength(1);
  });

  it('come back to the leader who is in office again, as do those that were asked meanwhile', async () => {
    clock.set('2027-01-04T01:00:00.000Z');
    await bulkLoad(table, itemsOf.line(makeLine(hadi, leader, office.appraiser)));
    expect(await lookAgainAt(hadi)).toBe(1);
    expect(await steps(leader)).toEqual(['ASSIGNMENT_QUESTION']);
    expect(await steps(office.appraiser)).toEqual([]);
    expect(await lookAgainAt(hadi)).toBe(0);
    clock.set('2026-01-12T02:00:00.000Z');
  });

  it('go nowhere when a publication answers them at that moment', async () => {
    const away = await team(['Joko Susilo']);
    const [joko] = away.people as [Employee];
    const { leader: absent } = away;
    const { matrix: first } = await published(absent, [rowFor(joko, [makeCell('r1')])]);
    await ask(joko, 'r1');
    const leave = { type: 'CLTN' as const, from: date('2026-01-01'), to: date('2026-12-31') };
    await bulkLoad(table, [
      ...itemsOf.leave({ employeeId: absent.employeeId, ...leave }),
      ...itemsOf.line(makeLine(joko, office.appraiser, office.superior)),
    ]);
    const revised = (await verb(office.appraiser, 'reviseMatrix', first)).matrix;
    const rows = [rowFor(joko, [makeCell('r1', { note: 'Sampai Juni.' })])];
    const drawn = (await verb(office.appraiser, 'editMatrix', revised, { rows })).matrix;
    const before = (await steps(office.appraiser)).filter(
      (one: string) => one === 'ASSIGNMENT_QUESTION',
    ).length;
    let sent = 0;
    const slow = tapped(table, async (command) => {
      if (!command.startsWith('Transact')) return;
      sent += 1;
      if (sent === 1) expect(codes(await verb(office.appraiser, 'publishMatrix', drawn))).toEqual([]);
    });
    const ref = { leaderId: absent.employeeId, year: YEAR_2026, planNo: 1, kind: 'PERSON' as const };
    const context = jobOf(makePlatform(slow, clock), 'turnDay');
    expect(await passQuestions(context, { ...ref, employeeId: joko.employeeId })).toBe(false);
    expect(sent).toBe(1);
    const asked = (of: string[]) => of.filter((one) => one === 'ASSIGNMENT_QUESTION');
    expect(asked(await steps(absent))).toEqual([]);
    expect(asked(await steps(office.appraiser))).toHaveLength(before);
  });

  it('come back also when whoever acts answered one by a publication, and was asked again', async () => {
    const acting = await team(['Indra Gunawan']);
    const [indra] = acting.people as [Employee];
    const { matrix: first } = await published(acting.leader, [rowFor(indra, [makeCell('r1')])]);
    const away = { type: 'CLTN' as const, from: date('2026-01-01'), to: date('2026-12-31') };
    await bulkLoad(table, [
      ...itemsOf.leave({ employeeId: acting.leader.employeeId, ...away }),
      ...itemsOf.line(makeLine(indra, office.appraiser, office.superior)),
    ]);
    await ask(indra, 'r1');
    const revised = (await verb(office.appraiser, 'reviseMatrix', first)).matrix;
    const rows = [rowFor(indra, [makeCell('r1', { note: 'Sampai Juni.' })])];
    const drawn = (await verb(office.appraiser, 'editMatrix', revised, { rows })).matrix;
    expect(codes(await verb(office.appraiser, 'publishMatrix', drawn))).toEqual([]);
    await ask(indra, 'r1');
    clock.set('2027-01-04T01:00:00.000Z');
    await bulkLoad(table, itemsOf.line(makeLine(indra, acting.leader, office.appraiser)));
    expect(await lookAgainAt(indra)).toBe(1);
    expect(await steps(acting.leader)).toEqual(['ASSIGNMENT_QUESTION']);
    clock.set('2026-01-12T02:00:00.000Z');
  });
});

describe('a result that is passed down as it is', async () => {
  const { leader, people } = await team(['Indah Lestari']);
  const [indah] = people as [Employee];
  const { matrix: first } = await published(leader, [rowFor(indah, [shareOf('r1', 1000)])]);
  await accept(indah, 'r1');
  const [before] = await passedOn(indah);
  const { data } = (await planOf(table, planOfLeader(leader))) ?? {};
  if (!data) throw new Error('the leader has no plan');
  const text = 'Meningkatnya cakupan dan mutu perekaman KTP-el';
  const workResults = data.workResults.map((one) => (one.id === 'r1' ? { ...one, text } : one));
  const key = keys.plan(leader.employeeId, YEAR_2026, 1);
  await bulkLoad(table, [makeItem(planKind, key, { ...data, workResults })]);
  const outdated = async () => {
    const query = `query Q($id: ID!) { matrix(id: $id) { coverage { outdated { resultId employee { name } } } } }`;
    return (await house.as(leader)(query, { id: first.id })).data.matrix.coverage.outdated;
  };

  it('stays as it was accepted when the leader words it otherwise, and the coverage tells', async () => {
    expect(before).toMatchObject({ mode: 'DIRECT' });
    expect(await passedOn(indah)).toEqual([before]);
    const [row] = await assignmentsOf(indah);
    expect(row.cells).toMatchObject([
      { state: 'ACCEPTED', leaderResult: text, intermediateResult: before?.leaderResult },
    ]);
    expect(await outdated()).toEqual([{ resultId: 'r1', employee: { name: indah.name } }]);
  });

  it('is offered again, as it reads now, once the leader writes the row anew', async () => {
    const revised = (await verb(leader, 'reviseMatrix', first)).matrix;
    const drawn = await verb(leader, 'editMatrix', revised, { rows: [rowFor(indah, [shareOf('r1', 1000)])] });
    expect((await verb(leader, 'publishMatrix', drawn.matrix)).userErrors).toEqual([]);
    expect(await outdated()).toEqual([]);
    expect(await statesOf(indah)).toEqual(['r1 OFFERED']);
    await accept(indah, 'r1');
    expect(await passedOn(indah)).toEqual([{ mode: 'DIRECT', leaderResult: text }]);
  });
});
