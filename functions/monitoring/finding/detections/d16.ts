/** D16: the predicates of a group lie otherwise than the guide of SE MenPANRB 3/2023. docs/domain.md 1.7, 6.7. */
import { isGuided } from '../../../evaluation/distribution/guide.ts';
import { brokenBy, type Clause, type Group, sizeOf } from '../../../evaluation/distribution/rules.ts';
import type { UnitFacts } from '../facts.ts';
import type { Detections, Found } from '../found.ts';

const KINDS = {
  MOST: 'GROUP_NOT_MOST',
  MAX: 'GROUP_TOO_MANY',
  MIN: 'GROUP_TOO_FEW',
  SOME: 'GROUP_WITHOUT',
} as const satisfies Record<Clause['kind'], Found['kind']>;

const countOf = ({ of }: Clause, { counts }: Group): number => of.reduce((sum, one) => sum + counts[one], 0);

/** The clauses that a group of issued evaluations breaks: what is still to be issued may mend the rest. */
const strayed = ({ performance }: UnitFacts): Found[] =>
  performance.groups.flatMap(({ period, rule, group }) => {
    const { organisation, mode } = rule;
    if (!organisation || !isGuided(rule, group)) return [];
    return brokenBy(organisation, group).map(
      (clause): Found => ({
        kind: KINDS[clause.kind],
        period,
        planNo: 0,
        detail: clause.of.join('.'),
        facts: {
          organisation,
          mode,
          predicates: clause.of.join(' / '),
          ...(clause.percent !== null && { percent: clause.percent }),
          count: countOf(clause, group),
          size: sizeOf(group),
        },
      }),
    );
  });

export const d16: Detections = { unit: [strayed] };
