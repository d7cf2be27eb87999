/**
 * Reminders (pengingat): what of a desk is told to its holder, and when it is told again. A digest is a sum of the
 * desk, so that the two never disagree. docs/domain.md 3 (P08, P10), 6.7; docs/decisions/reminders.md.
 */
import * as z from 'zod';
import { severities } from '../finding/rules.ts';
import { policiesUsedSchema } from '../../organisation/policy/rules.ts';
import {
  addWorkingDays,
  dateIn,
  type Instant,
  isWithin,
  localInstant,
  type PlainDate,
  plainDateSchema,
  type WorkCalendar,
} from '../../platform/period.ts';
import { atOnce, kindOfStep, type MatterKind, matterKinds, whileTheyWait } from './matterKinds.ts';

/** A finding that waits to be mended. */
interface Waits {
  readonly key: string;
  readonly code: string;
  readonly severity: string;
  readonly since: Instant;
}

/** An item of a desk, as far as a reminder looks at it. */
export interface Waiting {
  readonly step: string;
  readonly employeeId: string;
  readonly subjectId?: string | undefined;
  readonly period: string;
  readonly planNo: number;
  readonly since: Instant;
  readonly dueOn: PlainDate | null;
  readonly count: number | null;
  /** The days without an activity, or of which something is not sent in, each a matter of its own. */
  readonly days?: readonly PlainDate[];
  /** What is found and can be mended, the gravest first, each a matter of its own. */
  readonly findings?: readonly Waits[] | undefined;
  /** What was rejected of a month: of which date, on which day; each a matter of its own. */
  readonly rejections?: readonly { readonly date: PlainDate; readonly decidedOn: PlainDate }[];
}

/** When somebody is reminded, and by which calendar their days count. */
export interface Moment {
  readonly zone: string;
  readonly today: PlainDate;
  readonly calendar: WorkCalendar;
  /** `remind.waitingWorkingDays` */
  readonly waitingDays: number;
}

/** What a digest tells of one kind. */
export interface Matter {
  readonly kind: MatterKind;
  /** The steps of the desk that it is a sum of. */
  readonly steps: readonly string[];
  /** Items of the desk; of days without an activity, or not sent in, the days. */
  readonly count: number;
  /** How many of them are past their day. */
  readonly overdue: number;
  /** Since when the oldest waits; of days without an activity the first of them. */
  readonly oldestOn: PlainDate;
  /** The next day by which something of it is to be done; null where none lies ahead. */
  readonly dueOn: PlainDate | null;
  /** Of findings the gravest. */
  readonly gravest?: { readonly code: string; readonly severity: string };
}

const sinceOf = ({ since }: Waiting, { zone }: Moment): PlainDate => dateIn(zone, since);

/** What without a day of its own waits for others first: its holder can do nothing about it yet, and is told nothing. */
const waitsForOthers = ({ step, dueOn }: Waiting): boolean => step === 'EVALUATION_RATING' && dueOn === null;

/** What has no day and never gets one: how grave a finding is says what its waiting does not. */
const isWithoutDay = (item: Waiting): boolean => waitsForOthers(item) || item.findings !== undefined;

/** The last day of something: its own or, where it has none, some working days after it was laid there; null of none yet. */
export const lastDayOf = (item: Waiting, moment: Moment): PlainDate | null =>
  isWithoutDay(item)
    ? null
    : (item.dueOn ?? addWorkingDays(moment.calendar, sinceOf(item, moment), moment.waitingDays));

function isOverdue(item: Waiting, moment: Moment): boolean {
  const day = lastDayOf(item, moment);
  return day !== null && day < moment.today;
}

const kindOf = ({ step }: Waiting): MatterKind => kindOfStep(step);

/** What of a desk is told. */
const toldOf = (desk: readonly Waiting[], moment: Moment): Waiting[] =>
  desk.filter(
    (item) => !waitsForOthers(item) && (whileTheyWait.has(kindOf(item)) || isOverdue(item, moment)),
  );

const countOf = ({ days, findings, count }: Waiting): number =>
  findings ? (count ?? findings.length) : (days?.length ?? 1);

/** Of findings the gravest, of these the one found first. */
function gravestOf(items: readonly Waiting[]): Pick<Matter, 'gravest'> {
  const [first] = items
    .flatMap(({ findings = [] }) => findings)
    .toSorted((one, other) => gravity(one) - gravity(other) || (one.since < other.since ? -1 : 1));
  return first ? { gravest: { code: first.code, severity: first.severity } } : {};
}
const gravity = ({ severity }: { readonly severity: string }): number =>
  severities.findIndex((one) => one === severity);

