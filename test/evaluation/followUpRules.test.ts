import { describe, expect, it } from 'vitest';
import {
  accept,
  type Acting,
  finish,
  type FollowUp,
  isGuidance,
  isOpen,
  isShown,
  kinds,
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
  accept: (before, by) => accept(before, later, acting(by)),
  reject: (before, by) => reject(before, 'Belum perlu.', acting(by)),
  record: (before, by) => record(before, { text: 'Diserahkan.', dialogueId: null }, acting(by)),
  finish: (before, by) => finish(before, 'Selesai.', acting(by)),
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
    for (const [name, status] of [
      ['accept', 'PROPOSED'],
      ['reject', 'PROPOSED'],
      ['record', 'ACCEPTED'],
      ['finish', 'ACCEPTED'],
    ] as const)
      expect(outcome(steps[name](makeFollowUp(people, { kind, status }), own))).toBe('FOLLOW_UP_OWN');
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

  it('has a day that is still to come', () => {
    const before = makeFollowUp(people, { status: 'PROPOSED' });
    const today = { ...later, dueOn: '2026-11-16' as PlainDate };
    expect(outcome(accept(before, today, acting('another')))).toBe('FOLLOW_UP_DUE');
  });

  it('is seen by its person once it is accepted, and never when it was not', () => {
    expect(statuses.filter((status) => isShown({ status }))).toEqual(['ACCEPTED', 'IN_PROGRESS', 'DONE']);
    expect(statuses.filter((status) => isOpen({ status }))).toEqual(['PROPOSED', 'ACCEPTED', 'IN_PROGRESS']);
  });
});
