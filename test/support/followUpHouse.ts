/** What people do about follow-ups over HTTP, for tests: an office in February 2027, with a second person of BKPP. */
import { v7 } from 'uuid';
import { evaluationId } from '../../functions/evaluation/evaluation/store.ts';
import type { FollowUp } from '../../functions/evaluation/followUp/rules.ts';
import { followUpId } from '../../functions/evaluation/followUp/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { type Asked, finalEvaluation } from './annual.ts';
import { followUpItems, makeFollowUp } from './followingItems.ts';
import { openHouse } from './house.ts';
import {
  itemsOf,
  makeAppointment,
  makeEmployee,
  makeLine,
  makeOffice,
  makePlatform,
  testClock,
} from './office.ts';
import { makeTable } from './table.ts';

type Person = { employeeId: string };

/** A decision that may be taken. */
export const decision = { dueOn: '2027-03-31', note: 'Sesuai capaian.' };

/** Id and version of a payload's follow-up. */
export const on = ({ followUp }: { followUp: { id: string; version: number } }) => ({
  id: followUp.id,
  expectedVersion: followUp.version,
});

/** Opens it. */
export async function openFollowUps() {
  const table = await makeTable();
  const office = await makeOffice(table);
  const clock = testClock('2027-02-01T02:00:00.000Z');
  const house = await openHouse(makePlatform(table, clock));
  const { appraiser, superior } = office;
  const second = makeEmployee('Sri Wahyuni');
  await bulkLoad(table, [
    ...itemsOf.employee(second),
    ...itemsOf.appointment(makeAppointment(second, 'BKPP', null)),
  ]);

  const act = async (name: string, by: Person, input: object) => {
    const answer = await house.as(by)(
      `mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
        followUp { id version status groundFell dueOn endNote holder { name } steps { text dialogueId } } userErrors { code field } } }`,
      { input },
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data[name];
  };
  /** A person with an annual evaluation that is final, on which a follow-up may rest. */
  const evaluated = async (asked: Asked = {}) => {
    const owner = makeEmployee('Dwi Astuti');
    const { data, items } = finalEvaluation({ owner, appraiser }, asked);
    await bulkLoad(table, [
      ...itemsOf.employee(owner),
      ...itemsOf.line(makeLine(owner, appraiser, superior)),
      ...items,
    ]);
    return { owner, data, id: evaluationId(data) };
  };
  const propose = (by: Person, id: string, kind: string, more: object = {}) =>
    act('proposeFollowUp', by, {
      idempotencyKey: v7(),
      evaluationId: id,
      kind,
      text: 'Menurut evaluasi tahunan.',
      dueOn: '2027-02-15',
      ...more,
    });
  /** A person with a follow-up as it is told, on a final evaluation of theirs. */
  const withFollowUp = async (changes: Partial<FollowUp>) => {
    const { owner, data, id: evaluation } = await evaluated();
    const { period, planNo, docHash: documentHash } = data;
    const ground = { period, planNo, documentHash, predicate: 'BAIK' as const };
    const followUp = makeFollowUp({ owner, appraiser }, { id: v7(), ground, ...changes });
    await bulkLoad(table, followUpItems(followUp));
    return { owner, evaluation, id: followUpId(followUp) };
  };
  return { table, office, clock, house, second, act, evaluated, propose, withFollowUp };
}
