/**
 * A discrepancy: the ticket of a difference between us and the personnel register, from the night on which it
 * was found until it is gone, or somebody has answered for it. docs/domain.md 6.1 (5), 6.2.
 */
import * as z from 'zod';
import {
  instantSchema,
  type Instant,
  periodSchema,
  type PlainDate,
  plainDateSchema,
} from '../../platform/period.ts';
import { ok, refuse, type Result } from '../../platform/result.ts';
import { classes, type Difference, type DiscrepancyClass } from './differences.ts';

export const states = ['OPEN', 'ACKNOWLEDGED', 'RESOLVED', 'WAIVED'] as const;
export type DiscrepancyState = (typeof states)[number];
export const severities = ['HIGH', 'MEDIUM', 'LOW'] as const;
export const owners = ['EMPLOYEE', 'UNIT', 'BKPP'] as const;

const said = z.string().nullable();

export const discrepancySchema = z.object({
  employeeId: z.uuid(),
  kind: z.enum(classes),
  /** The plan's; null, with plan number 0, where it is of no plan. */
  year: periodSchema.nullable(),
  planNo: z.int().nonnegative(),
  agencyId: z.uuid(),
  unitPath: z.string(),
  /** What either side said when it was last looked at. */
  register: said,
  record: said,
  /** Tells what is not shown of the sides from another; null where it is shown. */
  mark: said.default(null),
  state: z.enum(states),
  /** In this state since. */
  since: instantSchema,
  foundAt: instantSchema,
  /** Whether the difference was there when it was last looked for. */
  present: z.boolean(),
  /** Who answered for it, or null where it went by itself. */
  decidedBy: z.uuid().nullable(),
  note: z.string().nullable(),
  /** The last day of a waiver. */
  waivedUntil: plainDateSchema.nullable(),
  resolution: z.enum(['ANSWERED', 'VANISHED']).nullable(),
});
export type Discrepancy = z.infer<typeof discrepancySchema>;

/** How grave a class is, and who can mend it. */
export const CLASS: Readonly<
  Record<
    DiscrepancyClass,
    { readonly severity: (typeof severities)[number]; readonly owner: (typeof owners)[number] }
  >
> = {
  POSITION_CHANGED_AFTER_START: { severity: 'HIGH', owner: 'EMPLOYEE' },
  WRONG_AT_START: { severity: 'HIGH', owner: 'EMPLOYEE' },
  CODE_ONLY: { severity: 'LOW', owner: 'BKPP' },
  RANK_CHANGED: { severity: 'LOW', owner: 'UNIT' },
  MISSING_IN_HR: { severity: 'HIGH', owner: 'BKPP' },
  MISSING_HERE: { severity: 'HIGH', owner: 'BKPP' },
  NIP_HR_MISMATCH: { severity: 'MEDIUM', owner: 'BKPP' },
  RANK_JENJANG_MISMATCH: { severity: 'LOW', owner: 'BKPP' },
  PLT_UNKNOWN: { severity: 'MEDIUM', owner: 'UNIT' },
  JPT_UNKNOWN: { severity: 'LOW', owner: 'BKPP' },
};

/** Where a person stands, by which lists find the ticket. */
export type Place = Pick<Discrepancy, 'agencyId' | 'unitPath'>;

/** A difference as it is kept: what is not shown of it is but a mark. */
export type Seen = Omit<Difference, 'hidden'> & Pick<Discrepancy, 'employeeId' | 'mark'>;

/** What became of a ticket on a night, and what to call it. */
export interface Looked {
  readonly after: Discrepancy;
  readonly event: 'discrepancyFound' | 'discrepancyReopened' | 'discrepancyMoved' | 'discrepancyVanished';
}

const unanswered = { decidedBy: null, note: null, waivedUntil: null, resolution: null };

/** A difference that is there: found anew, open again, listed elsewhere, or null where its ticket stands as it is. */
export function seen(
  before: Discrepancy | null,
  { register, record, mark, ...subject }: Seen,
  place: Place,
  { at, today }: { readonly at: Instant; readonly today: PlainDate },
): Looked | null {
  const { agencyId, unitPath } = place;
  const now = { ...subject, agencyId, unitPath, register, record, mark, present: true };
  if (!before)
    return {
      after: { ...now, state: 'OPEN', since: at, foundAt: at, ...unanswered },
      event: 'discrepancyFound',
    };
  const isOther =
    before.register !== register || before.record !== record || before.mark !== mark || !before.present;
  const isOver = before.state === 'WAIVED' && before.waivedUntil !== null && before.waivedUntil < today;
  if (isOther || isOver)
    return {
      after: { ...before, ...now, state: 'OPEN', since: at, ...unanswered },
      event: 'discrepancyReopened',
    };
  const hasMoved = before.agencyId !== agencyId || before.unitPath !== unitPath;
  return hasMoved ? { after: { ...before, ...now }, event: 'discrepancyMoved' } : null;
}

/** A difference that is gone: its ticket closes by itself. Null where that is known already. */
export function gone(before: Discrepancy, at: Instant): Looked | null {
  if (!before.present) return null;
  const closed =
    before.state === 'RESOLVED'
      ? {}
      : { state: 'RESOLVED' as const, since: at, resolution: 'VANISHED' as const };
  return { after: { ...before, ...closed, present: false }, event: 'discrepancyVanished' };
}

export const transitions = {
  acknowledge: { from: ['OPEN'], to: 'ACKNOWLEDGED' },
  resolve: { from: ['OPEN', 'ACKNOWLEDGED'], to: 'RESOLVED' },
  waive: { from: ['OPEN', 'ACKNOWLEDGED'], to: 'WAIVED' },
} as const satisfies Record<string, { from: readonly DiscrepancyState[]; to: DiscrepancyState }>;
export type Step = keyof typeof transitions;

/** What somebody says with their answer. */
export interface Answer {
  readonly by: string;
  readonly at: Instant;
  readonly note: string | null;
  readonly waivedUntil: PlainDate | null;
}

/** Answers for a discrepancy. Refuses: STATE_INVALID. */
export function answer(
  before: Discrepancy,
  name: Step,
  { by, at, note, waivedUntil }: Answer,
): Result<Discrepancy> {
  const { from, to } = transitions[name];
  if (!(from as readonly DiscrepancyState[]).includes(before.state))
    return refuse('STATE_INVALID', 'input.id', { status: before.state, needed: from.join(' / ') });
  const resolution = to === 'RESOLVED' ? ('ANSWERED' as const) : null;
  return ok({ ...before, state: to, since: at, decidedBy: by, note, waivedUntil, resolution });
}
