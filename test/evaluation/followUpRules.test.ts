import { describe, expect, it } from 'vitest';
import {
  accept,
  type Acting,
  fellOf,
  finish,
  type FollowUp,
  groundsFallen,
  isGuidance,
  isOpen,
  isShown,
  kinds,
  lapse,
  propose,
  record,
  reject,
  type Status,
  type Step,
  statuses,
  transitions,
  withdraw,
} from '../../functions/evaluation/followUp/rules.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import type { Result } from '../../functions/platform/result.ts';
import { makeFollowUp } from '../support/followingItems.ts';
import { makeEmployee } from '../support/office.ts';

const people = { owner: makeEmployee('Dwi Astuti'), appraiser: makeEmployee('Ratna Sari') };
const acting = (by: string): Acting => ({
  by,
  at: '2026-11-16T02:00:00.000Z' as Instant,
  today: '2026-11-16' as PlainDate,
});
const proposer = people.appraiser.employeeId;
const later = { dueOn: '2026-12-31' as PlainDate, note: 'Sesuai capaian.' };
const steps: Record<Step, (before: FollowUp, by: string) => Result<FollowUp>> = {
  accept: (before, by) => accept(before, later, acting(by), null),
  reject: (before, by) => reject(before, 'Belum perlu.', acting(by)),
  record: (before, by) => record(before, { text: 'Diserahkan.', dialogueId: null }, acting(by), null),
  finish: (before, by) => finish(before, 'Selesai.', acting(by), null),
  lapse: (before, by) => lapse(before, 'Dasarnya gugur.', acting(by), 'REOPENED'),
  withdraw: (before) => withdraw(before, 'Keliru.', acting(proposer)),
};
const names = Object.keys(steps) as Step[];
const outcome = (result: Result<FollowUp>) => (result.ok ? result.value.status : result.problems[0].code);
const every = names.flatMap((name) => statuses.map((status): [Step, Status] => [name, status]));

describe('a follow-up', () => {
  it.each(every)('by %s from %s goes where the state table says, or nowhere', (name, status) => {
    const { from, to } = transitions[name];
    const isLegal = (from as readonly Status[]).includes(status);
    const found = outcome(steps[name](makeFollowUp(people, { status }), 'another'));
    expect(found).toBe(isLegal ? to : 'STATE_INVALID');
  });

  it.each(kinds)('of kind %s is decided and carried out by nobody about themselves', (kind) => {
    const own = people.owner.employeeId;
    // Whatever its state: that it is their own is said before.
    for (const [name, status] of every.filter(([step]) => step !== 'withdraw'))
      expect(outcome(steps[name](makeFollowUp(people, { kind, status }), own))).toBe('FOLLOW_UP_OWN');
    const proposed = makeFollowUp(people, { kind, status: 'PROPOSED' });
    expect(outcome(withdraw(proposed, 'Keliru.', acting(own)))).toBe('FOLLOW_UP_OWN');
    const { id, employeeId, ground, holderId } = makeFollowUp(people);
    const proposal = { kind, text: 'Diusulkan.', dueOn: later.dueOn };
    expect(outcome(propose({ id, employeeId, ground, holderId }, proposal, acting(own)))).toBe(
      'FOLLOW_UP_OWN',
    );
  });

  it.each(kinds)('of kind %s is decided by who proposed it only where the appraiser decides', (kind) => {
    const before = makeFollowUp(people, { kind, status: 'PROPOSED' });
    expect(outcome(steps.accept(before, proposer))).toBe(
      isGuidance(kind) ? 'ACCEPTED' : 'FOLLOW_UP_PROPOSED',
    );
    expect(outcome(steps.reject(before, proposer))).toBe(
      isGuidance(kind) ? 'REJECTED' : 'FOLLOW_UP_PROPOSED',
    );
  });

  it('is taken back by whoever proposed it alone', () => {
    const before = makeFollowUp(people, { status: 'PROPOSED' });
    expect(outcome(withdraw(before, 'Keliru.', acting('another')))).toBe('FOLLOW_UP_NOT_YOURS');
  });

  it.each(groundsFallen)('whose ground is %s is neither accepted nor carried out, and may lapse', (fell) => {
    const code = `FOLLOW_UP_GROUND_${fell}`;
    const by = acting('another');
    const [proposed, accepted] = [
      makeFollowUp(people, { status: 'PROPOSED' }),
      makeFollowUp(people, { status: 'ACCEPTED' }),
    ];
    expect(outcome(accept(proposed, later, by, fell))).toBe(code);
    expect(outcome(record(accepted, { text: 'x', dialogueId: null }, by, fell))).toBe(code);
    expect(outcome(finish(accepted, 'Selesai.', by, fell))).toBe(code);
    expect(outcome(lapse(accepted, 'Gugur.', by, fell))).toBe('LAPSED');
    expect(outcome(lapse(accepted, 'Gugur.', by, null))).toBe('FOLLOW_UP_GROUND_STANDS');
    expect(outcome(reject(proposed, 'Gugur.', by))).toBe('REJECTED');
  });

  it('stands on its evaluation while that is final under the same document', () => {
    const ground = { ...makeFollowUp(people).ground, documentHash: 'one' };
    expect(fellOf(ground, { status: 'FINAL', docHash: 'one' })).toBeNull();
    expect(fellOf(ground, { status: 'FINAL', docHash: 'two' })).toBe('SUPERSEDED');
    for (const status of ['OPEN', 'RATED', 'ISSUED', 'RECEIVED', 'OBJECTED'] as const)
      expect(fellOf(ground, { status, docHash: 'one' })).toBe('REOPENED');
  });

  it('has a day that is still to come', () => {
    const before = makeFollowUp(people, { status: 'PROPOSED' });
    const today = { ...later, dueOn: '2026-11-16' as PlainDate };
    expect(outcome(accept(before, today, acting('another'), null))).toBe('FOLLOW_UP_DUE');
  });

  it('is seen by its person once it is accepted, and never when it was not', () => {
    expect(statuses.filter((status) => isShown({ status }))).toEqual([
      'ACCEPTED',
      'IN_PROGRESS',
      'DONE',
      'LAPSED',
    ]);
    expect(statuses.filter((status) => isOpen({ status }))).toEqual(['PROPOSED', 'ACCEPTED', 'IN_PROGRESS']);
  });
});
