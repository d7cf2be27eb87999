/** Somebody with a functional post and plans, whose years the job converts to credit points. */
import { randomUUID } from 'node:crypto';
import {
  convertEmployeeYear,
  loadConvertShared,
} from '../../functions/evaluation/credit/actions/convertCredits.ts';
import { standingVersion } from '../../functions/evaluation/credit/rules.ts';
import { creditsOf } from '../../functions/evaluation/credit/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { factsHash, snapshotKind } from '../../functions/organisation/register/snapshot.ts';
import { commit } from '../../functions/platform/commit/commit.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import { dateIn, type Instant, type Period, type PlainDate } from '../../functions/platform/period.ts';
import { dueAgain } from '../../functions/platform/run/marker.ts';
import { getItem } from '../../functions/platform/table.ts';
import { jobOf } from './months.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform, testClock } from './office.ts';
import { makePlan, planItem } from './setPlans.ts';
import { makeTable } from './table.ts';

export const YEAR = '2026-Y' as Period;
export const day = (text: string) => text as PlainDate;

/** An office in February 2027, when the year before is converted. */
export async function openConversions() {
  const table = await makeTable();
  const office = await makeOffice(table);
  const clock = testClock('2027-02-01T23:00:00.000Z');
  const platform = makePlatform(table, clock);

  const person = async (changes: Partial<Employee> = {}, line: object = {}) => {
    const owner = makeEmployee('Dwi Astuti', changes);
    await bulkLoad(table, [
      ...itemsOf.employee(owner),
      ...itemsOf.line({ ...makeLine(owner, office.appraiser, office.superior), ...line }),
      planItem(makePlan(owner)),
    ]);
    return { owner, people: { owner, appraiser: office.appraiser } };
  };
  const convert = async ({ employeeId }: Employee, period = YEAR, own = platform) => {
    const context = jobOf(own, 'convertCredits');
    return convertEmployeeYear(context, { employeeId, period }, await loadConvertShared(context, period));
  };
  /** The marker is gone, as whatever changed a predicate takes it. */
  const forget = ({ employeeId }: Employee, period: Period) =>
    commit(table, {
      actor: { kind: 'JOB', id: 'test' },
      authority: 'TEST',
      requestId: 'test',
      at: clock.now(),
      commitId: randomUUID(),
      changes: [],
      writes: [dueAgain('convertCredits', employeeId, period)],
    });
  const conversions = async ({ employeeId }: Employee) =>
    (await creditsOf(table, employeeId)).conversions.map(({ data }) => data);
  const versions = async (owner: Employee) =>
    (await conversions(owner)).flatMap((conversion) =>
      conversion.versions.map(({ number, supersedes, cause, value }) => [number, supersedes, cause, value]),
    );
  /** What stands of a year. */
  const standing = async (owner: Employee, year = YEAR) => {
    const found = (await conversions(owner)).find((one) => one.year === year);
    return found ? standingVersion(found) : null;
  };
  const marker = ({ employeeId }: Employee, year = YEAR) =>
    getItem(table, keys.marker(employeeId, year, 'convertCredits'));
  /** What the register said of somebody's rank, each on a day. */
  const told = (owner: Employee, ...said: readonly { on: string; code: string; from: string | null }[]) =>
    bulkLoad(
      table,
      said.map(({ on, code, from }, at) => {
        const hrAsOf = `${on}T02:00:00.000Z` as Instant;
        const rank = { code, name: null, from: from === null ? null : day(from) };
        const facts = { ...owner, rank, hrAsOf, hrVersion: at + 1 };
        const key = keys.snapshot(owner.employeeId, dateIn(clock.zone, hrAsOf), at + 1);
        return makeItem(snapshotKind, key, { facts, hash: factsHash(facts), importId: null });
      }),
    );
  return {
    table,
    office,
    clock,
    platform,
    person,
    convert,
    forget,
    conversions,
    versions,
    standing,
    marker,
    told,
  };
}
