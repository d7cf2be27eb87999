/**
 * The town of the year's trial, as its personnel register has it: who holds which office under whom, and what each is
 * there for. What the register says changes in the year; everybody's history is kept here, beside the system's.
 */
import type { Row } from '../../../test/support/register.ts';
import { later } from './calendar.ts';
import { type Level, nipOf, OFFICES, seatRow, type Stint } from './townRows.ts';

/** What somebody goes through in the year. Each is what the trial is about; whoever has none works all year. */
export const FATES = [
  'MOVES_JULY',
  'OBJECTS',
  'MOVES_MID_AUGUST',
  'LONG_LEAVE',
  'STUDIES',
  'RETIRES',
  'JOINS',
  'UNPAID_LEAVE',
  'REOPENED',
  'SILENT',
  'MISSES_JULY',
  'ON_CONTRACT',
] as const;
export type Fate = (typeof FATES)[number] | 'NONE' | 'SWAPS' | 'SWAPS_LATE' | 'VACATES';

export interface Person {
  readonly no: number;
  readonly nip: string;
  readonly name: string;
  readonly level: Level;
  readonly fate: Fate;
  row: Row;
  /** Since when the register has them. */
  readonly joins: string;
  /** The first day on which they are out of the service. */
  leaves: string | null;
  readonly stints: Stint[];
  employeeId: string;
}

export interface Town {
  readonly people: readonly Person[];
  readonly officers: Readonly<Record<'bkpp' | 'second' | 'manager' | 'assessor' | 'auditor', Person>>;
  readonly top: Person;
  readonly agencies: readonly string[];
}

/** The whole year. */
export const YEAR_FROM = '2026-01-01';
const BEFORE = '2024-03-01';
/** Whose office a unit is led by. */
export const leaderOf = (unit: string): string => (unit === '00' ? 'J.SEKDA' : `J.${unit}`);

function person(no: number, level: Level, fate: Fate, { office, above, unit }: Omit<Stint, 'from'>): Person {
  const joins = fate === 'JOINS' ? '2026-03-02' : BEFORE;
  const stint = { from: joins, office, above, unit };
  const onContract = fate === 'ON_CONTRACT';
  const nip = nipOf(no, onContract);
  const name = `Pegawai ${String(no).padStart(3, '0')}`;
  const status = fate === 'JOINS' ? 'CPNS' : onContract ? 'PPPK' : 'PNS';
  const row: Row = {
    nip,
    nama: name,
    status_kepegawaian: status,
    kelas_jabatan: '9',
    ...OFFICES[level],
    ...(onContract && { golongan: 'IX' }),
    ...seatRow(stint),
  };
  return { no, nip, name, level, fate, row, joins, leaves: null, stints: [stint], employeeId: '' };
}

/** People below one supervisor, about. */
const TEAM = 14;

/** The offices of leaders: agencies, each with sections; the first has two, and who vacates one is of it, as who acts there. */
function leadersOf(count: number): [Level, Fate, string][] {
  const sections = Math.max(3, Math.round(count / TEAM));
  const agencies = Math.max(2, Math.round(sections / 3));
  return [
    ...Array.from({ length: agencies }, (_, no) => ['HEAD', 'NONE', `07.${no}`] as [Level, Fate, string]),
    ...Array.from({ length: sections }, (_, at): [Level, Fate, string] => {
      const fates: Readonly<Record<number, Fate>> = { 0: 'SWAPS', 1: 'SWAPS_LATE', [agencies]: 'VACATES' };
      return ['SECTION', fates[at] ?? 'NONE', `07.${at % agencies}.${Math.floor(at / agencies)}`];
    }),
  ];
}

/** A town of so many people with plans, and those who serve them: the secretary, BKPP, manager, assessor, auditor. */
export function makeTown(count: number): Town {
  const leaders = leadersOf(count);
  const sections = leaders.filter(([level]) => level === 'SECTION').map(([, , unit]) => unit);
  const above = (unit: string) =>
    leaderOf(unit.split('.').slice(0, -1).join('.') === '07' ? '00' : unit.slice(0, unit.lastIndexOf('.')));
  const people = Array.from({ length: count }, (_, no) => {
    const leader = leaders[no];
    if (leader) {
      const [level, fate, unit] = leader;
      return person(no, level, fate, { office: leaderOf(unit), above: above(unit), unit });
    }
    const at = no - leaders.length;
    const unit = sections[at % sections.length] ?? '';
    const fate = at % 24 < FATES.length ? (FATES[at % 24] ?? 'NONE') : 'NONE';
    return person(no, 'STAFF', fate, { office: `J.${no}`, above: leaderOf(unit), unit });
  });
  const officer = (no: number) =>
    person(count + no, 'OFFICER', 'NONE', { office: `J.O${no}`, above: 'J.SEKDA', unit: '00' });
  const [bkpp, second, manager, assessor, auditor] = [1, 2, 3, 4, 5].map(officer) as [
    Person,
    Person,
    Person,
    Person,
    Person,
  ];
  const top = person(count, 'TOP', 'NONE', { office: 'J.SEKDA', above: null, unit: '00' });
  const agencies = leaders.filter(([level]) => level === 'HEAD').map(([, , unit]) => unit);
  return { people, top, agencies, officers: { bkpp, second, manager, assessor, auditor } };
}

/** Everybody whom the register names on a day. */
export const registered = ({ people, top, officers }: Town, date: string): Person[] =>
  [top, ...Object.values(officers), ...people].filter(({ joins }) => joins <= date);

/** The office that somebody holds on a day, or null. */
export const stintOn = ({ stints, leaves }: Person, date: string): Stint | null =>
  leaves !== null && leaves <= date ? null : (stints.findLast(({ from }) => from <= date) ?? null);

/** Puts somebody in another office from a day on. */
export function move(one: Person, to: Omit<Stint, 'from'>, from: string): void {
  const stint = { ...to, from };
  one.stints.push(stint);
  one.row = { ...one.row, ...seatRow(stint) };
}

/** The stretches of 2026 of which somebody has a plan: of each office in it, up to the day before the next. */
export function plansOf(one: Person): { from: string; to: string; stint: Stint }[] {
  return one.stints.flatMap((stint, at) => {
    const next = one.stints[at + 1]?.from ?? one.leaves;
    const from = stint.from < YEAR_FROM ? YEAR_FROM : stint.from;
    const to = next && next <= '2026-12-31' ? later(next, -1) : '2026-12-31';
    return from <= to ? [{ from, to, stint }] : [];
  });
}
