/** What is done for everybody's allowance: formulas by two people of BKPP, attendance each month, a circular; and a follow-up. */
import { v7 } from 'uuid';
import { evaluationId } from '../../../functions/evaluation/evaluation/store.ts';
import { employeeNodeId } from '../../../functions/organisation/employee/store.ts';
import type { Period } from '../../../functions/platform/period.ts';
import { MONTHS, tokenOf } from './calendar.ts';
import type { Evaluating } from './evaluating.ts';
import type { Notebook } from './notebook.ts';
import type { Office } from './office.ts';
import { CIRCULAR, type Formula, FORMULAS, serviceOf } from './paid.ts';
import { type Person, stintOn } from './town.ts';

const written = ({ mode, productivity, brackets, leave, acting, factor, penalties }: Formula) => ({
  enabled: true,
  legalBasis: 'Perwal contoh 12/2026',
  productivityWeight: productivity,
  disciplineWeight: 100 - productivity,
  productivityMode: mode,
  brackets,
  cap: 100,
  leaveCredit: Object.entries(leave).map(([type, minutes]) => ({ type, minutes })),
  actingPercent: acting,
  partialMonth: 'PRO_RATA',
  predicateFactor: Object.entries(factor).map(([predicate, percent]) => ({ predicate, percent })),
  penalties: penalties.map((each) => ({ ...each, base: 'TOTAL', legalRef: 'Perwal contoh 12/2026 pasal 9' })),
  rounding: { mode: 'HALF_UP', unit: 0.01 },
});

/** One of BKPP enters a formula, and another approves it. */
export async function enact({ office, notebook }: Evaluating, which: 0 | 1): Promise<void> {
  const { bkpp, second } = notebook.town.officers;
  const formula = FORMULAS[which];
  const entity = 'allowancePolicy { id version no }';
  const input = { effectiveFrom: formula.from, content: written(formula) };
  const { allowancePolicy } = await office.act(bkpp, 'proposeAllowancePolicy', entity, input);
  const { id, version: expectedVersion } = allowancePolicy;
  await office.act(second, 'approveAllowancePolicy', entity, { id, expectedVersion });
}

const PAID =
  'query A($id: ID!, $period: Period!) { employee(id: $id) { month(period: $period) { allowance { no } } } }';

/** Whether an allowance of somebody's month stands already. */
async function isPaid(office: Office, { town }: Notebook, one: Person, month: number): Promise<boolean> {
  const input = { id: employeeNodeId(one.employeeId), period: tokenOf(month) };
  return Boolean((await office.read(town.officers.bkpp, PAID, input)).employee.month?.allowance);
}

async function tell({ office, notebook: { pay } }: Evaluating, people: readonly Person[], month: number) {
  const scopes = ['kinerja/employees.read', 'kinerja/attendance.import'];
  const rows = people.map((one) => ({
    employeeId: employeeNodeId(one.employeeId),
    discipline: pay.attended(one, month)?.discipline,
    penalties: pay.attended(one, month)?.penalties.map((code) => ({ code })),
  }));
  const input = { month: tokenOf(month), source: `presensi ${office.today()}`, rows };
  const entity = 'report { created corrected leftOut outcomes { row outcome code } }';
  const { report } = await office.act(
    office.house.asAgency('presensi', scopes),
    'commitAttendance',
    entity,
    input,
  );
  return report as { readonly created: number; readonly corrected: number; readonly outcomes: object };
}

/** Attendance of a month comes, of whoever was in service in it; in July one has a penalty of two months. */
export async function attend(evaluating: Evaluating, month: number): Promise<void> {
  const { office, notebook } = evaluating;
  const { pay, town } = notebook;
  const people = town.people.filter((one) => serviceOf(notebook, one, month).service.length > 0);
  const staff = people.filter(({ level, fate }) => level === 'STAFF' && fate === 'OBJECTS');
  for (const one of people)
    pay.attend(one, month, {
      no: 1,
      discipline: notebook.chanceOf(one, `attends ${month}`).int(120, 200) / 2,
      penalties: month === 7 && one === staff[0] ? ['HD_RINGAN'] : [],
    });
  const { created, outcomes } = await tell(evaluating, people, month);
  if (created !== people.length) office.wrong(`attendance of month ${month}`, people.length, outcomes);
}

