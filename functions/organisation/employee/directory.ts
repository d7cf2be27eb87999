/**
 * The directory card: what lists of people find a person by. Written beside what it summarises; it
 * decides nothing (docs/decisions/cards.md).
 */
import * as z from 'zod';
import { set, type Write } from '../../platform/commit/writes.ts';
import type { Item } from '../../platform/item.ts';
import { directoryIndex, keys, vacancyKeys } from '../../platform/keys.ts';
import { positionKinds } from '../position/rules.ts';
import { type Employee, employmentStatuses, legalStatuses } from './rules.ts';

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
});
export type DirectoryCard = z.infer<typeof directoryCardSchema>;

/** The directory card of a person. */
export const directoryCardOf = (employee: Employee, vacantAbove: string | null): DirectoryCard => ({
  employeeId: employee.employeeId,
  name: employee.name,
  agencyId: employee.unit.agencyId,
  unitPath: employee.unit.path,
  kind: employee.position.kind,
  employmentStatus: employee.employmentStatus,
  legalStatus: employee.legalStatus,
  vacantAbove,
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
