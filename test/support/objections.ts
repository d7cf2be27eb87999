/** Evaluations in every state as they stand in a table, without the acts that led there: of September. */
import { canonical, sha256 } from '../../functions/platform/commit/hash.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import type { Key } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { documentOf } from '../../functions/evaluation/evaluation/document.ts';
import type { Evaluation, Status } from '../../functions/evaluation/evaluation/rules.ts';
import { open } from '../../functions/evaluation/evaluation/rules.ts';
import {
  evaluationKind,
  issuedKind,
  keyOf,
  sealDocument,
} from '../../functions/evaluation/evaluation/store.ts';
import { workOf } from '../../functions/evaluation/evaluation/work.ts';
import { file, type Objection } from '../../functions/evaluation/objection/rules.ts';
import { objectionKey, objectionKind } from '../../functions/evaluation/objection/store.ts';
import { type Employee, personSnapshot } from '../../functions/organisation/employee/rules.ts';
import { makeMonthLine } from './months.ts';
import type { Office } from './office.ts';

export const SEPTEMBER = '2026-M09' as Period;
const at = (text: string) => text as Instant;

/** Which evaluation of an owner was objected to, and which document of it. */
export const objectedOf = (employeeId: string) => ({
  employeeId,
  period: SEPTEMBER,
  planNo: 1,
  documentNumber: 1,
});

type People = Pick<Office, 'owner' | 'appraiser' | 'superior'>;

const activity = {
  verifiedMinutes: 6750,
  leaveCreditMinutes: 0,
  target: 6750,
  percent: 100_000,
  capped: false,
  trace: [],
};

/** An evaluation of September that is open. */
export const openEvaluation = ({ owner, appraiser }: Omit<People, 'superior'>): Evaluation =>
  open({
    employeeId: owner.employeeId,
    period: SEPTEMBER,
    planNo: 1,
    businessDate: '2026-09-30' as PlainDate,
    appraiserId: appraiser.employeeId,
    employee: personSnapshot(owner),
    appraiser: personSnapshot(appraiser),
    month: { lines: 1, filled: 1, inWords: 0, met: 1 },
    activity,
    openedAt: at('2026-10-15T17:30:00.000Z'),
    policies: [],
  });

/** One in a state, and its document once it has one. */
export function evaluationIn(people: People, status: Status): { data: Evaluation; items: Item[] } {
  const opened = openEvaluation(people);
  const kept = (data: Evaluation) => makeItem(evaluationKind, keyOf(data), data, { version: 1 });
  if (status === 'OPEN') return { data: opened, items: [kept(opened)] };
  const rated: Evaluation = {
    ...opened,
    status: 'RATED',
    ratingResult: 'DI_BAWAH_EKSPEKTASI',
    ratingBehaviour: 'SESUAI_EKSPEKTASI',
    rationale: 'Dua laporan terlambat.',
    ratedAt: at('2026-10-19T02:00:00.000Z'),
  };
  if (status === 'RATED') return { data: rated, items: [kept(rated)] };
  const issued = { ...rated, status, issuedAt: at('2026-11-09T02:00:00.000Z') };
  const [appraiser, superior] = [personSnapshot(people.appraiser), personSnapshot(people.superior)];
  const work = { ...workOf(SEPTEMBER, null, []), lines: [{ ...makeMonthLine(1), leaderResult: null }] };
  const { sealed, document } = sealDocument(
    issued,
    documentOf(issued, { appraiser, superior, work }),
    'APPRAISER',
  );
  const data: Evaluation = {
    ...sealed,
    receivedAt: status === 'ISSUED' ? null : at('2026-11-10T02:00:00.000Z'),
    ...(status === 'FINAL' && { finalAt: at('2026-11-11T02:00:00.000Z'), finalBy: 'ACCEPTED' as const }),
  };
  const after = document.after as { document: string; docHash: string };
  return { data, items: [kept(data), makeItem(issuedKind, document.key, after)] };
}

/** An objection of the owner to the document of such an evaluation. */
export const makeObjection = (
  { owner, appraiser, superior }: People,
  data: Evaluation,
  changes: Partial<Objection> = {},
): Objection => ({
  ...file(
    {
      ...objectedOf(owner.employeeId),
      documentHash: data.docHash ?? '',
      filedAt: at('2026-11-12T02:00:00.000Z'),
      appraiserId: appraiser.employeeId,
      deciderId: superior.employeeId,
      policies: [],
    },
    { reasons: 'Laporan diserahkan tepat waktu; tanda terima terlampir.', evidence: [], files: [] },
  ),
  ...changes,
});

export const objectionItem = (objection: Objection): Item =>
  makeItem(objectionKind, objectionKey(objection), objection, { version: 1 });

/** An evaluation that was objected to, with its objection. */
export function objectedItems(people: People): Item[] {
  const { data, items } = evaluationIn(people, 'OBJECTED');
  return [...items, objectionItem(makeObjection(people, data))];
}

/** Which annual evaluation of an owner is rated. */
export const annualRef = (employeeId: string) => ({ employeeId, period: '2026-Y' as Period, planNo: 1 });

/** One of a year that is rated, with what the months came to. */
export function annualItems({ owner, appraiser }: Omit<People, 'superior'>): Item[] {
  const rating = { ratingResult: 'SESUAI_EKSPEKTASI', ratingBehaviour: 'SESUAI_EKSPEKTASI' } as const;
  const data: Evaluation = {
    ...openEvaluation({ owner, appraiser }),
    ...annualRef(owner.employeeId),
    ...rating,
    businessDate: '2026-12-31' as PlainDate,
    status: 'RATED',
    rationale: 'Sesuai target.',
    month: null,
    year: {
      from: '2026-01-01' as PlainDate,
      to: '2026-12-31' as PlainDate,
      employment: 'PNS',
      absences: [],
      study: false,
      weighted: { ...rating, meanResult: 2000, meanBehaviour: 2000, reason: null },
    },
  };
  return [makeItem(evaluationKind, keyOf(data), data, { version: 1 })];
}

/** The owner as an evaluation of before documents had numbers printed them: its bytes in the shape of then. */
export function formerItems(
  { owner, appraiser }: { owner: Employee; appraiser: Employee },
  key: Key,
): Item[] {
  const { data } = evaluationIn({ owner, appraiser, superior: appraiser }, 'RECEIVED');
  const { documents: _documents, ...former } = data;
  const { status: _status, receivedAt: _receivedAt, docHash: _hash, ...stands } = former;
  const document = canonical({ ...stands, predicate: 'BUTUH_PERBAIKAN' });
  return [
    makeItem(evaluationKind, keyOf(former), { ...former, docHash: sha256(document) }, { version: 1 }),
    makeItem(issuedKind, key, { document, docHash: sha256(document) }),
  ];
}
