/** The people of the simulated month: who they are, how they work, and the items of their office. */
import { type Chance, chanceOf } from '../../../functions/local/city/random.ts';
import type { Employee, Leave } from '../../../functions/organisation/employee/rules.ts';
import type { Item } from '../../../functions/platform/item.ts';
import type { Period, PlainDate } from '../../../functions/platform/period.ts';
import { bankItems } from '../../../test/support/activities.ts';
import { cardItem } from '../../../test/support/largeOffice.ts';
import { itemsOf, makeEmployee, makeLine } from '../../../test/support/office.ts';
import { MONTH } from './calendar.ts';
import { type Entry, Ledger } from './ledger.ts';

/** The most people under one appraiser. */
const TEAM = 60;
const HOUR_MS = 3_600_000;

/** A person of the simulated month, and what they know. */
export interface Staff {
  readonly no: number;
  readonly employee: Employee;
  /** The appraiser until a transfer is known, and whoever it is afterwards. */
  readonly team: number;
  readonly movesTo: number | null;
  readonly leaves: readonly Leave[];
  readonly chance: Chance;
  /** How far the clock of their device is off. */
  readonly skewMs: number;
  /** Without a network until the last day on which the oldest of what they wrote can be sent. */
  readonly offline: boolean;
  /** Sends all that waits in one request, or one by one. */
  readonly inBatches: boolean;
  /** Submits what is recorded at once, or on Fridays. */
  readonly submitsAtOnce: boolean;
  readonly copies: boolean;
  readonly usesTemplate: boolean;
  readonly ledger: Ledger;
  /** What is written and not sent. */
  queue: Entry[];
}

export interface Town {
  readonly staff: readonly Staff[];
  readonly appraisers: readonly Employee[];
  readonly superior: Employee;
  readonly items: readonly Item[];
}

const day = (text: string) => text as PlainDate;

function leavesOf({ employeeId }: Employee, no: number): Leave[] {
  const away = (type: Leave['type'], from: string, to: string): Leave => ({
    employeeId,
    type,
    from: day(from),
    to: day(to),
  });
  if (no % 7 === 3) return [away('CUTI_TAHUNAN', '2026-05-06', '2026-05-08')];
  if (no % 11 === 5) return [away('DINAS_LUAR', '2026-05-08', '2026-05-10')];
  return no % 13 === 6 ? [away('CUTI_SAKIT', '2026-05-21', '2026-05-21')] : [];
}

function makeStaff(no: number, teams: number, seed: string): Staff {
  const employee = makeEmployee(`Pegawai ${String(no).padStart(3, '0')}`);
  const chance = chanceOf(`${seed} person ${no}`);
  const team = no % teams;
  return {
    no,
    employee,
    team,
    movesTo: no % 10 === 4 && teams > 1 ? (team + 1) % teams : null,
    leaves: leavesOf(employee, no),
    chance,
    skewMs: no % 3 === 0 ? 0 : chance.int(-14, 14) * HOUR_MS,
    offline: no % 6 === 2,
    inBatches: no % 4 !== 1,
    submitsAtOnce: no % 3 !== 2,
    copies: no % 5 === 0,
    usesTemplate: no % 5 === 1,
    ledger: new Ledger(),
    queue: [],
  };
}

/** A town of so many people, in two teams at least, by a seed. */
export function makeTown(people: number, seed: string): Town {
  const teams = Math.max(2, Math.ceil(people / (TEAM - 10))); // transfers make some teams larger
  const superior = makeEmployee('Endang Lestari');
  const appraisers = Array.from({ length: teams }, (_, no) => makeEmployee(`Pejabat ${no + 1}`));
  const staff = Array.from({ length: people }, (_, no) => makeStaff(no, teams, seed));
  const items = [
    ...bankItems(),
    ...[superior, ...appraisers].flatMap((person) => itemsOf.employee(person)),
    ...appraisers.flatMap((person) => itemsOf.line(makeLine(person, superior, null))),
    ...staff.flatMap(({ employee, team, leaves }) => [
      ...itemsOf.employee(employee),
      ...itemsOf.line(makeLine(employee, appraisers[team] as Employee, superior)),
      ...leaves.flatMap((leave) => itemsOf.leave(leave)),
      cardItem(employee, appraisers[team]?.employeeId ?? null, MONTH as Period),
    ]),
  ];
  return { staff, appraisers, superior, items };
}
