/** Plans of a year with their evaluations as people make them: opened, rated, issued, received, accepted. */
import { accept, receive } from '../../functions/evaluation/evaluation/finality.ts';
import { documentOf } from '../../functions/evaluation/evaluation/document.ts';
import {
  type Evaluation,
  issue,
  open,
  rate,
  type Rating,
} from '../../functions/evaluation/evaluation/rules.ts';
import {
  evaluationKind,
  issuedKind,
  keyOf,
  sealDocument,
  writeEvaluationCard,
} from '../../functions/evaluation/evaluation/store.ts';
import { workOf } from '../../functions/evaluation/evaluation/work.ts';
import { type Employee, personSnapshot } from '../../functions/organisation/employee/rules.ts';
import type { Write } from '../../functions/platform/commit/writes.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { datesOf, type Instant, type Period } from '../../functions/platform/period.ts';
import type { Result } from '../../functions/platform/result.ts';
import { makeLine } from './office.ts';

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(', '));
  return result.value;
};
const at = (date: string): Instant => `${date}T02:00:00.000Z` as Instant;

/** Ratings that give each predicate. docs/domain.md 1.7. */
export const ratingsFor = {
  SANGAT_BAIK: ['DI_ATAS_EKSPEKTASI', 'DI_ATAS_EKSPEKTASI'],
  BAIK: ['SESUAI_EKSPEKTASI', 'SESUAI_EKSPEKTASI'],
  BUTUH_PERBAIKAN: ['DI_BAWAH_EKSPEKTASI', 'SESUAI_EKSPEKTASI'],
  KURANG: ['SESUAI_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI'],
  SANGAT_KURANG: ['DI_BAWAH_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI'],
} as const satisfies Record<string, readonly [Rating, Rating]>;
export type Given = keyof typeof ratingsFor;

export interface People {
  readonly owner: Employee;
  readonly appraiser: Employee;
}
export interface Asked {
  readonly period?: Period;
  readonly planNo?: number;
  readonly predicate?: Given;
  readonly changes?: Partial<Evaluation>;
}

/** A card as it stands once its first section is written. */
function cardItem(write: Write): Item {
  if (!('set' in write)) throw new Error('a card is written by its sections');
  return { ...write.set, ...write.attributes };
}

/** Rated and issued, with its document. */
function issued(
  { owner, appraiser }: People,
  { period = '2026-Y' as Period, planNo = 1, predicate = 'BAIK', changes = {} }: Asked,
) {
  const opened = open({
    employeeId: owner.employeeId,
    period,
    planNo,
    businessDate: datesOf(period).last,
    appraiserId: appraiser.employeeId,
    employee: personSnapshot(owner),
    appraiser: personSnapshot(appraiser),
    month: null,
    activity: {
      verifiedMinutes: 0,
      leaveCreditMinutes: 0,
      target: 6750,
      percent: 0,
      capped: false,
      trace: [],
    },
    openedAt: at('2026-12-31'),
    policies: [],
  });
  const [ratingResult, ratingBehaviour] = ratingsFor[predicate];
  const rating = {
    ratingResult,
    ratingBehaviour,
    rationale: 'Menurut capaian setahun.',
    recommendation: null,
  };
  const facts = { at: at('2027-01-11'), achievement: null, overridden: true, resultMustBe: null };
  const rated = must(rate({ ...opened, ...changes }, rating, facts));
  const people = { employee: personSnapshot(owner), appraiser: personSnapshot(appraiser) };
  const made = must(issue(rated, people, at('2027-01-12')));
  const printed = { appraiser: people.appraiser, superior: null, work: workOf(period, null, []) };
  return sealDocument(made, documentOf(made, printed), 'APPRAISER');
}

/** An evaluation of a year (or a month) that its owner accepted, and the items of it and its card. */
export function finalEvaluation(people: People, asked: Asked = {}): { data: Evaluation; items: Item[] } {
  const { sealed, document } = issued(people, asked);
  const data = must(accept(must(receive(sealed, at('2027-01-13'))), at('2027-01-14')));
  return {
    data,
    items: itemsOfEvaluation(people, data, [makeItem(issuedKind, document.key, document.after ?? {})]),
  };
}

/** One that waits for its owner's receipt. */
export function issuedEvaluation(people: People, asked: Asked = {}): { data: Evaluation; items: Item[] } {
  const { sealed } = issued(people, asked);
  return { data: sealed, items: itemsOfEvaluation(people, sealed) };
}

/** An evaluation with its card. */
function itemsOfEvaluation({ owner, appraiser }: People, data: Evaluation, more: Item[] = []): Item[] {
  const line = makeLine(owner, appraiser, null);
  return [
    makeItem(evaluationKind, keyOf(data), data, { version: 1 }),
    ...more,
    cardItem(writeEvaluationCard(data, owner, line)),
  ];
}
