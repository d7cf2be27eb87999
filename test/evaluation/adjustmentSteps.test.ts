/** Over HTTP an adjustment is withdrawn once, and one that takes off from all of BKPP by a second person. */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { adjustmentTransitions, entryStates } from '../../functions/evaluation/adjustment/rules.ts';
import { adjustmentsOf, parseAdjustmentsId } from '../../functions/evaluation/adjustment/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { listHolder } from '../../functions/organisation/appointment/store.ts';
import { employeeNodeId } from '../../functions/organisation/employee/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { openAllowances } from '../support/allowances.ts';
import { codes } from '../support/evaluations.ts';
import { OCTOBER } from '../support/months.ts';
import { itemsOf, makeAppointment } from '../support/office.ts';

const { table, house, office, people, as, enrol } = await openAllowances();
afterAll(() => house.stop());
const SHOWS = 'adjustments { id version entries { entryId withdrawnAt } } userErrors { code field message }';
const appoint = async (person: Employee) => {
  const held = makeAppointment(person, 'BKPP');
  const row = listHolder(held);
  await bulkLoad(table, [...itemsOf.appointment(held), ...('put' in row ? [row.put] : [])]);
};
const adjust = async (by: Employee, of: object) => {
  const entryId = v7();
  const answer = await as(by)('adjustAllowance', SHOWS, {
    month: OCTOBER,
    entryId,
    direction: 'CUT',
    percent: 100,
    legalRef: 'Surat edaran contoh 3/2026',
    ...of,
  });
  expect(answer.userErrors).toEqual([]);
  const { id, version: expectedVersion } = answer.adjustments;
  return { id, expectedVersion, entryId, note: 'Keliru.' };
};
const withdraw = (by: Employee, input: object) => as(by)('withdrawAllowanceAdjustment', SHOWS, input);
const kept = (id: string) => adjustmentsOf(table, parseAdjustmentsId(id)!);

describe('an adjustment', () => {
  const { from } = adjustmentTransitions.withdraw;
  const told = [...entryStates, 'UNKNOWN'] as const;
  const illegal = told.filter((state) => !(from as readonly string[]).includes(state));

  /** One in a state, or none of that id. */
  async function standing(state: (typeof told)[number]) {
    const person = await enrol('Teguh Waluyo');
    const entered = await adjust(people.bkpp, { employeeId: employeeNodeId(person.employeeId) });
    if (state === 'UNKNOWN') return { ...entered, entryId: v7() };
    if (state === 'STANDING') return entered;
    const { adjustments } = await withdraw(people.second, entered);
    return { ...entered, expectedVersion: adjustments.version };
  }

  it.each(illegal)('is not withdrawn where it is %s, and nothing is written', async (state) => {
    const input = await standing(state);
    const before = await kept(input.id);
    expect(codes(await withdraw(people.second, input))).toEqual([
      [state === 'UNKNOWN' ? 'NOT_FOUND' : 'STATE_INVALID', 'input.entryId'],
    ]);
    expect(await kept(input.id)).toEqual(before);
  });

  it.each(from)('is withdrawn where it is %s', async (state) => {
    expect(codes(await withdraw(people.second, await standing(state)))).toEqual([]);
  });
});

describe('a circular that takes off from all of BKPP', () => {
  it('is withdrawn by a second person with a note, not by whoever entered it', async () => {
    for (const one of Object.values(people)) await appoint(one);
    const cut = await adjust(people.second, { unitId: unitId(people.second.unit) });
    expect(codes(await withdraw(people.second, cut))).toEqual([['ADJUSTMENT_OWN', 'input.id']]);
    expect(codes(await withdraw(people.third, { ...cut, note: ' ' }))).toEqual([
      ['NOTE_REQUIRED', 'input.note'],
    ]);
    expect(codes(await withdraw(people.third, cut))).toEqual([]);
  });

  it('is withdrawn by somebody outside the unit where there is one of BKPP', async () => {
    await appoint(office.outsider);
    const cut = await adjust(people.second, { unitId: unitId(people.second.unit) });
    expect(codes(await withdraw(people.third, cut))).toEqual([['ADJUSTMENT_OWN', 'input.id']]);
    expect(codes(await withdraw(office.outsider, cut))).toEqual([]);
  });
});
