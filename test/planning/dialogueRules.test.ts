import { describe, expect, it } from 'vitest';
import {
  handedOn,
  MOST_CARRIED,
  owedBy,
  settlePoint,
  unresolved,
} from '../../functions/planning/dialogue/points.ts';
import {
  cancel,
  confirm,
  contentSchema,
  type Dialogue,
  type DialogueContent,
  daysFor,
  kinds,
  record,
  states,
  step,
  transitions,
} from '../../functions/planning/dialogue/rules.ts';
import { contentHashOf } from '../../functions/planning/dialogue/store.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { closedDialogue, heldDialogue, makeDialogue, talk } from '../support/dialogues.ts';

const [owner, superior] = [{ employeeId: 'pegawai' }, { employeeId: 'penilai' }];
const now = '2026-01-12T02:00:00.000Z' as Instant;
const today = '2026-01-12' as PlainDate;
const heldOn = '2026-01-08' as PlainDate;
const content = (changes: object = {}): DialogueContent => contentSchema.parse(talk(changes));
const given = (dialogue: Dialogue, by = 'pegawai') => ({
  by,
  contentHash: contentHashOf(dialogue),
  at: now,
});
const codesOf = (result: { ok: boolean; problems?: readonly { code: string }[] }) =>
  result.problems?.map(({ code }) => code) ?? [];
