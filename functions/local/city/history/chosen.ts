/**
 * Of whom in an invented city a plan in words or an amendment is told: of few, the same again for the same city. Of
 * the cast that the examples name, the manager has a plan in words, and the first of BKPP one that was amended.
 */
import { kindOf } from '../../../planning/plan/form.ts';
import type { Approach, PlanKind } from '../../../planning/plan/rules.ts';
import type { Employee } from '../../../organisation/employee/rules.ts';
import { hasPlan, lineIn, type Past } from './past.ts';

/** One plan in so many is in words, by its form, and from which on. */
const IN_WORDS: Record<PlanKind, { readonly every: number; readonly from: number }> = {
  JPT_PUKM: { every: 5, from: 2 },
  JA_JF: { every: 16, from: 5 },
};

interface Chosen {
  readonly inWords: ReadonlySet<string>;
  /** Whose plan was amended, or is being: as far as that has come. */
  readonly amended: ReadonlyMap<string, 'SET' | 'WAITING'>;
}

function choose(past: Past): Chosen {
  const { cast } = past;
  const named = new Set<string>(Object.values(cast).flat());
  const planning = [...past.people.values()].filter((employee) => hasPlan(employee, lineIn(past, employee)));
  const others = planning.filter(({ employeeId }) => !named.has(employeeId));
  const waiting = others.find((one) => lineIn(past, one)?.appraiserId === cast.appraiser);
  const [first] = cast.bkpp;
  const isStaff = planning.some((one) => one.employeeId === first && kindOf(one) === 'JA_JF');
  const amended = new Map<string, 'SET' | 'WAITING'>();
  if (isStaff) amended.set(first, 'SET');
  if (waiting && kindOf(waiting) === 'JA_JF') amended.set(waiting.employeeId, 'WAITING');
  const inFigures = others.filter(({ employeeId }) => !amended.has(employeeId));
  const inWords = [...Map.groupBy(inFigures, kindOf)].flatMap(([kind, people]) =>
    people.filter((_, no) => no % IN_WORDS[kind].every === IN_WORDS[kind].from),
  );
  return { inWords: new Set([cast.manager, ...inWords.map(({ employeeId }) => employeeId)]), amended };
}

const known = new WeakMap<Past, Chosen>();

function chosenOf(past: Past): Chosen {
  const found = known.get(past) ?? choose(past);
  known.set(past, found);
  return found;
}

/** How a person's plan is measured. */
export const approachOf = (past: Past, { employeeId }: Employee): Approach =>
  chosenOf(past).inWords.has(employeeId) ? 'KUALITATIF' : 'KUANTITATIF';

/** How far the amendment of a person's plan has come; null: it has none. */
export const amendmentOf = (past: Past, { employeeId }: Employee): 'SET' | 'WAITING' | null =>
  chosenOf(past).amended.get(employeeId) ?? null;
