/** Units with their people: a pyramid of teams of about 5 to 25. */
import type { Office } from '../../../data/demo.ts';

/** A unit with its people: the head, the staff who answer to the head, and the units below. */
export interface Team {
  readonly office: Office;
  staff: number;
  readonly below: Team[];
}

const MOST_IN_TEAM = 24;

/** Shares a number out by weight, nobody below their minimum; the parts sum to the whole. */
export function shareOut(
  total: number,
  parts: readonly (readonly [weight: number, minimum: number])[],
): number[] {
  const free = total - parts.reduce((sum, [, minimum]) => sum + minimum, 0);
  if (free < 0) throw new Error(`${total} people are too few for ${parts.length} units`);
  const weights = parts.reduce((sum, [weight]) => sum + weight, 0);
  let given = 0;
  let passed = 0;
  return parts.map(([weight, minimum]) => {
    passed += weight;
    const upTo = Math.round((free * passed) / weights);
    const size = minimum + upTo - given;
    given = upTo;
    return size;
  });
}

/** A unit with `people` in it: its head, and the rest as staff or in as many units below as they fill. */
export function grow(office: Office, people: number): Team {
  const rest = people - 1;
  const units = inOrder(office);
  const open = units.slice(0, rest < 4 ? 0 : Math.max(1, Math.floor((rest - 1) / 7)));
  if (open.length === 0)
    return rest > MOST_IN_TEAM ? split(office, rest) : { office, staff: rest, below: [] };
  const staff = rest < 40 ? 1 : 3;
  const sizes = shareOut(
    rest - staff,
    open.map((unit) => [unit.weight, 3]),
  );
  return { office, staff, below: open.map((unit, index) => grow(unit, sizes[index] ?? 3)) };
}

/** In a kecamatan its kelurahan come between its sections, so that a small one has both. */
function inOrder(office: Office): Office[] {
  const kelurahan = office.units.filter((unit) => unit.kind === 'KELURAHAN');
  const others = office.units.filter((unit) => unit.kind !== 'KELURAHAN');
  return Array.from({ length: Math.max(kelurahan.length, others.length) }, (_, index) => [
    others[index],
    kelurahan[index],
  ])
    .flat()
    .filter((unit) => unit !== undefined);
}

/** Work teams (tim kerja) within a unit that is too large for one superior; their leads are functional officers. */
function split(office: Office, people: number): Team {
  const count = Math.min(20, Math.ceil(people / 17));
  const sizes = shareOut(
    people,
    Array.from({ length: count }, () => [1, 2]),
  );
  const below = sizes.map((size, index) => grow(workTeam(office, index + 1), size));
  return { office, staff: 0, below };
}

const workTeam = (office: Office, no: number): Office => ({
  ...office,
  code: `t${no}`,
  name: `Tim Kerja ${no} ${office.name}`,
  kind: 'SEKSI',
  isPerformanceUnit: false,
  units: [],
  head: {
    title: '',
    kind: 'JF_KEAHLIAN',
    eselon: null,
    grade: 9,
    isPukm: false,
    family: office.families[0] ?? 'ADMINISTRASI',
  },
});
