/** D16: the predicates of a group lie otherwise than the guide of SE MenPANRB 3/2023. docs/domain.md 1.7, 6.7. */
import { isGuided } from '../../../evaluation/distribution/guide.ts';
import { brokenBy, type Clause, type Group, sizeOf } from '../../../evaluation/distribution/rules.ts';
import type { UnitFacts } from '../facts.ts';
import type { Detections, Found } from '../found.ts';

/** Which clause it is, as a finding's key names it. */
const nameOf = ({ kind, of }: Clause): string => [kind, ...of].join('.');

const countOf = ({ of }: Clause, { counts }: Group): number => of.reduce((sum, one) => sum + counts[one], 0);

/** The clauses that a group of issued evaluations breaks: what is still to be issued may mend the rest. */
const strayed = ({ performance }: UnitFacts): Found[] =>
  performance.groups.flatMap(({ period, rule, group }) => {
    const { organisation, mode } = rule;
    if (!organisation || !isGuided(rule, group)) return [];
    return brokenBy(organisation, group).map(
      (clause): Found => ({
        kind: 'DISTRIBUTION_OFF_GUIDE',
        period,
        planNo: 0,
        detail: nameOf(clause),
        facts: {
          organisation,
          mode,
          clause: clause.kind,
          predicates: clause.of.join(' / '),
          percent: clause.percent ?? 0,
          count: countOf(clause, group),
          size: sizeOf(group),
        },
      }),
    );
  });

export const d16: Detections = { unit: [strayed] };
