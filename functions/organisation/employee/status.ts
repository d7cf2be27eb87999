/**
 * A person's legal status on each day, known to two clocks: somebody who returns from unpaid leave was away all
 * the same, and lines of those days stay as they were. docs/architecture.md 7.
 */
import * as z from 'zod';
import {
  addDays,
  type Instant,
  instantSchema,
  type PlainDate,
  plainDateSchema,
} from '../../platform/period.ts';
import { ALWAYS, BEGINNING, isKnown } from '../validity/rules.ts';

export const legalStatuses = [
  'AKTIF',
  'CUTI',
  'CLTN',
  'TUGAS_BELAJAR',
  'DIPEKERJAKAN',
  'PENSIUN',
  'MENINGGAL',
  'PINDAH_INSTANSI',
  'BERHENTI',
] as const;
export type LegalStatus = (typeof legalStatuses)[number];

/** A status from a day on (null: always) until the next begins; never edited, but superseded. */
export const datedStatusSchema = z.object({
  legalStatus: z.enum(legalStatuses),
  from: plainDateSchema.nullable(),
  recordedAt: instantSchema,
  supersededAt: instantSchema.nullable(),
});
export type DatedStatus = z.infer<typeof datedStatusSchema>;

/** The status that the register told last, and every one that was ever on record once it changed. */
export interface Statuses {
  readonly legalStatus: LegalStatus;
  readonly legalStatusFrom: PlainDate | null;
  readonly statuses?: readonly DatedStatus[] | undefined;
  /**
   * The first day without an office, of whoever is in no row of the whole register; a row that names them again
   * takes it away.
   */
  readonly goneFrom?: PlainDate | undefined;
}

/** Every status that was ever on record: of whoever had but one, that one. */
const allOf = ({ statuses, legalStatus, legalStatusFrom }: Statuses): readonly DatedStatus[] =>
  statuses ?? [{ legalStatus, from: legalStatusFrom, recordedAt: ALWAYS, supersededAt: null }];

const firstDay = ({ from }: DatedStatus): string => from ?? '';

/** Those on record, the earliest first; `knownAt` by what was on record then. */
const inOrder = (person: Statuses, knownAt?: Instant): DatedStatus[] =>
  allOf(person)
    .filter((status) => isKnown(status, knownAt))
    .toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));

/** The status of a person on a date; before the first that is known they are in office. */
export const statusOn = (person: Statuses, date: PlainDate, knownAt?: Instant): LegalStatus =>
  inOrder(person, knownAt).findLast((status) => firstDay(status) <= date)?.legalStatus ?? 'AKTIF';

/** The stretches of each status on record, the earliest first; the last has no end. */
export const statusSpans = (
  person: Statuses,
): { readonly legalStatus: LegalStatus; readonly from: PlainDate; readonly to: PlainDate | null }[] =>
  inOrder(person).map(({ legalStatus, from }, at, all) => {
    const next = all[at + 1]?.from;
    return { legalStatus, from: from ?? BEGINNING, to: next ? addDays(next, -1) : null };
  });

/** Whether a person is gone by a date without a row that says how: by what is on record now. */
export const isGone = ({ goneFrom }: Pick<Statuses, 'goneFrom'>, date: PlainDate): boolean =>
  goneFrom !== undefined && goneFrom <= date;

/** The days on which a person's status turns. */
export const statusTurns = (person: Statuses, knownAt?: Instant): PlainDate[] => [
  ...inOrder(person, knownAt).flatMap(({ from }) => from ?? []),
  ...(knownAt === undefined ? [person.goneFrom ?? []].flat() : []),
];

/**
 * A person after the register told a status. It holds from its day on, be it backdated: what would have begun
 * later no longer holds, and another day of the same status corrects it. The same status told again without a
 * day changes nothing. A change without a day holds from `asOf`, the day of which the register speaks: it says
 * nothing of the days before.
 */
export function tellStatus(
  before: Statuses | null,
  { legalStatus, legalStatusFrom }: Pick<Statuses, 'legalStatus' | 'legalStatusFrom'>,
  { asOf, at }: { readonly asOf: PlainDate; readonly at: Instant },
): Statuses {
  const told = { legalStatus, legalStatusFrom };
  if (!before) return told;
  const isSame = before.legalStatus === legalStatus;
  if (isSame && (legalStatusFrom === null || legalStatusFrom === before.legalStatusFrom)) {
    const { legalStatusFrom, statuses } = before;
    return { legalStatus, legalStatusFrom, ...(statuses && { statuses }) };
  }
  const from = legalStatusFrom ?? asOf;
  const corrected = isSame ? inOrder(before).at(-1) : undefined;
  const kept = allOf(before).map((each) =>
    each.supersededAt === null && (each === corrected || firstDay(each) >= from)
      ? { ...each, supersededAt: at }
      : each,
  );
  return { ...told, statuses: [...kept, { legalStatus, from, recordedAt: at, supersededAt: null }] };
}
