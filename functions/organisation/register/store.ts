/** Imports as they are kept: one item an import; its parts, units and problems beside it. */
import * as z from 'zod';
import { conflict, create, type Write } from '../../platform/commit/writes.ts';
import { type Item, type Kept, type Kind, makeItem, readItem } from '../../platform/item.ts';
import { keys, lists } from '../../platform/keys.ts';
import { nodeId, partsOf as idParts } from '../../platform/nodeId.ts';
import { getItem, queryAll, queryPages, type Table } from '../../platform/table.ts';
import { unitKinds, workWeekSchema } from '../unit/rules.ts';
import {
  importSchema,
  type ListedProblem,
  type Part,
  type PartPeople,
  partPeopleSchema,
  partSchema,
  problemSchema,
  type RegisterImport,
} from './rules.ts';
import type { UnitEntry } from './units.ts';

export const importKind: Kind<RegisterImport> = {
  type: 'registerImport',
  schemaVersion: 1,
  schema: importSchema,
};
const partKind: Kind<Part> = { type: 'registerPart', schemaVersion: 1, schema: partSchema };
const peopleKind: Kind<PartPeople> = {
  type: 'registerPartPeople',
  schemaVersion: 1,
  schema: partPeopleSchema,
};
const endedKind: Kind<{ employeeId: string }> = {
  type: 'registerEnded',
  schemaVersion: 1,
  schema: z.object({ employeeId: z.uuid() }),
};
const problemKind: Kind<ListedProblem> = { type: 'registerProblem', schemaVersion: 1, schema: problemSchema };
const sourceKind: Kind<{ text: string }> = {
  type: 'registerSource',
  schemaVersion: 1,
  schema: z.object({ text: z.string() }),
};
const unitKind: Kind<UnitEntry> = {
  type: 'registerUnit',
  schemaVersion: 1,
  schema: z.object({
    code: z.string(),
    name: z.string().nullable(),
    parentCode: z.string().nullable(),
    kind: z.enum(unitKinds).nullable(),
    workWeek: workWeekSchema.nullable(),
    row: z.int(),
    isKept: z.boolean(),
  }),
};

/** An import, or null. */
export async function importOf(table: Table, importId: string): Promise<Kept<RegisterImport> | null> {
  const item = await getItem(table, keys.registerImport(importId));
  return item && readItem(importKind, item);
}

/** The rows that came with the request, as JSON; null when they came as a file, or are committed by now. */
export async function inlineSource(table: Table, importId: string): Promise<string | null> {
  const item = await getItem(table, keys.importSource(importId));
  return item && readItem(sourceKind, item).data.text;
}

/** The parts of an import's file, in order: bounded by the largest file, 2,000 of some 200 bytes. */
export async function partsOf(table: Table, importId: string): Promise<Kept<Part>[]> {
  const items = await queryAll(table, lists.importParts(importId));
  return items.map((item) => readItem(partKind, item));
}

/** Whom each part that is done named, in order, page by page: of up to 8 KB. */
export async function* peopleOfParts(table: Table, importId: string): AsyncGenerator<PartPeople> {
  for await (const items of queryPages(table, lists.importPeople(importId)))
    for (const item of items) yield readItem(peopleKind, item).data;
}

/** Whose seats ended by what an import said of others: who acted where a holder came, and predecessors who are gone. */
export async function endedBeside(table: Table, importId: string): Promise<string[]> {
  const items = await queryAll(table, lists.importEnded(importId));
  return items.map((item) => readItem(endedKind, item).data.employeeId);
}

/** The units that a file names, parents first. */
export async function unitsNamed(table: Table, importId: string): Promise<UnitEntry[]> {
  const items = await queryAll(table, lists.importUnits(importId));
  return items.map((item) => readItem(unitKind, item).data);
}

/** A listed problem of an item. */
export const readProblem = (item: Item): ListedProblem => readItem(problemKind, item).data;

type Put = Extract<Write, { put: Item }>;
const over = (item: Item): Put => ({ put: item });

/** What is written of an import beside the import itself. */
export const importWrites = {
  /** The rows of a request. */
  source: (importId: string, text: string): Write =>
    create(makeItem(sourceKind, keys.importSource(importId), { text }), conflict),
  part: (importId: string, part: Part): Put =>
    over(makeItem(partKind, keys.importPart(importId, part.no), part)),
  people: (importId: string, people: PartPeople): Put =>
    over(makeItem(peopleKind, keys.importPeople(importId, people.no), people)),
  /** In the transaction that ends the seat, so that a death forgets nobody. */
  ended: (importId: string, employeeId: string): Put =>
    over(makeItem(endedKind, keys.importEnded(importId, employeeId), { employeeId })),
  unit: (importId: string, no: number, unit: UnitEntry): Put =>
    over(makeItem(unitKind, keys.importUnit(importId, no), unit)),
  problem: (problem: ListedProblem): Put =>
    over(makeItem(problemKind, keys.importProblem(problem.importId, problem.row, problem.no), problem)),
};

export const importNodeId = (importId: string): string => nodeId('RegisterImport', importId);

/** The key parts of a problem: of which import, on which row, which of the row's. */
export type ProblemRef = Pick<ListedProblem, 'importId' | 'row' | 'no'>;

export const problemNodeId = ({ importId, row, no }: ProblemRef): string =>
  nodeId('RegisterProblem', importId, row, no);

/** The problem that a node id names, or null when it names something else. */
export function parseProblemId(id: string): ProblemRef | null {
  const [importId, row = '', no = ''] = idParts(id, 'RegisterProblem', 3);
  const isPlain = [row, no].every((digits) => /^(?:0|[1-9]\d{0,6})$/.test(digits));
  return importId && isPlain ? { importId, row: Number(row), no: Number(no) } : null;
}

/** A listed problem, or null. */
export async function problemOf(
  table: Table,
  { importId, row, no }: ProblemRef,
): Promise<ListedProblem | null> {
  const item = await getItem(table, keys.importProblem(importId, row, no));
  return item && readProblem(item);
}

/** The import that a node id names, or null when it names something else. */
export const parseImportId = (id: string): string | null => idParts(id, 'RegisterImport', 1)[0] ?? null;

/** The file that a person brings, and the lists of problems that they fetch. */
export const fileNames = {
  source: (importId: string): string => `register/${importId}/source`,
  problems: (importId: string, language: string): string => `register/${importId}/problems-${language}.csv`,
};
