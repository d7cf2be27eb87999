/** A superior's own evaluation while any of theirs of the period is not issued (`eval.holdBackSuperior`). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { policyItem } from '../../functions/organisation/policy/store.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import { codes, openAchievementHouse } from '../support/achievementHouse.ts';
import { achievementItem, makeAchievement } from '../support/achievements.ts';
import { itemsOf, makeEmployee, makeLine } from '../support/office.ts';

const house = await openAchievementHouse();
const { units, people, as, closed, rate, table } = house;
afterAll(() => house.house.stop());

const rule = (value: 'OFF' | 'WARN' | 'BLOCK') =>
  bulkLoad(table, [
    policyItem({
      key: 'eval.holdBackSuperior',
      effectiveFrom: '2026-10-01' as PlainDate,
      value,
      setBy: people.bkpp.employeeId,
      setAt: '2026-11-01T02:00:00.000Z' as Instant,
      legalBasis: null,
    }),
  ]);
const act = async (by: keyof typeof people, name: string, id: string, version: number, more: object = {}) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation M($input: ${type}!) { ${name}(input: $input) {
    evaluation { version status subordinatesOpen release { reason by { name } } }
    userErrors { code field message params { name value } } } }`;
  const input = { id, expectedVersion: version, ...more };
  const answer = await as(by)(document, { input }, { 'accept-language': 'en' });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
};
const WHY = { reason: 'Capaian organisasi bidangnya baru ditetapkan hari ini.' };

let [own, theirs] = ['', ''];
beforeAll(async () => {
  await bulkLoad(table, [achievementItem(makeAchievement(units.agency.unitId))]);
  own = await closed(people.chief);
  theirs = await closed(people.staff);
  await rate('head', own, 1);
});

describe('where it blocks', () => {
  it('a superior’s evaluation is not issued until theirs are: the refusal says how many and of whom', async () => {
    await rule('BLOCK');
    const refused = await act('head', 'issueEvaluation', own, 2);
    expect(codes(refused)).toEqual([['EVALUATION_HELD_BACK', 'input.id']]);
    expect(refused.userErrors[0].params).toEqual([
      { name: 'count', value: '1' },
      { name: 'names', value: people.staff.name },
    ]);
  });

  it('BKPP releases it with a reason, never their own, nor anybody else', async () => {
    for (const name of ['head', 'secretary', 'manager', 'auditor'] as const)
      expect(codes(await act(name, 'releaseEvaluation', own, 2, WHY))).toEqual([['NOT_ALLOWED', null]]);
    expect(codes(await act('bkpp', 'releaseEvaluation', own, 2, { reason: ' ' }))).toEqual([
      ['INPUT_REQUIRED', 'input.reason'],
    ]);
    const done = await act('bkpp', 'releaseEvaluation', own, 2, WHY);
    expect(done.evaluation).toMatchObject({
      version: 3,
      release: { ...WHY, by: { name: people.bkpp.name } },
    });
    const sent = await act('head', 'issueEvaluation', own, 3);
    expect(sent.evaluation).toMatchObject({ status: 'ISSUED', subordinatesOpen: 1 });
    expect(codes(await act('bkpp', 'releaseEvaluation', own, 4, WHY))).toEqual([
      ['STATE_INVALID', 'input.id'],
    ]);
  });

  it('whoever has nobody left to evaluate is held up by nothing', async () => {
    await rate('chief', theirs, 1);
    expect(codes(await act('chief', 'issueEvaluation', theirs, 2))).toEqual([]);
    const head = await closed(people.head);
    await rate('secretary', head, 1);
    const sent = await act('secretary', 'issueEvaluation', head, 2);
    expect(sent.evaluation).toMatchObject({ status: 'ISSUED', subordinatesOpen: 0 });
  });
});

describe('where it warns', () => {
  it('a superior’s evaluation is issued with the mark, and by default without a look', async () => {
    const of = { unit: people.staff.unit, position: { ...people.staff.position } };
    const pairs = ['Sri Mulyani', 'Tono Wibowo'].map((name) => [
      makeEmployee(name, of),
      makeEmployee(`${name} dua`, of),
    ]);
    const issued: (number | null)[] = [];
    for (const [at, [leader, member]] of pairs.entries()) {
      if (!leader || !member) throw new Error('two of each');
      await bulkLoad(table, [
        ...[leader, member].flatMap(itemsOf.employee),
        ...itemsOf.line(makeLine(leader, people.chief, people.head)),
        ...itemsOf.line(makeLine(member, leader, people.chief)),
      ]);
      await rule(at === 0 ? 'WARN' : 'OFF');
      const id = await closed(leader);
      await closed(member);
      await rate('chief', id, 1);
      issued.push((await act('chief', 'issueEvaluation', id, 2)).evaluation.subordinatesOpen);
    }
    expect(issued).toEqual([1, 0]);
  });
});

describe('what BKPP released and opened again', () => {
  it('is held back as any other: it was the former document that was let pass', async () => {
    await rule('BLOCK');
    const of = { unit: people.staff.unit, position: { ...people.staff.position } };
    const [leader, member] = [makeEmployee('Yuni Astari', of), makeEmployee('Yuni Astari dua', of)];
    await bulkLoad(table, [
      ...[leader, member].flatMap(itemsOf.employee),
      ...itemsOf.line(makeLine(leader, people.chief, people.head)),
      ...itemsOf.line(makeLine(member, leader, people.chief)),
    ]);
    const id = await closed(leader);
    await closed(member);
    await rate('chief', id, 1);
    await act('bkpp', 'releaseEvaluation', id, 2, WHY);
    expect(codes(await act('chief', 'issueEvaluation', id, 3))).toEqual([]);
    const why = { legalBasis: 'Putusan BPASN 12/2026', reason: 'Bukti baru.' };
    const again = await act('bkpp', 'reopenEvaluation', id, 4, why);
    expect(again.evaluation).toMatchObject({ status: 'RATED', release: null });
    await rate('chief', id, 5);
    expect(codes(await act('chief', 'issueEvaluation', id, 6))).toEqual([
      ['EVALUATION_HELD_BACK', 'input.id'],
    ]);
  });
});
