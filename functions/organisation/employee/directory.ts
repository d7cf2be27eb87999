/**
 * The directory card: what lists of people find a person by. Written beside what it summarises; it
 * decides nothing (docs/decisions/cards.md).
 */
import * as z from 'zod';
import { set, type Write } from '../../platform/commit/writes.ts';
import type { Item } from '../../platform/item.ts';
import { directoryIndex, keys, vacancyKeys } from '../../platform/keys.ts';
import { positionKinds } from '../position/rules.ts';
import { plainDateSchema } from '../../platform/period.ts';
import type { Line } from '../line/rules.ts';
import { outOfOffice } from './away.ts';
import { type Employee, employmentStatuses, type Leave, legalStatuses } from './rules.ts';

/** `vacantAbove` is the office above that nobody holds definitively on the card's day, or null. */
const directoryCardSchema = z.object({
  employeeId: z.string(),
  name: z.string(),
  agencyId: z.string(),
  unitPath: z.string(),
  kind: z.enum(positionKinds),
  employmentStatus: z.enum(employmentStatuses).nullable(),
  legalStatus: z.enum(legalStatuses),
  vacantAbove: z.string().nullable(),
  /** Who appraises them on the card's day, their first day in the agency by their lines, and when they have no office. */
  appraiserId: z.string().nullish(),
  since: plainDateSchema.nullish(),
  away: z.array(z.object({ from: plainDateSchema, to: plainDateSchema.nullable() })).optional(),
});
export type DirectoryCard = z.infer<typeof directoryCardSchema>;

/** What of a person's lines and leave their card shows. */
export type Tenure = Pick<DirectoryCard, 'appraiserId' | 'since' | 'away'>;

/** A person's tenure by their lines and leave; `line` is that of the card's day. */
export function tenureOf(
  employee: Employee,
  line: Pick<Line, 'appraiserId'> | null,
  { lines, leaves }: { readonly lines: readonly Line[]; readonly leaves: readonly Leave[] },
): Tenure {
  const { agencyId } = employee.unit;
  const away = outOfOffice(employee, leaves);
  return {
    appraiserId: line?.appraiserId ?? null,
    since: lines.find((one) => one.agencyId === agencyId)?.from ?? null,
    ...(away.length > 0 && { away }),
  };
}

/** The directory card of a person. */
export const directoryCardOf = (
  employee: Employee,
  vacantAbove: string | null,
  tenure: Tenure = {},
): DirectoryCard => ({
  employeeId: employee.employeeId,
  name: employee.name,
  agencyId: employee.unit.agencyId,
  unitPath: employee.unit.path,
  kind: employee.position.kind,
  employmentStatus: employee.employmentStatus,
  legalStatus: employee.legalStatus,
  vacantAbove,
  ...tenure,
});

/** Writes a person's directory card with the index keys that follow from it. */
export const writeDirectoryCard = (card: DirectoryCard): Write =>
  set(
    keys.directoryCard(card.employeeId),
    { type: 'directoryCard', schemaVersion: 1, ...directoryIndex(card), data: card },
    card.vacantAbove ? [] : vacancyKeys,
  );

/** Reads a directory card; throws on one that its schema refuses. */
export const readDirectoryCard = (item: Item): DirectoryCard => directoryCardSchema.parse(item.data);
