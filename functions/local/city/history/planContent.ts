/** What a person's plan says, out of the templates of their position family. */
import { type PlanTemplates, planTemplates, planTexts } from '../../../../data/demo.ts';
import type { Aggregation } from '../../../planning/plan/actionPlan.ts';
import { behaviourValues } from '../../../planning/plan/behaviours.ts';
import {
  type Content,
  type Indicator,
  noMonths,
  type PlanKind,
  type WorkResult,
} from '../../../planning/plan/rules.ts';
import type { Chance } from '../random.ts';

type Template = PlanTemplates['additional'][number]['indicators'][number];

/** Twelve monthly targets of an annual one: parts for a sum, one due month for a milestone, else the target itself. */
function spread(aggregation: Aggregation, target: number, chance: Chance): (number | null)[] {
  if (aggregation === 'MILESTONE') {
    const due = chance.pick([6, 9, 12]);
    return Array.from({ length: 12 }, (_, at) => (at + 1 === due ? target : null));
  }
  if (aggregation !== 'SUM') return Array.from({ length: 12 }, () => target);
  // Whole units where the target has them, the rest in the last months.
  const step = target % 1000 === 0 && target >= 12_000 ? 1000 : 1;
  const each = Math.floor(target / step / 12) * step;
  const more = (target - each * 12) / step;
  return Array.from({ length: 12 }, (_, at) => each + (at >= 12 - more ? step : 0));
}

/** A head's indicator has a perspective, an additional result's that of the business process. */
const indicatorOf = (template: Template, kind: PlanKind, chance: Chance): Indicator => {
  const target = Math.round(template.target * 1000);
  const { aspect, text, unit, aggregation, comparator, perspective = 'PROSES_BISNIS' } = template;
  return {
    id: '',
    aspect,
    perspective: kind === 'JPT_PUKM' ? perspective : null,
    text,
    unit,
    aggregation,
    comparator,
    target,
    targetText: null,
    months: spread(aggregation, target, chance),
    activities: noMonths(),
  };
};

const some = <T>(list: readonly T[], count: number, chance: Chance): T[] => {
  const left = [...list];
  const taken: T[] = [];
  while (taken.length < count && left.length > 0)
    taken.push(...left.splice(chance.int(0, left.length - 1), 1));
  return taken;
};

/** The leader's result that a main one contributes to: none of a head's. */
function leaderOf(results: readonly string[], kind: PlanKind, chance: Chance): string | null {
  const picked = chance.pick(results);
  return kind === 'JPT_PUKM' ? null : picked;
}

function results(family: string, kind: PlanKind, chance: Chance): WorkResult[] {
  const { families, additional } = planTemplates();
  const template =
    families.find((one) => one.family === family) ?? families.find((one) => one.family === 'ADMINISTRASI');
  if (!template) throw new Error('data/plan-templates.json has no ADMINISTRASI');
  const main = some(template.results, chance.int(2, 4), chance).map(
    (result): WorkResult => ({
      id: '',
      category: 'UTAMA',
      classification: 'INDIVIDU',
      text: result.text,
      leaderResult: leaderOf(template.leaderResults, kind, chance),
      assignmentId: null,
      agreementItemId: null,
      assignedBy: null,
      indicators: result.indicators.map((one) => indicatorOf(one, kind, chance)),
    }),
  );
  const extra = chance.is(0.3) ? [chance.pick(additional)] : [];
  const added = extra.map(
    (result): WorkResult => ({
      id: '',
      category: 'TAMBAHAN',
      classification: 'INDIVIDU',
      text: result.text,
      leaderResult: null,
      assignmentId: null,
      agreementItemId: null,
      assignedBy: result.assignedBy,
      indicators: result.indicators.map((one) => indicatorOf(one, kind, chance)),
    }),
  );
  return [...main, ...added].map((result, no) => ({
    ...result,
    id: `r${no + 1}`,
    indicators: result.indicators.map((indicator, at) => ({ ...indicator, id: `r${no + 1}i${at + 1}` })),
  }));
}

/** A plan's content for a position family and a form, fit to be submitted. */
export function planContent(family: string, kind: PlanKind, chance: Chance): Content {
  const texts = planTexts();
  return {
    workResults: results(family, kind, chance),
    behaviours: behaviourValues.map((value) => ({
      value,
      specialExpectation: chance.is(0.4)
        ? chance.pick(texts.specialExpectations[value] ?? texts.consequences)
        : null,
    })),
    resourceSupport: some(texts.resourceSupport, chance.int(1, 3), chance),
    accountabilityScheme: some(texts.accountabilityScheme, chance.int(1, 2), chance),
    consequences: some(texts.consequences, 2, chance),
  };
}
