import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Instant, PlainDate } from '../../functions/platform/period.ts';
import type { Result } from '../../functions/platform/result.ts';
import {
  accept,
  decide,
  deem,
  expire,
  objectTo,
  recordAcademic,
  receive,
  reopen,
  withdrawObjection,
} from '../../functions/evaluation/evaluation/finality.ts';
import {
  type Evaluation,
  issue,
  rate,
  type Status,
  statuses,
  type Step,
  transitions,
} from '../../functions/evaluation/evaluation/rules.ts';
import { turnEvaluation } from '../../functions/evaluation/evaluation/actions/turnEvaluation.ts';
import {
  evaluationId,
  evaluationKind,
  evaluationOf,
  keyOf,
} from '../../functions/evaluation/evaluation/store.ts';
import * as objections from '../../functions/evaluation/objection/rules.ts';
import { objectionId } from '../../functions/evaluation/objection/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { openHouse } from '../support/house.ts';
import { letter } from '../support/requestHouse.ts';
import { jobOf } from '../support/months.ts';
import { evaluationIn, makeObjection, objectionItem } from '../support/objections.ts';
import { itemsOf, makeEmployee, makeLine, makeOffice, makePlatform } from '../support/office.ts';
import { makeTable } from '../support/table.ts';

const table = await makeTable();
const office = await makeOffice(table);
const house = await openHouse(makePlatform(table));
afterAll(() => house.stop());

const NOW = '2026-11-16T02:00:00.000Z' as Instant;
const people = { employee: {} as never, appraiser: {} as never };
const rating = {
  ratingResult: 'SESUAI_EKSPEKTASI' as const,
  ratingBehaviour: 'SESUAI_EKSPEKTASI' as const,
  rationale: 'Sesuai target.',
  recommendation: null,
};

const studied = {
  from: '2026-01-01' as PlainDate,
  to: '2026-12-31' as PlainDate,
  employment: 'PNS' as const,
  absences: [],
  study: true,
};

/** What does each step of the table. */
const doing: Record<Step, (evaluation: Evaluation) => Result<Evaluation>> = {
  rate: (one) => rate(one, rating, { at: NOW, achievement: null, overridden: false, resultMustBe: null }),
  issue: (one) => issue(one, people, NOW),
  receive: (one) => receive(one, NOW),
  deem: (one) => deem(one, NOW),
  accept: (one) => accept(one, NOW),
  expire: (one) => expire(one, NOW),
  object: objectTo,
  decide: (one) => decide(one, null, NOW),
  withdraw: (one) => withdrawObjection(one, NOW),
  study: (one) =>
    recordAcademic(
      { ...one, year: studied },
      { institution: 'Universitas Diponegoro', term: '2026/1', gradeThousandths: 3750, evidence: [] },
      { by: 'x', at: NOW },
    ),
  reopen: (one) => reopen(one, { by: 'x', legalBasis: 'Putusan 1', reason: 'Bukti baru.' }, NOW),
};
const every = (Object.keys(transitions) as Step[]).flatMap((name) =>
  statuses.map((status) => [name, status] as const),
);

describe('the state table of an evaluation', () => {
  it.each(every)('%s from %s happens only where the table says so', (name, status) => {
    const { data } = evaluationIn(office, status);
    const { from, to } = transitions[name];
    const result = doing[name](data);
    if ((from as readonly Status[]).includes(status))
      expect(result).toMatchObject({ ok: true, value: { status: to } });
    else
      expect(result).toEqual({
        ok: false,
        problems: [
          { code: 'STATE_INVALID', field: ['input', 'id'], params: { status, needed: from.join(' / ') } },
        ],
      });
  });
});

const said = { by: 'x', at: NOW, text: 'Bukti ada.', evidence: [] };
const decision = { outcome: 'UPHELD' as const, reason: 'Tetap.', ratingResult: null, ratingBehaviour: null };
const steps: Record<objections.Step, (one: objections.Objection) => Result<objections.Objection>> = {
  explain: (one) => objections.explain(one, 'EMPLOYEE', said),
  decide: (one) =>
    objections.decide(one, decision, {
      by: 'x',
      at: NOW,
      today: '2026-12-31' as PlainDate,
      explainUntil: '2026-11-20' as PlainDate,
      before: rating,
    }),
  record: (one) =>
    objections.decide(one, decision, {
      by: 'x',
      at: NOW,
      today: '2026-12-31' as PlainDate,
      explainUntil: '2026-11-20' as PlainDate,
      before: rating,
      outside: { official: 'Gubernur', legalBasis: 'PP 30/2019', letter: letter() as never },
    }),
  withdraw: (one) => objections.withdraw(one, NOW),
  escalate: (one) => objections.escalate(one, 'above', NOW),
};
const everyObjection = (Object.keys(objections.transitions) as objections.Step[]).flatMap((name) =>
  objections.statuses.map((status) => [name, status] as const),
);