const must = <T>(result: { ok: true; value: T } | { ok: false; problems: readonly object[] }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const steps = Object.keys(transitions) as (keyof typeof transitions)[];
const every = steps.flatMap((name) => states.map((state) => [name, state] as const));
const isLegal = ([name, state]: (typeof every)[number]) =>
  (transitions[name].from as readonly string[]).includes(state);

describe('the state table of a dialogue', () => {
  it.each(every.filter(isLegal))('lets one %s what is %s', (name, state) => {
    expect(step({ state }, name)).toEqual({ ok: true, value: transitions[name].to });
  });

  it.each(every.filter((one) => !isLegal(one)))(
    'lets nobody %s what is %s, and says which would do',
    (name, state) => {
      const dialogue = makeDialogue(owner, superior, { state, heldOn });
      const doing = {
        record: () => record(dialogue, { heldOn, content: content(), now, today }),
        confirm: () => confirm(dialogue, 'EMPLOYEE', given(dialogue), contentHashOf(dialogue)),
        cancel: () => cancel(dialogue, 'Bertepatan dengan rapat.'),
      }[name];
      expect(doing()).toMatchObject({
        problems: [
          {
            code: 'STATE_INVALID',
            field: ['input', 'id'],
            params: { status: state, needed: transitions[name].from.join(' / ') },
          },
        ],
      });
    },
  );
});

describe('a dialogue is recorded', () => {
  const scheduled = makeDialogue(owner, superior);

  it('with what was said, and nobody has confirmed that yet', () => {
    const held = must(record(scheduled, { heldOn, content: content(), now, today }));
    expect(held).toMatchObject({ state: 'HELD', heldOn, approach: 'KUANTITATIF', recordedAt: now });
    expect(held.followUps).toMatchObject([{ id: 'f1', state: 'OPEN' }]);
    expect(held.confirmations).toEqual({ EMPLOYEE: null, SUPERIOR: null });
  });

  it('anew after one side confirmed: that confirmation was of another content, and is taken back', () => {
    const held = must(record(scheduled, { heldOn, content: content(), now, today }));
    const confirmed = must(confirm(held, 'EMPLOYEE', given(held), contentHashOf(held)));
    expect(confirmed.confirmations.EMPLOYEE).not.toBeNull();
    const changed = content({ agreements: ['Laporan disusun setiap triwulan.'] });
    const again = must(record(confirmed, { heldOn, content: changed, now, today }));
    expect(again.confirmations).toEqual({ EMPLOYEE: null, SUPERIOR: null });
    const stale = confirm(again, 'SUPERIOR', given(held, 'penilai'), contentHashOf(again));
    expect(codesOf(stale)).toEqual(['DIALOGUE_CONTENT_CHANGED']);
  });

  it.each([
    ['that lies ahead', '2026-01-13', 'DIALOGUE_DATE'],
    ['before anybody draws up that year', '2025-06-30', 'DIALOGUE_DATE'],
  ])('on no day %s', (_, day, code) => {
    const said = { heldOn: day as PlainDate, content: content({ followUps: [] }), now, today };
    expect(codesOf(record(scheduled, said))).toEqual([code]);
  });

  it('from July of the year before, when the agreement of the coming year is drawn up', () => {
    expect(daysFor('2026-Y' as Period)).toEqual({ from: '2025-07-01', to: '2026-12-31' });
    const said = { heldOn: '2025-12-15' as PlainDate, content: content(), now, today };
    expect(record(scheduled, said).ok).toBe(true);
  });

  it('with every fault at once, each with its field', () => {
    const followUp = { id: 'a1', text: 'Menyiapkan data', owner: 'EMPLOYEE', due: '2026-01-07' };
    const said = { heldOn, content: content({ followUps: [followUp], approach: null }), now, today };
    expect(record(scheduled, said)).toMatchObject({
      problems: [
        { code: 'DIALOGUE_IDS', field: ['input', 'content'] },
        { code: 'DIALOGUE_DUE', field: ['input', 'content', 'followUps', '0', 'due'] },
        { code: 'DIALOGUE_APPROACH', field: ['input', 'content', 'approach'] },
      ],
    });
  });

  it.each(kinds.filter((kind) => kind !== 'PLANNING'))('of the kind %s without an approach', (kind) => {
    const other = { ...scheduled, kind };
    const said = { heldOn, now, today };
    expect(record(other, { ...said, content: content({ approach: null }) }).ok).toBe(true);
    expect(codesOf(record(other, { ...said, content: content() }))).toEqual(['DIALOGUE_APPROACH']);
  });
});

describe('a dialogue is closed', () => {
  const held = heldDialogue(owner, superior);

  it.each([
    ['EMPLOYEE', 'SUPERIOR'],
    ['SUPERIOR', 'EMPLOYEE'],
  ] as const)('by the second confirmation, first of %s and then of %s', (first, second) => {
    const one = must(confirm(held, first, given(held), contentHashOf(held)));
    expect([one.state, one.closedAt]).toEqual(['HELD', null]);
    const both = must(confirm(one, second, given(one), contentHashOf(one)));
    expect([both.state, both.closedAt]).toEqual(['CLOSED', now]);
  });

  it('and not by one side twice', () => {
    const one = must(confirm(held, 'EMPLOYEE', given(held), contentHashOf(held)));
    expect(must(confirm(one, 'EMPLOYEE', given(one), contentHashOf(one))).state).toBe('HELD');
  });
});

describe('what was confirmed', () => {
  const held = heldDialogue(owner, superior, {
    agenda: [{ id: 'a1', text: 'Target', discussed: true }],
    followUps: [
      { id: 'f1', text: 'Menyiapkan data', owner: 'SUPERIOR', due: heldOn, state: 'OPEN', note: null },
    ],
  });

  it.each<[string, Partial<Dialogue>]>([
    ['the day', { heldOn: '2026-01-09' as PlainDate }],
    ['the notes', { notes: 'Lain.' }],
    ['the agenda', { agenda: [] }],
    ['the agreements', { agreements: ['Lain.'] }],
    ['the approach', { approach: 'KUALITATIF' }],
    ['a follow-up', { followUps: held.followUps.map((one) => ({ ...one, owner: 'EMPLOYEE' as const })) }],
  ])('is another content once %s differs', (_, changes) => {
    expect(contentHashOf({ ...held, ...changes })).not.toBe(contentHashOf(held));
  });

  it('stays the same content when a follow-up is done, and whoever stands on the superior’s side', () => {
    const closed = closedDialogue(owner, superior, held);
    const done = must(
      settlePoint({ ...closed, state: 'CLOSED' }, { pointId: 'f1', state: 'DONE', note: null }),
    );
    expect(done.followUps[0]?.state).toBe('DONE');
    expect(contentHashOf({ ...done, superiorId: 'plt' })).toBe(contentHashOf(held));
  });
});

describe('what a dialogue leaves open', () => {
  const followUp = (id: string, owner: 'EMPLOYEE' | 'SUPERIOR') => ({
    id,
    text: `Tindak lanjut ${id}`,
    owner,
    due: '2026-02-01' as PlainDate,
    state: 'OPEN' as const,
    note: null,
  });
  const first = closedDialogue(owner, superior, {
    agenda: [
      { id: 'a1', text: 'Target', discussed: true },
      { id: 'a2', text: 'Pelatihan', discussed: false },
    ],
    followUps: [followUp('f1', 'EMPLOYEE'), followUp('f2', 'SUPERIOR')],
  });

  it('goes on: points not talked over, and follow-ups with their side and day', () => {
    expect(unresolved(first)).toMatchObject([
      { id: '1.a2', from: 1, text: 'Pelatihan', owner: null, due: null, state: 'OPEN' },
      { id: '1.f1', from: 1, owner: 'EMPLOYEE', due: '2026-02-01', state: 'OPEN' },
      { id: '1.f2', from: 1, owner: 'SUPERIOR', due: '2026-02-01', state: 'OPEN' },
    ]);
  });

  it('is owed once, by whoever has it: the last dialogue has nothing to do any more', () => {
    const handed = handedOn(first);
    const next = makeDialogue(owner, superior, { no: 2, carried: unresolved(first) });
    expect([owedBy(first, 'EMPLOYEE').length, owedBy(handed, 'EMPLOYEE').length]).toEqual([1, 0]);
    expect(owedBy(next, 'EMPLOYEE').map(({ id }) => id)).toEqual(['1.f1']);
    expect(settlePoint(handed, { pointId: 'f1', state: 'DONE', note: null })).toMatchObject({
      problems: [{ code: 'STATE_INVALID', params: { status: 'CARRIED', needed: 'OPEN' } }],
    });
  });

  it('goes through a dialogue that was cancelled, whose own follow-ups nobody agreed on', () => {
    const cancelled = makeDialogue(owner, superior, {
      no: 2,
      state: 'CANCELLED',
      carried: unresolved(first),
      agenda: [{ id: 'a1', text: 'Capaian', discussed: false }],
      followUps: [followUp('f9', 'EMPLOYEE')],
    });
    expect(unresolved(cancelled).map(({ id }) => id)).toEqual(['1.a2', '1.f1', '1.f2', '2.a1']);
  });

  it('comes to an end: settled points go on no further', () => {
    const settled = must(settlePoint(first, { pointId: 'f1', state: 'DROPPED', note: 'Tidak perlu lagi.' }));
    expect(unresolved(settled).map(({ id }) => id)).toEqual(['1.a2', '1.f2']);
    expect(unresolved(handedOn(settled)).map(({ id }) => id)).toEqual(['1.a2']);
  });

  it('is bounded: a dialogue takes over sixty points', () => {
    expect(MOST_CARRIED).toBe(60);
  });

  it.each(['a1', 'f9', '1.f1'])('and names no point %s that it has not', (pointId) => {
    expect(codesOf(settlePoint(first, { pointId, state: 'DONE', note: null }))).toEqual([
      'DIALOGUE_POINT_UNKNOWN',
    ]);
  });
});
