/**
 * A desk: what waits for whom. Items of the base table, read strongly, one per subject and step, put
 * and taken away in the transaction of what they are about, so that nothing waits unseen
 * (docs/domain.md 3, P01 and P05).
 */
import * as z from 'zod';
import { type Kind, makeItem } from './item.ts';
import { deskSteps, keys } from './keys.ts';
import { instantSchema, periodSchema, plainDateSchema } from './period.ts';
import type { Change } from './commit/plan.ts';
import { put, remove, type Write } from './commit/writes.ts';

/** Whose desk it is of an office that several people hold: whatever lies there, any of them takes up. */
export const BKPP_DESK = 'BKPP';
/** Where something lies that waits and names nobody, as what was brought along may: nothing is ever laid there. */
export const NOBODYS_DESK = 'NOBODY';
/** On whose desk something lies by whom it names itself. */
export const heldBy = (named: string | null): string => named ?? NOBODYS_DESK;

/**
 * `employeeId` is the person concerned. What is kept under no person (a request, an appointment) has an
 * id of its own in `subjectId`; everything else lies under the person, period and plan.
 */
export const deskSchema = z.object({
  holder: z.string(),
  step: z.enum(deskSteps),
  employeeId: z.string(),
  subjectId: z.string().optional(),
  period: periodSchema,
  planNo: z.int().nonnegative(),
  since: instantSchema,
  dueOn: plainDateSchema.nullable(),
  count: z.int().nullable(),
  /** Of findings each, by its key beside its subject: the gravest first, and no more than a page shows. */
  findings: z
    .array(z.object({ key: z.string(), code: z.string(), severity: z.string(), since: instantSchema }))
    .optional(),
});
export type DeskItem = z.infer<typeof deskSchema>;
/** Where something waits: on whose desk, what for, and about whom. */
export type DeskPlace = Omit<DeskItem, 'since' | 'dueOn' | 'count' | 'findings'>;

export const deskKind: Kind<DeskItem> = { type: 'desk', schemaVersion: 1, schema: deskSchema };

/** What the place of an item is called: the id of its subject, or of the person. */
export const subjectIdOf = ({ subjectId, employeeId }: DeskPlace): string => subjectId ?? employeeId;

/** Where a place of a desk is kept. */
export const keyOfPlace = (item: DeskPlace) =>
  keys.desk(item.holder, item.step, item.period, subjectIdOf(item), item.planNo);

/** What is laid on a desk; without a term or a number where none is told. */
type Laid = DeskPlace & Pick<DeskItem, 'since'> & Partial<Pick<DeskItem, 'dueOn' | 'count' | 'findings'>>;

/** Lays an item on a desk, or renews it. */
export const layOnDesk = ({ dueOn = null, count = null, ...item }: Laid): Write =>
  put(makeItem(deskKind, keyOfPlace(item), { ...item, dueOn, count }));

/** Takes an item off a desk. */
export const takeOffDesk = (item: DeskPlace): Write => remove(keyOfPlace(item));

/** Moves what waits to another desk: since when and until when it waits stays. */
export const moveToDesk = (item: DeskItem, holder: string): Write[] => [
  takeOffDesk(item),
  layOnDesk({ ...item, holder }),
];

/** Something that waits on a desk and belongs on another: where it lies, and its aggregate's change. */
export interface Rerouting {
  readonly place: DeskPlace;
  readonly holder: string;
  readonly change: Change;
}
