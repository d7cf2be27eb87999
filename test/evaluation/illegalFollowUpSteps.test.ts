/** Over HTTP nothing happens to a follow-up that its table does not allow, by whoever is entitled to the step. */
import { afterAll, describe, expect, it } from 'vitest';
import {
  kinds,
  type Status,
  statuses,
  type Step,
  transitions,
} from '../../functions/evaluation/followUp/rules.ts';
import { followUpsOf } from '../../functions/evaluation/followUp/store.ts';
import { codes } from '../support/evaluations.ts';
import { decision, openFollowUps } from '../support/followUpHouse.ts';

const { table, office, house, second, act, withFollowUp } = await openFollowUps();
afterAll(() => house.stop());

const note = { note: 'Sesuai capaian.' };
const doors: Record<Step, readonly [name: string, input: object]> = {
  accept: ['acceptFollowUp', decision],
  reject: ['rejectFollowUp', note],
  record: ['recordFollowUp', { text: 'Diserahkan.' }],
  finish: ['finishFollowUp', note],
  lapse: ['lapseFollowUp', note],
  withdraw: ['withdrawFollowUp', note],
};
const isGuided = (kind: string) => kind === 'COACHING' || kind === 'COUNSELLING';

describe('a follow-up', () => {
  const illegal = (Object.keys(transitions) as Step[]).flatMap((name) =>
    statuses
      .filter((status) => !(transitions[name].from as readonly Status[]).includes(status))
      .map((status) => [name, status] as const),
  );
  it.each(illegal)('%s is refused of one that is %s, of whatever kind', async (name, status) => {
    for (const kind of kinds) {
      const { owner, id } = await withFollowUp({ kind, status });
      const before = await followUpsOf(table, owner.employeeId);
      const [mutation, input] = doors[name];
      const by = name === 'withdraw' || isGuided(kind) ? office.appraiser : second;
      const done = await act(mutation, by, { id, expectedVersion: 1, ...input });
      expect(codes(done)).toEqual([['STATE_INVALID', 'input.id']]);
      expect(await followUpsOf(table, owner.employeeId)).toEqual(before);
    }
  });
});
