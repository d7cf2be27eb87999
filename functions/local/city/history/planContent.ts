/**
 * What a person's plan says: a head's what they have agreed to, everybody else's out of the templates of their
 * family.
 */
import { type Agreed, type PlanTemplates, planTemplates, planTexts } from '../../../../data/demo.ts';
import type { Unit } from '../../../organisation/unit/rules.ts';
import { agreementItemId } from '../../../planning/agreement/store.ts';
import type { Aggregation } from '../../../planning/plan/actionPlan.ts';
import { behaviourValues } from '../../../planning/plan/behaviours.ts';
import {
  type Content,
  type Indicator,
  noMonths,
  type PlanKind,
  type WorkResult,
} from '../../../planning/plan/rules.ts';
import type { Period } from '../../../platform/period.ts';
import { agreedBy, itemCode } from '../agreements.ts';
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

/** A head's indicator has a perspective: an additional result's is that of the business process. */
const indicatorOf = (template: Template, kind: PlanKind, chance: Chance): Indicator => {
  const target = Math.round(template.target * 1000);
  const { aspect, text, unit, aggregation, comparator } = template;
  return {
    id: '',
    aspect,
    perspective: kind === 'JPT_PUKM' ? 'PROSES_BISNIS' : null,
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

/** A main or additional result, without an id yet. */
const resultOf = (
  { text, indicators }: Pick<WorkResult, 'text' | 'indicators'>,
  from: Partial<WorkResult>,
): WorkResult => ({
  id: '',
  category: 'UTAMA',
  classification: 'INDIVIDU',
  text,
  leaderResult: null,
  assignmentId: null,
  agreementItemId: null,
  assignedBy: null,
  indicators,
  ...from,
});

/** Main results of a position family: some of its templates, each with a result of a leader that it contributes to. */
export function familyResults(family: string, chance: Chance): WorkResult[] {
  const { families } = planTemplates();
  const template =
    families.find((one) => one.family === family) ?? families.find((one) => one.family === 'ADMINISTRASI');
  if (!template) throw new Error('data/plan-templates.json has no ADMINISTRASI');
  return some(template.results, chance.int(2, 4), chance).map(({ text, indicators }) => {
    const leaderResult = chance.pick(template.leaderResults);
    const measured = indicators.map((one) => indicatorOf(one, 'JA_JF', chance));
    return resultOf({ text, indicators: measured }, { leaderResult });
  });
}

/** What is agreed in words is one assessment with that outcome, due when the year ends. */
function agreedIndicator({
  indicator,
  target,
  targetText,
  unit,
  comparator,
  perspective,
}: Agreed): Indicator {
  const inWords = target === undefined;
  const value = inWords ? 1000 : Math.round(target * 1000);
  const name = indicator.charAt(0).toLowerCase() + indicator.slice(1);
  return {
    id: '',
    aspect: null,
    perspective,
    text: inWords ? `Jumlah penilaian dengan hasil ${targetText}: ${name}` : indicator,
    unit: unit ?? 'penilaian',
    aggregation: inWords ? 'MILESTONE' : 'LAST',
    comparator,
    target: value,
    targetText: null,
    months: Array.from({ length: 12 }, (_, at) => (inWords && at < 11 ? null : value)),
    activities: noMonths(),
  };
}

/** Main results of a unit's head: each item of its agreement, with the agreed target. */
export const agreedResults = (unit: Unit, year: Period): WorkResult[] =>
  agreedBy(unit).map((item, at) =>
    resultOf(
      { text: item.goal, indicators: [agreedIndicator(item)] },
      { agreementItemId: agreementItemId({ unitId: unit.unitId, year }, itemCode(at)) },
    ),
  );

/** Three plans of ten have an additional result. */
function additional(kind: PlanKind, chance: Chance): WorkResult[] {
  if (!chance.is(0.3)) return [];
  const { text, assignedBy, indicators } = chance.pick(planTemplates().additional);
  const measured = indicators.map((one) => indicatorOf(one, kind, chance));
  return [resultOf({ text, indicators: measured }, { category: 'TAMBAHAN', assignedBy })];
}

const numbered = (results: readonly WorkResult[]): WorkResult[] =>
  results.map((result, no) => ({
    ...result,
    id: `r${no + 1}`,
    indicators: result.indicators.map((indicator, at) => ({ ...indicator, id: `r${no + 1}i${at + 1}` })),
  }));

/** A plan's content of a form with some main results, fit to be submitted. */
export function planContent(main: readonly WorkResult[], kind: PlanKind, chance: Chance): Content {
  const texts = planTexts();
  return {
    workResults: numbered([...main, ...additional(kind, chance)]),
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
