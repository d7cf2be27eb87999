/** What the lint says of plans in force, kept on their cards for the overviews: each time a person's year is looked at. Pure. */
import { isInForce } from '../../planning/plan/rules.ts';
import { type Card, writeSections } from '../../platform/card.ts';
import type { Write } from '../../platform/commit/writes.ts';
import type { YearFacts } from './facts.ts';
import { planFaults } from './planFaults.ts';

type Lint = NonNullable<Card['lint']>;

const isSame = (one: Lint | undefined, other: Lint): boolean =>
  one?.isUnfit === other.isUnfit && one.rules.join() === other.rules.join();

/**
 * Writes the section of each card that says otherwise than the lint does by now; none where nothing changed. A card that
 * is not there is no row of any list, and is left to whoever writes it first.
 */
export function lintOnCards({ plans, cards, person, policies }: YearFacts): Write[] {
  const { jenjang, kind } = person.employee.position;
  return plans.flatMap(({ data: plan }): Write[] => {
    const card = cards.find(({ who }) => who.planNo === plan.planNo);
    if (!card || !isInForce(plan)) return [];
    const { rules, isUnfit } = planFaults(plan, jenjang ?? kind, policies);
    const lint: Lint = { rules: [...rules], isUnfit };
    return isSame(card.lint, lint) ? [] : [writeSections(card.who, { lint })];
  });
}
