/**
 * A cascade goes down, level by level and through the door: whoever has accepted what their leader distributed plans,
 * talks it over, sends it in, and is set by the level above, before their own results are distributed further.
 */
import { v7 } from 'uuid';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { usesLeaderForm } from '../../functions/organisation/position/rules.ts';
import { itemIdOf } from './agreements.ts';
import type { Cascade, Measure, Post } from './cascadeForms.ts';
import { acceptAll, distribute, talkOver } from './distributing.ts';
import type { House } from './house.ts';
import { makeCell, shareOf } from './matrices.ts';
import { makeEmployee } from './office.ts';
import { plan } from './plans.ts';

/** Somebody in their office with those below. */
export interface Seated {
  readonly person: Employee;
  readonly post: Post;
  readonly appraiser: Employee;
  readonly below: readonly Seated[];
}

/** Invents who holds each office of a cascade, in one unit. */
export function seatedIn(unit: Employee['unit'], post: Post, appraiser: Employee): Seated {
  const { position } = appraiser;
  const office = { isPukm: false, jenjang: null, eselon: null, grade: 9, family: 'ADMINISTRASI' };
  const person = makeEmployee(post.office.title, {
    unit,
    position: { ...position, ...office, positionId: v7(), ...post.office },
  });
  return { person, post, appraiser, below: (post.below ?? []).map((one) => seatedIn(unit, one, person)) };
}

/** Everybody of a cascade, from the head down. */
export const allOf = (seated: Seated): Seated[] => [seated, ...seated.below.flatMap(allOf)];

const isHead = ({ person }: Seated): boolean => usesLeaderForm(person.position);

/** An indicator as this form has it: of heads by perspective, of everybody else in figures by aspect. */
const indicatorOf = (one: Seated, { aspect, ...measure }: Measure, id: string) => ({
  id,
  ...measure,
  ...(isHead(one) ? { perspective: 'PENERIMA_LAYANAN' } : aspect && { aspect }),
});

/** What somebody writes: each main result by the item or the assignment that it comes from. */
function contentOf(one: Seated, assignments: Record<string, string>) {
  const source = (from: string) =>
    isHead(one)
      ? { agreementItemId: itemIdOf(one.person.unit.unitId, from) }
      : { assignmentId: assignments[from] };
  return {
    workResults: one.post.results.map(({ from, text, measures }, at) => ({
      id: `r${at + 1}`,
      category: 'UTAMA',
      text,
      ...source(from),
      indicators: measures.map((measure, no) => indicatorOf(one, measure, `r${at + 1}i${no + 1}`)),
    })),
    resourceSupport: ['Komputer, pencetak, dan pemindai'],
    accountabilityScheme: ['Laporan bulanan kepada atasan langsung'],
    consequences: ['Apresiasi dari atasan langsung bila target tercapai'],
  };
}

/** What a leader expects of each of those below, by their own results. */
const rowsOf = ({ below }: Seated) =>
  below.map(({ person, post }) => {
    const cells = post.results.map(({ from, share, text }) =>
      share ? shareOf(from, share) : makeCell(from, { intermediateResult: text }),
    );
    return [person, cells] as const;
  });

/** What was seen on the way of somebody's plan. */
export interface Passed extends Seated {
  readonly planId: string;
  /** Why it was refused before it was talked over. */
  readonly early: readonly string[];
  readonly found: readonly { readonly code: string; readonly severity: string }[];
  /** Its states, from the draft to the plan that is set. */
  readonly states: readonly string[];
}

/** Plans of one person: accepted, drawn up, linted, talked over, sent in, reviewed where it is a head's, set. */
async function plans(house: House, one: Seated, manager: Employee): Promise<Passed> {
  const { person, appraiser, post } = one;
  const ask = house.as(person);
  const content = contentOf(one, isHead(one) ? {} : await acceptAll(house, person));
  const year = { from: '2026-01-01', to: '2026-12-31' };
  const input = { idempotencyKey: v7(), ...year, approach: post.approach, content };
  const { id } = (await plan(ask, 'createPlan', input)).plan;
  const early = await plan(ask, 'submitPlan', { id, expectedVersion: 1 });
  const lint = await ask('query ($id: ID!) { lintPlan(id: $id) { code severity } }', { id });
  await talkOver(house, [person, appraiser], id, { approach: post.approach });
  const steps: (readonly [string, Employee])[] = [
    ['submitPlan', person],
    ...(isHead(one) ? [['reviewPlan', manager] as const] : []),
    ['approvePlan', appraiser],
  ];
  const states = ['DRAFT'];
  for (const [no, [name, by]] of steps.entries()) {
    const done = await plan(house.as(by), name, { id, expectedVersion: no + 1 });
    if (done.userErrors.length > 0)
      throw new Error(`${name}, ${post.office.title}: ${JSON.stringify(done.userErrors)}`);
    states.push(done.plan.status);
  }
  const codes = early.userErrors.map(({ code }: { code: string }) => code);
  return { ...one, planId: id, early: codes, found: lint.data.lintPlan, states };
}

/** Goes down a cascade: those below plan once the plan above is set and distributed. */
export async function cascadeDown(house: House, one: Seated, manager: Employee): Promise<Passed[]> {
  const passed = await plans(house, one, manager);
  if (one.below.length === 0) return [passed];
  await distribute(house, one.person, passed.planId, rowsOf(one));
  const all = [passed];
  for (const next of one.below) all.push(...(await cascadeDown(house, next, manager)));
  return all;
}

/** The agreement of a cascade as e-Sakip exports it. */
export const exportedBy = (code: string, { agreement }: Cascade): string[] =>
  agreement.map(
    ([goal, indicator, target, measure], at) =>
      `${code};2026;1;IKU-${at + 1};${goal};${indicator};${target};${measure};Penerima Layanan`,
  );
