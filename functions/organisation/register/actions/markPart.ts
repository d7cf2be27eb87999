/** A part of a register's file marked as done: what came of its rows, whom they named, and what is wrong or odd. */
import { registerFields } from '../../../../data/register.ts';
import type { Kept } from '../../../platform/item.ts';
import type { Part, PartPeople, RegisterImport } from '../rules.ts';
import { importWrites } from '../store.ts';
import type { PartOutcomes } from './commitPart.ts';
import { ImportNotes } from './findings.ts';
import { AUTHORITY } from './judgeFile.ts';
import type { RegisterWork } from './source.ts';

/** Problems of the commit are numbered behind those of judging. */
export const AT_COMMIT = 90;

const count = (outcomes: PartOutcomes['outcomes'], outcome: string): number =>
  [...outcomes.values()].filter((one) => one.outcome === outcome).length;

const doneBy = ({ outcomes }: PartOutcomes): NonNullable<Part['done']> => ({
  registered: count(outcomes, 'REGISTERED'),
  changed: count(outcomes, 'CHANGED'),
  unchanged: count(outcomes, 'UNCHANGED'),
  refused: count(outcomes, 'REFUSED'),
});

/** Whom the rows of a part named, in an order that does not tell which of them was faster. */
function peopleOf({ no }: Part, { outcomes, odd, leading }: PartOutcomes): PartPeople {
  const named = [...outcomes].flatMap(([row, one]) =>
    one.outcome === 'REFUSED' ? [] : [{ row, outcome: one.outcome, employeeId: one.employeeId }],
  );
  const idsOf = (some: typeof named) => some.map(({ employeeId }) => employeeId).sort();
  return {
    no,
    named: idsOf(named),
    odd: idsOf(named.filter(({ row }) => odd.has(row))),
    concerned: idsOf(named.filter(({ outcome }) => outcome !== 'UNCHANGED')),
    leading,
  };
}

/** Marks a part as done, and lists what was refused and what is odd. */
export async function markPart(
  work: RegisterWork,
  of: Kept<RegisterImport>,
  part: Part,
  came: PartOutcomes,
): Promise<Part> {
  const { importId } = of.data;
  const notes = new ImportNotes(work, AUTHORITY, of);
  for (const { row, code, params = {} } of came.warnings) {
    const where = { importId, row, no: AT_COMMIT + 1, column: 'kode_jabatan' } as const;
    await notes.add(importWrites.problem({ ...where, code, params, severity: 'WARNING' }));
  }
  for (const [row, one] of came.outcomes) {
    if (one.outcome !== 'REFUSED') continue;
    const { code, params = {}, field } = one.problem;
    const column = registerFields.find((each) => each === field?.[0]) ?? 'nip';
    const where = { importId, row, no: AT_COMMIT, column };
    await notes.add(importWrites.problem({ ...where, code, params, severity: 'ERROR' }));
  }
  await notes.send();
  const done = { ...part, done: doneBy(came) };
  await notes.add(importWrites.people(importId, peopleOf(part, came)));
  await notes.add(importWrites.part(importId, done));
  await notes.send();
  return done;
}