describe('the state table of an objection', () => {
  it.each(everyObjection)('%s from %s happens only where the table says so', (name, status) => {
    const { data } = evaluationIn(office, 'OBJECTED');
    const from: readonly string[] = objections.transitions[name];
    const result = steps[name](makeObjection(office, data, { status }));
    expect(result).toMatchObject(
      from.includes(status) ? { ok: true } : { ok: false, problems: [{ code: 'STATE_INVALID' }] },
    );
  });
});

/** Who takes a step over HTTP, and with what beside id and version; of an objection to it where `on` says so. */
const doors = {
  rate: ['rateEvaluation', 'appraiser', rating],
  issue: ['issueEvaluation', 'appraiser', {}],
  receive: ['receiveEvaluation', 'owner', {}],
  accept: ['acceptEvaluation', 'owner', {}],
  object: ['fileObjection', 'owner', { reasons: 'Bukti belum dihitung.' }],
  decide: ['decideObjection', 'superior', { outcome: 'UPHELD', reason: 'Tetap.' }],
  withdraw: ['withdrawObjection', 'owner', {}],
  study: [
    'recordAcademicResult',
    'owner',
    {
      institution: 'Universitas Diponegoro',
      term: '2026/1',
      grade: 3.5,
      evidence: [{ title: 'Transkrip', url: 'https://arsip.example.go.id/transkrip/1' }],
    },
  ],
  reopen: ['reopenEvaluation', 'bkpp', { legalBasis: 'Putusan 1/2026', reason: 'Bukti baru.' }],
  // No step of the table: it changes no status, and is for what is not issued.
  release: ['releaseEvaluation', 'bkpp', { reason: 'Bukan keterlambatannya.' }],
} as const satisfies Record<Exclude<Step, ByItself> | 'release', readonly [string, string, object]>;
type Door = keyof typeof doors;
/** What nobody does: it happens by the turn of the day. */
type ByItself = 'deem' | 'expire';
const fromOf = (door: Door): readonly Status[] =>
  door === 'release' ? ['OPEN', 'RATED'] : transitions[door].from;

/** A person with an evaluation in a state, of a year of study where the door asks for one, and an objection to it. */
async function personWith(status: Status, door?: Door) {
  const owner = makeEmployee('Dwi Astuti');
  const { data, items } = evaluationIn({ ...office, owner }, status);
  const objection = makeObjection({ ...office, owner }, data, { status: 'EXPLAINED' });
  const kept = door === 'study' ? { ...data, year: studied } : data;
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    ...itemsOf.line(makeLine(owner, office.appraiser, office.superior)),
    ...items.filter(({ type }) => type !== evaluationKind.type),
    makeItem(evaluationKind, keyOf(kept), kept, { version: 1 }),
    objectionItem(objection),
  ]);
  const isOfObjection = door === 'decide' || door === 'withdraw';
  return { owner, data: kept, id: isOfObjection ? objectionId(objection) : evaluationId(data) };
}

const asked = (name: string) =>
  `mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code } } }`;

describe('over HTTP', () => {
  const illegal = (Object.keys(doors) as Door[]).flatMap((door) =>
    statuses.filter((status) => !fromOf(door).includes(status)).map((status) => [door, status] as const),
  );
  it.each(illegal)('nobody may %s an evaluation that is %s', async (door, status) => {
    const { owner, id, data } = await personWith(status, door);
    const [name, who, more] = doors[door];
    const by = who === 'owner' ? owner : office[who];
    const answer = await house.as(by)(asked(name), { input: { id, expectedVersion: 1, ...more } });
    expect(answer.data[name].userErrors).toEqual([{ code: 'STATE_INVALID' }]);
    expect((await evaluationOf(table, data))?.data).toEqual(data);
  });
});

describe('the turn of the day', () => {
  const neither = statuses.filter(
    (status) =>
      !([...transitions.deem.from, ...transitions.expire.from] as readonly Status[]).includes(status),
  );
  it.each(neither)('does nothing to an evaluation that is %s, however late', async (status) => {
    const { owner, id, data } = await personWith(status);
    const day = '2027-06-30' as PlainDate;
    const item = { step: 'EVALUATION_TURN', subjectId: id, agencyId: owner.unit.agencyId, day } as const;
    const done = await turnEvaluation(jobOf(makePlatform(table), 'turnDay'), item, day);
    expect(done).toEqual({ ok: true, value: false });
    expect((await evaluationOf(table, data))?.data).toEqual(data);
  });
});
