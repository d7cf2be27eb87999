/** A superior who calls no dialogue is reminded of it, where BKPP asks for that. docs/domain.md 3, 6.7. */
import { describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { dialoguesOverdue, type TalkFacts } from '../../functions/monitoring/reminder/dialogueOverdue.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { type Card, readCard } from '../../functions/platform/card.ts';
import type { Item } from '../../functions/platform/item.ts';
import type { Period } from '../../functions/platform/period.ts';
import { cardItem } from '../support/largeOffice.ts';
import { makeEmployee } from '../support/office.ts';
import { date, remindingHouse } from '../support/reminding.ts';

const YEAR = '2026-Y' as Period;
const talkedWith = (owner: Employee, appraiser: Employee, heldOn: string): Item => ({
  ...cardItem(owner, appraiser.employeeId, YEAR),
  dialogue: { kind: 'MONITORING', state: 'HELD', on: heldOn, agreedOn: null, heldOn, open: 0 },
});

describe('a dialogue is overdue', () => {
  const [leader, one, two] = ['Sri', 'Dwi', 'Tri'].map((name) => makeEmployee(name)) as [
    Employee,
    Employee,
    Employee,
  ];
  const facts: TalkFacts = {
    leaderId: leader.employeeId,
    team: [one, two].map(({ employeeId }) => ({ employeeId, from: date('2026-01-01') })),
    cards: [],
    months: 3,
    zone: 'Asia/Jakarta',
    today: date('2026-04-02'),
  };
  const cards = (...items: Item[]): Card[] => items.map(readCard);

  it('the day after so many months, counted from the last one or from the first day under the superior', () => {
    expect(dialoguesOverdue({ ...facts, today: date('2026-04-01') })).toBeNull();
    expect(dialoguesOverdue(facts)).toMatchObject({ count: 2, dueOn: '2026-04-01', period: YEAR });
    const talked = cards(talkedWith(one, leader, '2026-02-28'));
    expect(dialoguesOverdue({ ...facts, cards: talked })).toMatchObject({ count: 1 });
    const [, newcomer] = facts.team;
    const team = [{ ...newcomer!, from: date('2026-03-01') }];
    expect(dialoguesOverdue({ ...facts, team })).toBeNull();
    expect(dialoguesOverdue({ ...facts, team: [] })).toBeNull();
  });
});

describe('a superior', () => {
  const { at, clock, person, toldOn, setPolicy } = remindingHouse();
  const QUERY =
    '{ viewer { desk(first: 100, step: DIALOGUE_OVERDUE) { edges { node { step count dueOn subject { id } } } } } }';
  const desk = async (who: Employee) =>
    (await at.house.as(who)(QUERY)).data.viewer.desk.edges.map(({ node }: { node: object }) => node);

  it('is told of their people with whom no dialogue was held for too long, until one is', async () => {
    const head = await person();
    const under = () => person([], {}, { appraiserId: head.employeeId });
    const [one, two] = [await under(), await under()];
    await bulkLoad(at.table, [talkedWith(two, head, '2026-09-01')]);
    expect(await toldOn('2026-10-01', head)).toBeNull();
    await setPolicy('dialogue.overdueMonths', 3);
    expect((await toldOn('2026-10-02', head))?.matters).toMatchObject([
      { kind: 'DIALOGUES', steps: ['DIALOGUE_OVERDUE'], count: 1, overdue: 1, oldestOn: '2026-01-01' },
    ]);
    clock.set('2026-10-02T09:00:00.000Z');
    expect(await desk(head)).toMatchObject([{ step: 'DIALOGUE_OVERDUE', count: 1, dueOn: '2026-04-01' }]);
    expect(await desk(one)).toEqual([]);
    await bulkLoad(at.table, [talkedWith(one, head, '2026-10-02')]);
    expect(await desk(head)).toEqual([]);
    expect(await toldOn('2026-10-05', head)).toBeNull();
  });
});