function matterOf(kind: MatterKind, items: readonly Waiting[], moment: Moment): Matter {
  const ahead = items.flatMap(({ dueOn }) => (dueOn !== null && dueOn >= moment.today ? [dueOn] : []));
  const [oldestOn = moment.today] = items
    .flatMap((item) => partsOf(item, moment))
    .map(({ since }) => since)
    .sort();
  return {
    kind,
    steps: [...new Set(items.map(({ step }) => step))].sort(),
    count: items.reduce((sum, item) => sum + countOf(item), 0),
    overdue: items.filter((item) => isOverdue(item, moment)).length,
    oldestOn,
    dueOn: ahead.sort()[0] ?? null,
    ...gravestOf(items),
  };
}

/** What a digest of a desk tells, by kind; nothing of a kind of which nothing is to be told. */
export function mattersOf(desk: readonly Waiting[], moment: Moment): Matter[] {
  const byKind = Map.groupBy(toldOf(desk, moment), kindOf);
  return matterKinds.flatMap((kind) => {
    const items = byKind.get(kind);
    return items ? [matterOf(kind, items, moment)] : [];
  });
}

const placeOf = ({ step, period, subjectId, employeeId, planNo }: Waiting): string =>
  `${step} ${period} ${subjectId ?? employeeId} ${planNo}`;

/** The matters that an item of a desk is a sum of, by name, each with since when it waits. */
function partsOf(item: Waiting, moment: Moment): { readonly name: string; readonly since: PlainDate }[] {
  const { step, since, dueOn, days, rejections, findings } = item;
  const place = placeOf(item);
  if (findings)
    return findings.map((one) => ({
      // Of no period: that a year begins makes none of them new.
      name: `${step} ${item.subjectId ?? item.employeeId} ${one.key} ${one.since}`,
      since: dateIn(moment.zone, one.since),
    }));
  if (days) return days.map((day) => ({ name: `${step} ${day}`, since: day }));
  if (rejections)
    return rejections.map(({ date, decidedOn }) => ({
      name: `${place} ${date} ${decidedOn}`,
      since: decidedOn,
    }));
  // Whose desk lies before another is told again of each next day on which something of it falls due.
  const next = kindOf(item) === 'UNATTENDED' && dueOn ? ` ${dueOn}` : '';
  return [{ name: `${place} ${since}${next}`, since: sinceOf(item, moment) }];
}

/**
 * The names by which a digest knows what it told: of each matter, and of its item once more on its last working day and
 * once it is past its day. `pressing` are those for which a digest is made: not what came today, unless its item is due
 * or somebody else's who is away.
 */
export function namesOf(
  desk: readonly Waiting[],
  moment: Moment,
): { readonly all: string[]; readonly pressing: string[] } {
  const next = addWorkingDays(moment.calendar, moment.today, 1);
  const [all, pressing]: [string[], string[]] = [[], []];
  for (const item of toldOf(desk, moment)) {
    const { since, dueOn } = item;
    const stage = isOverdue(item, moment) ? 'PAST' : dueOn !== null && dueOn < next ? 'LAST' : null;
    const staged = stage ? [`${placeOf(item)} ${stage} ${dueOn ?? since}`] : [];
    const parts = partsOf(item, moment);
    // What a job lays before somebody is told at once: nothing else has told them.
    const isAll = stage !== null || atOnce.has(kindOf(item));
    const due = isAll ? parts : parts.filter((part) => part.since < moment.today);
    all.push(...parts.map(({ name }) => name), ...staged);
    pressing.push(...due.map(({ name }) => name), ...staged);
  }
  return { all, pressing };
}

/** What somebody was last told: the day, and the names of what it was about. */
export const reminderSchema = z.object({
  employeeId: z.uuid(),
  on: plainDateSchema,
  told: z.array(z.string()),
  policies: policiesUsedSchema,
});
export type Reminder = z.infer<typeof reminderSchema>;

/**
 * Whether somebody is told: once a day at most, of something that they were not told yet, or of the same again after
 * `remind.repeatWorkingDays`; never of nothing.
 */
export function isToTell(
  before: Pick<Reminder, 'on' | 'told'> | null,
  { all, pressing }: ReturnType<typeof namesOf>,
  { today, calendar }: Moment,
  repeatDays: number | null,
): boolean {
  if (all.length === 0 || before?.on === today) return false;
  const told = new Set(before?.told);
  if (pressing.some((name) => !told.has(name))) return true;
  return before !== null && repeatDays !== null && addWorkingDays(calendar, before.on, repeatDays) <= today;
}

/** Hours in which nobody is reminded, from the first until before the second; over midnight where it is earlier. */
export type QuietHours = { readonly from: string; readonly to: string } | null;

/** Whether an instant lies in the quiet hours of a zone. */
export function isQuiet(at: Instant, zone: string, quiet: QuietHours): boolean {
  if (!quiet) return false;
  return isWithin(quiet, localInstant(zone, at).slice(11, 16));
}
