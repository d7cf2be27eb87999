/** What a report says of the guide is what the one verdict says of the agency's group, and nothing of its own. */
import { expect, it } from 'vitest';
import {
  brokenIn,
  readDistribution,
} from '../../functions/evaluation/distribution/actions/readDistribution.ts';
import { brokenBy } from '../../functions/evaluation/distribution/rules.ts';
import { groupRowKind } from '../../functions/evaluation/distribution/store.ts';
import type { Predicate } from '../../functions/evaluation/evaluation/predicate.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { predicatesIn, readUnitOverview } from '../../functions/monitoring/counting/actions/readOverview.ts';
import { rebuildOverviews } from '../../functions/monitoring/counting/actions/rebuild.ts';
import type { Overview } from '../../functions/monitoring/counting/overview.ts';
import { readReport } from '../../functions/monitoring/report/actions/readReport.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import type { Unit } from '../../functions/organisation/unit/rules.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { cardIndex, keys } from '../../functions/platform/keys.ts';
import { whoOf } from '../../functions/planning/plan/store.ts';
import { achievementItem, makeAchievement } from '../support/achievements.ts';
import { dice, OCTOBER } from '../support/counting.ts';
import { makeUnit, unitItem } from '../support/largeOffice.ts';
import {
  callOf,
  itemsOf,
  makeAppointment,
  makeEmployee,
  makeOffice,
  makePlatform,
} from '../support/office.ts';
import { makeTable } from '../support/table.ts';

const table = await makeTable();
const platform = makePlatform(table);
const { bkpp, owner, appraiser } = await makeOffice(table);
const roll = dice(17);
type Given = readonly (Predicate | null)[];
/** How it is rated in an agency: in some so that the guide is kept, in some not. */
const MIXED: Given = ['BAIK', 'BAIK', 'SANGAT_BAIK', 'BUTUH_PERBAIKAN', null];
const HABITS: readonly Given[] = [MIXED, ['BAIK', 'BAIK', 'BAIK', 'BAIK', 'SANGAT_BAIK'], ['SANGAT_BAIK']];

/** Somebody with one plan or two, a card and a row of the group for each; of a draft only the group tells. */
function rated(agency: Unit, of: Unit, no: number, given: Given) {
  const { agencyId } = agency;
  const person = makeEmployee(`Pegawai ${no}`, {
    unit: { ...owner.unit, unitId: of.unitId, agencyId, path: of.path, name: of.name },
  });
  const group = of.isPerformanceUnit ? of : agency;
  return [1, 2].slice(0, 1 + roll(2)).flatMap((planNo) => {
    const predicate = given[roll(given.length)] ?? null;
    const isDraft = predicate !== null && roll(3) === 0;
    const who = whoOf({ ...person, planNo }, person, OCTOBER, appraiser.employeeId);
    const shown = isDraft ? null : predicate;
    const status = shown ? 'ISSUED' : isDraft ? 'RATED' : 'OPEN';
    return [
      {
        ...keys.card(person.employeeId, OCTOBER, planNo),
        type: 'card',
        schemaVersion: 1,
        ...cardIndex(who),
        who,
        evaluation: { status, predicate: shown },
      },
      makeItem(groupRowKind, keys.groupRow(group.unitId, OCTOBER, person.employeeId, planNo), {
        employeeId: person.employeeId,
        planNo,
        predicate,
      }),
    ];
  });
}

/** An agency with a performance unit of its own below, and so many people in each. */
async function generated(no: number) {
  const agencyId = `00000000-0000-4000-8000-0000000001${String(no).padStart(2, '0')}`;
  const path = `${10 + no}/`;
  const agency = { ...makeUnit(path, agencyId, `Dinas ${no}`), unitId: agencyId, isPerformanceUnit: true };
  const below = { ...makeUnit(`${path}01/`, agencyId, 'UPTD'), isPerformanceUnit: true };
  const manager = makeEmployee(`Pengelola ${no}`);
  await bulkLoad(table, [
    ...[agency, below].map(unitItem),
    agencyItem({ agencyId, name: agency.name }),
    achievementItem(makeAchievement(agencyId)),
    achievementItem(makeAchievement(below.unitId, { predicate: 'KURANG' })),
    ...itemsOf.employee(manager),
    ...itemsOf.appointment(makeAppointment(manager, 'MANAGER', path)),
    ...Array.from({ length: 6 + roll(12) }, (_, at) =>
      rated(agency, agency, at, HABITS[no % 3] ?? MIXED),
    ).flat(),
    ...Array.from({ length: 10 + roll(10) }, (_, at) => rated(agency, below, 100 + at, MIXED)).flat(),
  ]);
  return { agency, manager };
}

const overviewOf = async (by: typeof bkpp, agency: Unit): Promise<Overview> => {
  const overview = await readUnitOverview(callOf(platform, by), agency, OCTOBER);
  if (!overview.ok) throw new Error('an overview that its reader may see');
  return overview.value;
};
const brokenToldTo = async (by: typeof bkpp, agency: Unit) => {
  const report = await readReport(await overviewOf(by, agency));
  return report.ok && report.value.distribution.broken;
};

it('a report tells of the guide what the verdict on the agency’s own group is, to whom that is shown, and else the guide alone', async () => {
  const all = [];
  for (let no = 0; no < 12; no += 1) all.push(await generated(no));
  await rebuildOverviews(platform, OCTOBER);
  const [verdicts, ofThoseCounted] = [[] as number[], [] as number[]];
  for (const { agency, manager } of all) {
    const real = await readDistribution(callOf(platform, bkpp), agency, OCTOBER);
    if (!real.ok) throw new Error('a group that BKPP may see');
    const broken = brokenIn(real.value);
    expect(await brokenToldTo(bkpp, agency)).toEqual(broken);
    expect(await brokenToldTo(manager, agency)).toBeNull();
    const { group, guide } = await predicatesIn(await overviewOf(bkpp, agency));
    expect(guide).toHaveLength(3);
    verdicts.push(broken.length);
    ofThoseCounted.push(brokenBy('BAIK', group).length);
  }
  // There are such and such, and the people whom the overview counts would have said something else.
  expect(new Set(verdicts).size).toBeGreaterThan(1);
  expect(ofThoseCounted).not.toEqual(verdicts);
});
