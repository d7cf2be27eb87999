/** Which offices of an invented city stand vacant. */
import type { Chance } from './random.ts';
import type { Team } from './teams.ts';

/** The teams whose head's office is vacant, with that office and the one above once they are built. */
export type Vacancies = Map<Team, { readonly positionId: string; readonly aboveId: string } | null>;

/**
 * Chooses the vacant offices: of every hundred units with a few staff about two, and at least two.
 * Never a head of an agency, and never the office of the demo's appraiser.
 */
export function chooseVacancies(agencies: readonly Team[], chance: Chance): Vacancies {
  const all = agencies.flatMap((agency) => below(agency));
  const open = all.filter(
    (team) => team.staff >= 2 && team.office.name !== 'Bidang Penilaian Kinerja dan Penghargaan',
  );
  const chosen: Vacancies = new Map();
  const wanted = Math.min(open.length, Math.max(2, Math.round(all.length / 50)));
  while (chosen.size < wanted) chosen.set(chance.pick(open), null);
  return chosen;
}

const below = (team: Team): Team[] => team.below.flatMap((lower) => [lower, ...below(lower)]);
