/** Whatever makes an evaluation final, or takes that back, has its owner's year converted to credit points anew. */
import { afterAll, describe, expect, it } from 'vitest';
import {
  convertEmployeeYear,
  loadConvertShared,
} from '../../functions/evaluation/credit/actions/convertCredits.ts';
import { creditsOf } from '../../functions/evaluation/credit/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import type { Item } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant } from '../../functions/platform/period.ts';
import { markPerson } from '../../functions/platform/run/marker.ts';
import { getItem } from '../../functions/platform/table.ts';
import { codes, good, NOW } from '../support/evaluations.ts';
import { jobOf } from '../support/months.ts';
import { makePlatform } from '../support/office.ts';
import { openYears, YEAR } from '../support/years.ts';

const years = await openYears();
const { table, office, house, clock, turn, rate, issue, receive, accept, reopen } = years;
const { fileObjection, explain, decideOn, takeBack, objected, received, person, closeYear, idOf } = years;
afterAll(() => house.stop());

const JOB = 'convertCredits';
const markerOf = ({ employeeId }: Employee) => getItem(table, keys.marker(employeeId, YEAR, JOB));
/** The job has dealt with their year: they are looked at again only once the marker is gone. */
async function dealtWith({ employeeId }: Employee) {
  const write = markPerson(JOB, employeeId, YEAR, NOW as Instant, null) as { put: Item };
  await bulkLoad(table, [write.put]);
}
const convert = async ({ employeeId }: Employee) => {
  const context = jobOf(makePlatform(table, clock), JOB);
  return convertEmployeeYear(context, { employeeId, period: YEAR }, await loadConvertShared(context, YEAR));
};
const versions = async ({ employeeId }: Employee) =>
  (await creditsOf(table, employeeId)).conversions.flatMap(({ data }) =>
    data.versions.map(({ number, supersedes, cause, value }) => [number, supersedes, cause, value]),
  );

/** Each way to the end of an evaluation that was received, from version 4 on. */
interface Received {
  readonly owner: Employee;
  readonly id: string;
}
const objectTo = async ({ owner, id }: Received, version: number): Promise<string> => {
  const filed = await fileObjection(owner, id, version);
  return filed.evaluation.objections.at(-1).id;
};
const endings: Record<string, (one: Received, version: number) => Promise<unknown>> = {
  'accepted by its employee': ({ owner, id }, version) => accept(id, version, owner),
  'not objected to in time': () => turn('2027-03-01'),
  'upheld against an objection': async (one, version) => {
    const objection = await objectTo(one, version);
    await explain(office.appraiser, objection, 1);
    await explain(one.owner, objection, 2);
    return decideOn(office.superior, objection, 3, { outcome: 'UPHELD' });
  },
  'left by an objection that is taken back': async (one, version) => {
    const objection = await objectTo(one, version);
    return takeBack(one.owner, objection, 1);
  },
};
const asExpected = { ratingResult: 'SESUAI_EKSPEKTASI', ratingBehaviour: 'SESUAI_EKSPEKTASI' };
const better = { ratingResult: good.ratingResult, ratingBehaviour: good.ratingBehaviour };

/** Somebody whose year was opened in January, rated so, issued and received, at version 4. */
async function yearReceived(): Promise<Received> {
  clock.set('2027-01-18T02:00:00.000Z');
  const owner = await person();
  await closeYear(owner);
  const id = idOf(owner);
  await rate(id, 1, asExpected);
  await issue(id, 2);
  await receive(id, 3, owner);
  return { owner, id };
}

describe('the year of credit points', () => {
  it.each(Object.keys(endings))('is due again once a month of it is final, %s', async (how) => {
    clock.set(NOW);
    const one = await received();
    await dealtWith(one.owner);
    await endings[how]?.(one, 4);
    expect((await years.kept(one.owner)).data.status).toBe('FINAL');
    expect(await markerOf(one.owner)).toBeNull();
  });

  it.each(Object.keys(endings))('is due again once the year is final, %s', async (how) => {
    const one = await yearReceived();
    expect(await convert(one.owner)).toEqual({ outcome: 'REFUSED', reason: 'CREDIT_NOT_FINAL' });
    await endings[how]?.(one, 4);
    expect((await years.annual(one.owner))[0]?.status).toBe('FINAL');
    expect(await markerOf(one.owner)).toBeNull();
    expect(await convert(one.owner)).toEqual({ outcome: 'DONE' });
    expect(await versions(one.owner)).toEqual([[1, null, 'FIRST', 25_000]]);
  });

  it('is left alone by what makes nothing final', async () => {
    clock.set(NOW);
    const { owner, objection } = await objected();
    await dealtWith(owner);
    await explain(office.appraiser, objection, 1);
    expect(await markerOf(owner)).not.toBeNull();
  });

  it.each(Object.keys(endings))(
    'that was opened again and is final anew, %s, is converted anew by a version that supersedes the former',
    async (how) => {
      const one = await yearReceived();
      await accept(one.id, 4, one.owner);
      await convert(one.owner);
      expect(codes(await reopen(one.id, 5))).toEqual([]);
      expect(await markerOf(one.owner)).toBeNull();
      expect(await convert(one.owner)).toEqual({ outcome: 'REFUSED', reason: 'CREDIT_NOT_FINAL' });
      await rate(one.id, 6, better);
      await issue(one.id, 7);
      await receive(one.id, 8, one.owner);
      await endings[how]?.(one, 9);
      expect(await markerOf(one.owner)).toBeNull();
      expect(await convert(one.owner)).toEqual({ outcome: 'DONE' });
      expect(await versions(one.owner)).toEqual([
        [1, null, 'FIRST', 25_000],
        [2, 1, 'EVALUATION', 37_500],
      ]);
    },
  );
});
