/** What follows from an owner's evaluations, of each one: credit points that they brought along, and of a year. */
import { v7 } from 'uuid';
import { accountOn, standingOf } from '../../functions/evaluation/credit/account.ts';
import type { Opening } from '../../functions/evaluation/credit/opening.ts';
import { partsOf } from '../../functions/evaluation/credit/parts.ts';
import { type Conversion, convert, monthsOf } from '../../functions/evaluation/credit/rules.ts';
import {
  conversionId,
  conversionKey,
  conversionKind,
  openingId,
  openingKind,
} from '../../functions/evaluation/credit/store.ts';
import type { FollowUp } from '../../functions/evaluation/followUp/rules.ts';
import { followUpId, followUpKey, followUpKind, laid } from '../../functions/evaluation/followUp/store.ts';
import { BKPP_DESK } from '../../functions/platform/desk.ts';
import { policyOn } from '../../functions/organisation/policy/rules.ts';
import { type Item, makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Instant, Period, PlainDate } from '../../functions/platform/period.ts';
import { countedOfOwner } from './countedItems.ts';
import { findingIds, findingsOfOwner } from './findingItems.ts';
import { finalEvaluation, type People } from './annual.ts';

const FOLLOW_UP = v7();
const COACHING = v7();
const FORMER = '2025-Y' as Period;
const AT = '2026-01-15T02:00:00.000Z' as Instant;

/** The conversion of 2025 as Ahli Muda by one final evaluation. */
export function makeConversion(people: People): Conversion {
  const policies = policyOn([], '2025-12-31' as PlainDate);
  const months = monthsOf(FORMER).map((month) => ({ month, planNo: 1, level: 'AHLI_MUDA' as const }));
  const parts = partsOf(months, [finalEvaluation(people, { period: FORMER }).data], policies);
  if (!parts.ok) throw new Error('a final evaluation is converted');
  const on = '2025-12-31' as PlainDate;
  const nothing = {
    opening: null,
    conversions: [],
    promotions: [],
    rank: 'III/c',
    level: 'AHLI_MUDA' as const,
  };
  const standing = standingOf(accountOn({ ...nothing, policies, on }));
  const place = { employeeId: people.owner.employeeId, year: FORMER };
  const made = convert(null, place, { parts: parts.value, standing, policies: [] }, AT);
  if (!made) throw new Error('the first version is always made');
  return made;
}

const makeOpening = ({ owner, appraiser }: People): Opening => ({
  employeeId: owner.employeeId,
  versions: [
    {
      number: 1,
      supersedes: null,
      asOf: '2024-12-31' as PlainDate,
      towardRank: 40_000,
      towardLevel: 60_000,
      decreeNo: 'PAK/821/2025',
      decreeDate: '2025-01-10' as PlainDate,
      reason: 'Penetapan sebelum sistem ini.',
      by: appraiser.employeeId,
      at: AT,
    },
  ],
});

/** Both as they stand in a table. */
export function creditItems(people: People): Item[] {
  const [opening, conversion] = [makeOpening(people), makeConversion(people)];
  return [
    makeItem(openingKind, keys.openingCredit(people.owner.employeeId), opening, { version: 1 }),
    makeItem(conversionKind, conversionKey(conversion), conversion, { version: 1 }),
  ];
}

/** A reward that was proposed for the owner and accepted by BKPP, on BKPP's desk. */
export const makeFollowUp = ({ owner, appraiser }: People, changes: Partial<FollowUp> = {}): FollowUp => ({
  id: FOLLOW_UP,
  employeeId: owner.employeeId,
  kind: 'REWARD',
  text: 'Diusulkan masuk kelompok rencana suksesi.',
  ground: { period: FORMER, planNo: 1, documentHash: null, predicate: 'SANGAT_BAIK' },
  status: 'ACCEPTED',
  proposedBy: appraiser.employeeId,
  proposedAt: AT,
  holderId: BKPP_DESK,
  dueOn: '2026-12-31' as PlainDate,
  decision: { by: appraiser.employeeId, at: AT, note: 'Sesuai capaian.' },
  steps: [],
  endNote: null,
  endedAt: null,
  ...changes,
});

/** As it stands in a table, in the list by due day too. */
export const followUpItems = (followUp: FollowUp): Item[] => [
  makeItem(followUpKind, followUpKey(followUp), followUp, { version: 1 }),
  ...laid(null, followUp).flatMap((write) => ('put' in write ? [write.put] : [])),
];

/** Coaching of the owner, without its place on the appraiser's desk. */
function coachingItem(people: People): Item {
  const coaching = makeFollowUp(people, {
    id: COACHING,
    kind: 'COACHING',
    holderId: people.appraiser.employeeId,
  });
  return makeItem(followUpKind, followUpKey(coaching), coaching, { version: 1 });
}

/** One of each. */
export const followingItems = (people: People): Item[] => [
  ...creditItems(people),
  ...followUpItems(makeFollowUp(people)),
  coachingItem(people),
  ...findingsOfOwner(people.owner),
  ...countedOfOwner(people.owner, people.appraiser.employeeId),
];

export const followingIds = (employeeId: string) => ({
  creditConversion: conversionId({ employeeId, year: FORMER }),
  openingCredit: openingId({ employeeId }),
  followUp: followUpId({ employeeId, id: FOLLOW_UP }),
  coaching: followUpId({ employeeId, id: COACHING }),
  ...findingIds(employeeId),
});
