/** What waits and does not lie with whoever is in charge of it: of plans (D01) and of months (D05). Pure. */
import type { DeskStep } from '../../platform/keys.ts';
import { BKPP_DESK, NOBODYS_DESK } from '../../platform/desk.ts';
import { dateIn } from '../../platform/period.ts';
import type { Waits } from './facts.ts';
import type { Found } from './found.ts';
import type { FindingKind } from './kinds.ts';

/** By which kinds it is found: on no desk, with another than whoever is in charge, with nobody who is. */
export interface PlacementKinds {
  readonly lost: FindingKind;
  readonly another: FindingKind;
  readonly nobody: FindingKind;
}

/** What lies on BKPP's desk by right: for whoever holds that office, or since the appointing authority decides. */
const OFFICE: ReadonlySet<DeskStep> = new Set<DeskStep>([
  'PLAN_REVIEW',
  'AMENDMENT_REVIEW',
  'OBJECTION_DECISION',
]);

/** What of a person and plan it is: the step, and of several by their own ids which. */
export const detailOf = ({ step, subjectId }: Waits['place']): string =>
  [step, ...(subjectId?.split('/').slice(1) ?? [])].join('.');

/** Whether nobody is in charge of it: it lies with somebody who may do nothing about it, or with BKPP in their stead. */
const isNobodys = ({ place, inCharge }: Waits): boolean =>
  inCharge === null || (inCharge === BKPP_DESK && !OFFICE.has(place.step));

/** What is found of something that waits; nothing where it lies with whoever is in charge. */
export function misplacedAs(waits: Waits, zone: string, kinds: PlacementKinds): Found[] {
  const { place, since, inCharge, businessDate } = waits;
  const { period, planNo, step, holder } = place;
  // Nobody is named in evidence where it names nobody itself.
  const lies: Found['facts'] = holder === NOBODYS_DESK ? {} : { liesWith: holder };
  const subject = { period, planNo, detail: detailOf(place) };
  const facts = { step, businessDate, ...(since && { since: dateIn(zone, since) }) };
  if (isNobodys(waits)) return [{ ...subject, kind: kinds.nobody, facts: { ...facts, ...lies } }];
  const charge = { ...lies, inCharge: inCharge ?? holder };
  if (since === null) return [{ ...subject, kind: kinds.lost, facts: { ...facts, ...charge } }];
  return inCharge === holder ? [] : [{ ...subject, kind: kinds.another, facts: { ...facts, ...charge } }];
}