/** Attendance of one is corrected, each month of another. */
export async function correct(evaluating: Evaluating, month: number): Promise<void> {
  const { office, notebook } = evaluating;
  const people = notebook.town.people.filter((one) => notebook.pay.attended(one, month));
  const one = people[month % people.length];
  const told = one && notebook.pay.attended(one, month);
  if (!told) return;
  if (await isPaid(office, notebook, one, month)) notebook.pay.revise(one, month, 'ATTENDANCE');
  Object.assign(told, { no: told.no + 1, discipline: told.discipline < 95 ? told.discipline + 5 : 70 });
  office.same(`attendance of ${one.no} corrected`, 1, (await tell(evaluating, [one], month)).corrected);
}

/** A circular cuts the allowances of one agency's people in a month. */
export async function circular(evaluating: Evaluating): Promise<void> {
  const { office, notebook, units } = evaluating;
  const { month, agency, percent } = CIRCULAR;
  for (const one of notebook.town.people) {
    const day = serviceOf(notebook, one, month).service.at(-1);
    const unit = day && stintOn(one, day)?.unit;
    if (unit && `${unit}.`.startsWith(`${agency}.`) && (await isPaid(office, notebook, one, month)))
      notebook.pay.revise(one, month, 'ADJUSTMENT');
  }
  const legalRef = 'SE Wali Kota contoh 3/2026';
  const what = { entryId: v7(), direction: 'CUT', percent, legalRef };
  const input = { unitId: units.get(agency)?.id, month: tokenOf(month), ...what };
  await office.act(notebook.town.officers.bkpp, 'adjustAllowance', 'adjustments { id }', input);
}

/** What an evaluation changes of an allowance that stands: kept when a decision on an objection gives another predicate. */
export async function decidedAfter(
  { office, notebook }: Evaluating,
  one: Person,
  period: string,
  isOther: boolean,
): Promise<void> {
  const month = MONTHS.find((each) => tokenOf(each) === period);
  if (!isOther || !month) return;
  if (await isPaid(office, notebook, one, month)) notebook.pay.revise(one, month, 'EVALUATION');
  else office.wrong(`the allowance of ${one.no} ${period} before the objection is decided`, 'one', 'none');
}

const GROUND = 'query E($id: ID!) { evaluation(id: $id) { id status } }';

/** Of one whose year is final a reward is proposed, accepted and done. */
export async function followUp({ office, notebook }: Evaluating): Promise<void> {
  const { people, officers } = notebook.town;
  const one = people.find(({ level, fate }) => level === 'STAFF' && fate === 'OBJECTS');
  if (!one) throw new Error('a town has somebody who objects');
  const id = evaluationId({ employeeId: one.employeeId, period: '2026-Y' as Period, planNo: 1 });
  const { evaluation } = await office.read(officers.bkpp, GROUND, { id });
  office.same(`the year of ${one.no} that a follow-up rests on`, 'FINAL', evaluation?.status);
  const entity = 'followUp { id version status }';
  const dueOn = '2027-12-01';
  const proposal = { evaluationId: id, kind: 'REWARD', text: 'Menurut evaluasi tahunan.', dueOn };
  const proposed = await office.act(officers.second, 'proposeFollowUp', entity, {
    idempotencyKey: v7(),
    ...proposal,
  });
  const on = (done: { followUp: { id: string; version: number } }) => ({
    id: done.followUp.id,
    expectedVersion: done.followUp.version,
  });
  const note = 'Sesuai capaian.';
  const accepted = await office.act(officers.bkpp, 'acceptFollowUp', entity, {
    ...on(proposed),
    dueOn,
    note,
  });
  const done = await office.act(officers.bkpp, 'finishFollowUp', entity, { ...on(accepted), note });
  office.same('the follow-up', 'DONE', done.followUp?.status);
  notebook.followUps.set(one, ['REWARD DONE']);
}
