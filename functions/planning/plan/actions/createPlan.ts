import * as z from 'zod';
import { authorise } from '../../../platform/access.ts';
import { commitAs } from '../../../platform/commit/commit.ts';
import { creatingOnce } from '../../../platform/commit/once.ts';
import type { Once } from '../../../platform/commit/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { parseInput } from '../../../platform/input.ts';
import { type Kept, readItem } from '../../../platform/item.ts';
import { keys } from '../../../platform/keys.ts';
import { type Instant, plainDateSchema, today, yearPeriod } from '../../../platform/period.ts';
import { check, ok, type Result, refuse } from '../../../platform/result.ts';
import { getItem } from '../../../platform/table.ts';
import { isActiveOn, personSnapshot } from '../../../organisation/employee/rules.ts';
import { subjectOf } from '../../../organisation/line/store.ts';
import { lineOfPerson, type Person, personOf } from '../../../organisation/person/store.ts';
import { asWritten } from '../../agreement/planFacts.ts';
import { announcePlan } from '../events.ts';
import { kindOf } from '../form.ts';
import {
  approaches,
  asBegun,
  contentProblems,
  contentSchema,
  datesProblem,
  emptyContent,
  type Plan,
} from '../rules.ts';
import { overOn, planKind, plansOfYear, whoOf, writePlanCard } from '../store.ts';

const inputSchema = z.object({
  idempotencyKey: z.uuid(),
  from: plainDateSchema,
  to: plainDateSchema,
  approach: z.enum(approaches),
  content: contentSchema.nullish(),
});
type Input = z.infer<typeof inputSchema>;

/** The regulation under which plans are made now; kept on each (docs/domain.md 1). */
const REGULATION = 'PermenPANRB 6/2022';

/**
 * Begins a plan of somebody's own, once for a key: `content` of the key is what the caller asked for. Refuses as
 * `createPlan`.
 */
export async function beginPlan(
  context: Context,
  employeeId: string,
  input: Input,
  asked: object,
): Promise<Result<Kept<Plan>>> {
  const year = yearPeriod(Number(input.from.slice(0, 4)));
  const mine = await plansOfYear(context.table, employeeId, year);
  const planNo = Math.max(0, ...mine.map(({ data }) => data.planNo)) + 1;
  const once: Once = {
    scope: employeeId,
    key: input.idempotencyKey,
    content: asked,
    answer: keys.plan(employeeId, year, planNo),
  };
  return creatingOnce(
    context.table,
    once,
    () => start(context, employeeId, planNo, input, mine, once),
    async (key) => {
      const item = await getItem(context.table, key);
      if (!item) throw new Error('a creation is on record whose plan is not');
      return readItem(planKind, item);
    },
  );
}

/**
 * Starts a plan (SKP) as a draft of the caller's own, for dates within one year. Personal data is copied from the
 * register, never typed (P02), and the form follows from the office. Refuses: PLAN_DATES, PLAN_OVERLAPS, PLAN_FORM,
 * EMPLOYEE_INACTIVE, IDEMPOTENCY_CONFLICT; the same key with the same content answers the first plan.
 */
export async function createPlan(context: Context, given: unknown): Promise<Result<Kept<Plan>>> {
  const { actor } = context;
  if (actor.kind !== 'PERSON') return refuse('NOT_ALLOWED');
  const input = parseInput(inputSchema, given, ['input']);
  if (!input.ok) return input;
  return beginPlan(context, actor.employeeId, input.value, { action: 'createPlan', ...input.value });
}

async function start(
  context: Context,
  employeeId: string,
  planNo: number,
  input: Input,
  mine: readonly Kept<Plan>[],
  once: Once,
): Promise<Result<Kept<Plan>>> {
  const owner = await personOf(context.table, employeeId);
  if (!owner) return refuse('NOT_FOUND');
  const line = lineOfPerson(owner, today(context.clock));
  const authority = await authorise(context, 'plan.create', subjectOf(employeeId, line));
  if (!authority.ok) return authority;
  const drafted = draft(owner, planNo, input, mine, context.clock.now());
  if (!drafted.ok) return drafted;
  const { plan, writes } = await asWritten(context.table, drafted.value);
  const committed = await commitAs(context, authority.value, {
    once: [once],
    changes: [
      {
        kind: planKind,
        key: once.answer,
        before: null,
        after: plan,
        event: announcePlan('planCreated', plan),
        onConflict: () => ({ code: 'PLAN_OVERLAPS', field: ['input', 'from'] }),
      },
    ],
    writes: [
      writePlanCard(plan, whoOf(plan, owner.employee, plan.year, line?.data.appraiserId ?? null)),
      ...writes,
      overOn(plan, owner.employee.unit.agencyId),
    ],
  });
  return committed.ok ? ok(committed.value[0] as Kept<Plan>) : committed;
}

/** Decides a new draft from the register's data and what the owner wrote. */
function draft(
  { employee: owner, leaves }: Person,
  planNo: number,
  { from, to, approach, content }: Input,
  mine: readonly Kept<Plan>[],
  createdAt: Instant,
): Result<Plan> {
  const year = yearPeriod(Number(from.slice(0, 4)));
  // Like a month: who leaves office within the dates still has a part of them to plan.
  if (![from, to].some((date) => isActiveOn(owner, leaves, date))) return refuse('EMPLOYEE_INACTIVE');
  if (owner.position.kind === 'KEPALA_DAERAH') return refuse('PLAN_FORM');
  const written = content ?? emptyContent();
  const dates = datesProblem(
    year,
    from,
    to,
    mine.map(({ data }) => data),
  );
  return check([...(dates ? [dates] : []), ...contentProblems(written)], {
    ...written,
    ...asBegun(),
    employeeId: owner.employeeId,
    year,
    planNo,
    kind: kindOf(owner),
    approach,
    from,
    to,
    employee: personSnapshot(owner),
    createdAt,
    regulationVersion: REGULATION,
  } satisfies Plan);
}
