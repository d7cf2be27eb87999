/** Whether a line could come back to somebody: through whoever may come to appraise whom, in whatever office. */
import type { PlainDate } from '../../platform/period.ts';
import type { Organisation } from './organisation.ts';

/** Those who exercise an office above any that a person exercises on a date. */
function* thoseAbove(organisation: Organisation, personId: string, date: PlainDate): Generator<string> {
  const passed = new Set<string>();
  for (const { positionId } of organisation.seatsOf(personId, date)) {
    let at = organisation.aboveOn(positionId, date);
    for (; at !== null && !passed.has(at); at = organisation.aboveOn(at, date)) {
      passed.add(at);
      for (const { employeeId } of organisation.seatsOn(at, date)) yield employeeId;
    }
  }
}

/** Whether the way up from somebody, from every office that they exercise on a date, comes to another person. */
export function comesBackTo(
  organisation: Organisation,
  personId: string,
  otherId: string,
  date: PlainDate,
): boolean {
  const met = new Set([personId]);
  for (const id of met) {
    if (id === otherId) return true;
    for (const next of thoseAbove(organisation, id, date)) met.add(next);
  }
  return false;
}
