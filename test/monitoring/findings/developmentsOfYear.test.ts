/** Evaluations and achievements (D14 to D18): made, found by the scan, mended through the door, gone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluationId, evaluationKind, keyOf } from '../../../functions/evaluation/evaluation/store.ts';
import { bulkLoad } from '../../../functions/local/bulkLoad.ts';
import { policyItem } from '../../../functions/organisation/policy/store.ts';
import { makeItem } from '../../../functions/platform/item.ts';
import {
  monthPeriod,
  type Instant,
  type Period,
  type PlainDate,
} from '../../../functions/platform/period.ts';
import { openAchievementHouse } from '../../support/achievementHouse.ts';
import { achievementItem, makeAchievement } from '../../support/achievements.ts';
import { type Given, issuedEvaluation } from '../../support/annual.ts';
import { closedDialogue, dialogueItem } from '../../support/dialogues.ts';
import { openEvaluations } from '../../support/evaluations.ts';
import { OCTOBER } from '../../support/months.ts';
import { night } from '../../support/nights.ts';
import { itemsOf, makeEmployee, makeLine, makePlatform } from '../../support/office.ts';
import { scannedUnit, kindsIn, scanned } from '../../support/scanning.ts';
import { makePlan, planItem } from '../../support/setPlans.ts';

describe('a rating below expectation of which nobody had been told', async () => {
  const { table, office, house, clock, rate, issue, opened, reopen } = await openEvaluations();
  afterAll(() => house.stop());
  const below = { ratingResult: 'DI_BAWAH_EKSPEKTASI' };

  it('is found once it is issued, and gone when it is issued anew after a dialogue', async () => {
    const { owner, id } = await opened();
    const scan = async () => kindsIn(await scanned(makePlatform(table, clock), owner, 'D14'));
    await rate(id, 1, below);
    expect(await scan()).toEqual([]);
    await issue(id, 2);
    expect(await scan()).toEqual(['RATED_WITHOUT_DIALOGUE']);

    await reopen(id, 3);
    expect(await scan()).toEqual([]);
    const talked = { kind: 'MONITORING' as const, heldOn: '2026-11-16' as PlainDate, approach: null };
    await bulkLoad(table, [
      planItem(makePlan(owner)),
      dialogueItem(closedDialogue(owner, office.appraiser, talked)),
    ]);
    await rate(id, 4, below);
    expect((await issue(id, 5)).userErrors).toEqual([]);
    expect(await scan()).toEqual([]);
  });

  it('is found in what was given while the rule was off', async () => {
    const rule = (value: 'OFF' | 'WARN') =>
      bulkLoad(table, [
        policyItem({
          key: 'eval.noSurpriseRule',
          effectiveFrom: '2026-10-01' as PlainDate,
          value,
          setBy: 'BKPP',
          setAt: '2026-09-01T00:00:00.000Z' as Instant,
          legalBasis: null,
        }),
      ]);
    await rule('OFF');
    const { owner, id } = await opened();
    await rate(id, 1, below);
    await issue(id, 2);
    expect(kindsIn(await scanned(makePlatform(table, clock), owner, 'D14'))).toEqual([
      'RATED_WITHOUT_DIALOGUE',
    ]);
    await rule('WARN');
  });
});

describe('an organisation, its group and whoever rates it', async () => {
  const house = await openAchievementHouse();
  const { units, people, as, closed, rate, table, clock, drafted, set, platform } = house;
  afterAll(() => house.house.stop());
  const { chief, head } = people;
  const team = Array.from({ length: 10 }, (_, no) =>
    makeEmployee(`Pegawai ${no}`, { unit: people.staff.unit, position: { ...people.staff.position } }),
  );
  const ids: string[] = [];
  beforeAll(async () => {
    await bulkLoad(table, [
      ...team.flatMap(itemsOf.employee),
      ...team.flatMap((one) => itemsOf.line(makeLine(one, chief, head))),
    ]);
    for (const one of team) ids.push(await closed(one));
  });
  const ofUnit = async () =>
    (await scannedUnit(platform, units.agency, 'D15', 'D16')).filter(({ period }) => period === OCTOBER);
  const issueAll = async () => {
    const document = `mutation M($input: IssueEvaluationsInput!) { issueEvaluations(input: $input) {
      outcomes { userErrors { code } } userErrors { code } } }`;
    const { data } = await as('chief')(document, { input: { period: OCTOBER, except: [] } });
    return data.issueEvaluations;
  };

  it('that is late is told by with whom it lies, from the day after the fifth working day, until it is set', async () => {
    clock.set('2026-11-06T02:00:00.000Z');
    expect(await ofUnit()).toEqual([]);
    clock.set('2026-11-16T02:00:00.000Z');
    expect(await ofUnit()).toMatchObject([
      { kind: 'ACHIEVEMENT_NOT_DRAWN_UP', facts: { dueOn: '2026-11-06', people: 10 } },
    ]);
    await drafted();
    expect(kindsIn(await ofUnit())).toEqual(['ACHIEVEMENT_NOT_SET']);
    expect((await set()).userErrors).toEqual([]);
    expect(await ofUnit()).toEqual([]);
    // A unit without an achievement of its own is asked for none.
    expect(await scannedUnit(platform, units.division, 'D15', 'D16')).toEqual([]);
  });

  it('whose people are not evaluated in time is told of the superior, as grave as it has climbed, until they are', async () => {
    const late = async () => scanned(makePlatform(table, clock), chief, 'D17');
    expect(await late()).toEqual([]);
    clock.set('2026-11-24T00:00:00.000Z');
    await night(platform, 'escalate', chief);
    expect(await late()).toMatchObject([
      { kind: 'EVALUATIONS_OVERDUE', detail: '2026-M10', facts: { count: 10, round: 1 } },
    ]);
    for (const id of ids)
      expect((await rate('chief', id, 1, { distributionJustification: 'Tercapai.' })).userErrors).toEqual([]);
    expect(await scannedUnit(platform, units.agency, 'D16')).toEqual([]);
    expect((await issueAll()).userErrors).toEqual([]);
    expect(await late()).toEqual([]);
  });

  it('of which all are good is told to lie otherwise than the guide once they are issued, and not as drafts', async () => {
    const found = await scannedUnit(platform, units.agency, 'D16');
    expect(kindsIn(found)).toEqual(['GROUP_TOO_MANY BAIK', 'GROUP_WITHOUT BUTUH_PERBAIKAN.KURANG']);
    expect(found[0]?.facts).toMatchObject({ count: 10, size: 10, organisation: 'BAIK' });
  });
});

describe('evaluations that came from elsewhere', async () => {
  const { table, office, house, clock, reopen, rate, issue } = await openEvaluations();
  const { appraiser } = office;
  afterAll(() => house.stop());
  const newOwner = async () => {
    const owner = makeEmployee('Eko Saputra');
    await bulkLoad(table, [
      ...itemsOf.employee(owner),
      ...itemsOf.line(makeLine(owner, appraiser, office.superior)),
      planItem(makePlan(owner)),
    ]);
    return owner;
  };
  const lay = async (owner: typeof appraiser, period: Period, predicate: Given) => {
    const { data, items } = issuedEvaluation({ owner, appraiser }, { period, predicate });
    const { withoutAchievement: _mark, ...plain } = data;
    const achievementUnitId = owner.unit.unitId;
    const kept = makeItem(evaluationKind, keyOf(data), { ...plain, achievementUnitId }, { version: 1 });
    await bulkLoad(table, [...items.slice(1), kept]);
    return evaluationId(data);
  };

  it('without the achievement of the organisation are found, and gone once they are rated by it', async () => {
    const owner = await newOwner();
    const id = await lay(owner, OCTOBER, 'BAIK');
    const scan = async () => kindsIn(await scanned(makePlatform(table, clock), owner, 'D15'));
    expect(await scan()).toEqual(['EVALUATED_BEFORE_ACHIEVEMENT']);
    expect((await reopen(id, 1)).userErrors).toEqual([]);
    expect(await scan()).toEqual([]);
    expect((await rate(id, 2)).userErrors).toEqual([]);
    expect((await issue(id, 3)).userErrors).toEqual([]);
    expect(await scan()).toEqual([]);
  });

  it('of a year above every month are a notice, until the year is opened again', async () => {
    const owner = await newOwner();
    const year = '2026-Y' as Period;
    await bulkLoad(table, [achievementItem(makeAchievement(owner.unit.unitId, { period: year }))]);
    for (const month of [9, 10]) await lay(owner, monthPeriod(2026, month), 'BUTUH_PERBAIKAN');
    const id = await lay(owner, year, 'BAIK');
    clock.set('2027-02-01T02:00:00.000Z');
    const scan = async () => scanned(makePlatform(table, clock), owner, 'D18');
    expect(await scan()).toMatchObject([
      {
        kind: 'YEAR_ABOVE_MONTHS',
        period: '2026-Y',
        facts: { year: 'BAIK', highest: 'BUTUH_PERBAIKAN', months: 2 },
      },
    ]);
    expect((await reopen(id, 1)).userErrors).toEqual([]);
    expect(await scan()).toEqual([]);
  });
});
