/** What follows from evaluations, by every standing: nobody has a hand in their own allowance, credit points or follow-up (I11). */
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowancePolicyId } from '../../functions/evaluation/allowancePolicy/store.ts';
import { evaluationId } from '../../functions/evaluation/evaluation/store.ts';
import type { FollowUp } from '../../functions/evaluation/followUp/rules.ts';
import { followUpId } from '../../functions/evaluation/followUp/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeKind, employeeNodeId } from '../../functions/organisation/employee/store.ts';
import { unitId } from '../../functions/organisation/unit/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { Period, PlainDate } from '../../functions/platform/period.ts';
import { makeAllowancePolicy, openAllowances, policyItem, REPORT } from '../support/allowances.ts';
import { finalEvaluation } from '../support/annual.ts';
import { followUpItems, makeFollowUp } from '../support/followingItems.ts';
import { OCTOBER } from '../support/months.ts';
import { itemsOf, makeAppointment, makeEmployee, makeLine } from '../support/office.ts';

const { table, office, house, people, as } = await openAllowances();
const { appraiser, superior, outsider } = office;
const { bkpp, second } = people;
afterAll(() => house.stop());
// Of BKPP, and of another unit than everybody else here.
beforeAll(() => bulkLoad(table, itemsOf.appointment(makeAppointment(outsider, 'BKPP'))));

/** The year of which follow-ups are made. */
const FORMER = '2025-Y' as Period;
const OUTCOMES = 'userErrors { code }';
/** Does it, and answers the codes of what was refused: none where it was done. */
async function codesOf(by: Employee, name: string, input: object): Promise<string[]> {
  const payload = await as(by)(name, name === 'commitAttendance' ? REPORT : OUTCOMES, input);
  const rows: { code: string | null }[] = payload.report?.outcomes ?? [];
  return [...payload.userErrors, ...rows].flatMap(({ code }: { code: string | null }) => code ?? []);
}

/** A route: what lies ready for somebody, what is asked for it, and who may ask. */
interface Route {
  readonly mutation: string;
  readonly input: (owner: Employee, appraisedBy: Employee) => Promise<object>;
  readonly right: Employee;
}
const adjusting = (of: object, direction: 'CUT' | 'ADD') => ({
  ...of,
  month: OCTOBER,
  entryId: v7(),
  direction,
  percent: 10,
  legalRef: 'Surat edaran contoh 3/2026',
});
const followUp = (
  mutation: string,
  kind: FollowUp['kind'],
  status: FollowUp['status'],
  right: Employee,
  more: object,
  hash?: null,
): Route => ({
  mutation,
  right,
  input: async (owner, appraisedBy) => {
    const decided = status === 'PROPOSED' ? { decision: null } : {};
    const holderId = right === bkpp ? 'BKPP' : appraisedBy.employeeId;
    const both = { owner, appraiser: appraisedBy };
    const { data, items } = finalEvaluation(both, { period: FORMER });
    // It rests on an evaluation that stands as it was, or nothing of it is accepted or carried out; it lapses on another.
    const documentHash = hash === undefined ? data.docHash : hash;
    const ground = { ...makeFollowUp(both).ground, documentHash };
    const changes = { id: v7(), kind, status, holderId, proposedBy: superior.employeeId, ground, ...decided };
    const made = makeFollowUp(both, changes);
    await bulkLoad(table, [...items, ...followUpItems(made)]);
    const said = mutation === 'recordFollowUp' ? {} : { note: 'Sesuai capaian.' };
    return { id: followUpId(made), expectedVersion: 1, ...said, ...more };
  },
});
const formula = (mutation: string, more: object = {}): Route => ({
  mutation,
  right: bkpp,
  input: async ({ employeeId }) => {
    const no = 100 + (formulas += 1);
    const written = { no, status: 'PROPOSED' as const, approvedBy: null, approvedAt: null };
    const by = { proposedBy: employeeId, writtenBy: [employeeId] };
    const effectiveFrom = '2026-12-01' as PlainDate;
    await bulkLoad(table, [policyItem(makeAllowancePolicy({ ...written, ...by, effectiveFrom }))]);
    return { id: allowancePolicyId({ no }), expectedVersion: 1, ...more };
  },
});
let formulas = 0;

const DECIDED = { dueOn: '2026-12-31' };
const routes: Record<string, Route> = {
  'a cut of an allowance': {
    mutation: 'adjustAllowance',
    right: bkpp,
    input: async ({ employeeId }) => adjusting({ employeeId: employeeNodeId(employeeId) }, 'CUT'),
  },
  'an addition to an allowance': {
    mutation: 'adjustAllowance',
    right: bkpp,
    input: async ({ employeeId }) => adjusting({ employeeId: employeeNodeId(employeeId) }, 'ADD'),
  },
  'an addition for everybody of a unit': {
    mutation: 'adjustAllowance',
    right: outsider,
    input: async ({ unit }) => adjusting({ unitId: unitId(unit) }, 'ADD'),
  },
  'the withdrawal of a cut': {
    mutation: 'withdrawAllowanceAdjustment',
    right: bkpp,
    input: async ({ employeeId }) => {
      const cut = adjusting({ employeeId: employeeNodeId(employeeId) }, 'CUT');
      const { adjustments } = await as(second)(
        'adjustAllowance',
        `adjustments { id version } ${OUTCOMES}`,
        cut,
      );
      return {
        id: adjustments.id,
        expectedVersion: adjustments.version,
        entryId: cut.entryId,
        note: 'Keliru.',
      };
    },
  },
  attendance: {
    mutation: 'commitAttendance',
    right: bkpp,
    input: async ({ employeeId }) => ({
      month: OCTOBER,
      source: 'manual',
      rows: [{ employeeId: employeeNodeId(employeeId), discipline: 100 }],
    }),
  },
  'the approval of a formula that one wrote': formula('approveAllowancePolicy'),
  'the return of a formula that one wrote': formula('returnAllowancePolicy', { note: 'Bobotnya keliru.' }),
  'credit points that one brought along': {
    mutation: 'enterOpeningCredit',
    right: bkpp,
    input: async ({ employeeId }) => ({
      employeeId: employeeNodeId(employeeId),
      asOf: '2025-12-31',
      towardRank: 40.5,
      towardLevel: 60,
      decreeNo: 'PAK/821/2026',
      decreeDate: '2026-01-10',
      reason: 'Penetapan sebelum sistem ini.',
    }),
  },
  'a proposal of a reward': {
    mutation: 'proposeFollowUp',
    right: appraiser,
    input: async (owner, appraisedBy) => {
      const { data, items } = finalEvaluation({ owner, appraiser: appraisedBy }, { period: OCTOBER });
      await bulkLoad(table, items);
      const what = { idempotencyKey: v7(), evaluationId: evaluationId(data), kind: 'REWARD' };
      return { ...what, text: 'Menurut evaluasi.', ...DECIDED };
    },
  },
  'the acceptance of a reward': followUp('acceptFollowUp', 'REWARD', 'PROPOSED', bkpp, DECIDED),
  'the rejection of a sanction': followUp('rejectFollowUp', 'SANCTION_PROPOSAL', 'PROPOSED', bkpp, {}),
  'the acceptance of coaching': followUp('acceptFollowUp', 'COACHING', 'PROPOSED', appraiser, DECIDED),
  'the rejection of counselling': followUp('rejectFollowUp', 'COUNSELLING', 'PROPOSED', appraiser, {}),
  'what was done of a sanction': followUp('recordFollowUp', 'SANCTION_PROPOSAL', 'ACCEPTED', bkpp, {
    text: 'Diserahkan.',
  }),
  'the end of a sanction': followUp('finishFollowUp', 'SANCTION_PROPOSAL', 'IN_PROGRESS', bkpp, {}),
  'what was done of coaching': followUp('recordFollowUp', 'COACHING', 'ACCEPTED', appraiser, {
    text: 'Dibimbing.',
  }),
  'the end of counselling': followUp('finishFollowUp', 'COUNSELLING', 'IN_PROGRESS', appraiser, {}),
  'the lapse of a sanction': followUp('lapseFollowUp', 'SANCTION_PROPOSAL', 'ACCEPTED', bkpp, {}, null),
  'the withdrawal of what another proposed': followUp('withdrawFollowUp', 'REWARD', 'PROPOSED', superior, {}),
};

type Line = (owner: Employee, left: Employee) => ReturnType<typeof makeLine>;
const lines: Record<string, Line> = {
  'as who they are': (owner) => makeLine(owner, appraiser, superior),
  'as Plt or Plh of their appraiser’s office': (owner) => makeLine(owner, owner, superior),
  'as Plt above an appraiser who has left': (owner, left) => makeLine(owner, left, owner),
};
const ROLES = [['BKPP'], ['ASSESSOR', 'AUDITOR', 'MANAGER']] as const;

/** Somebody of the office, by a line of theirs and offices of performance management. */
async function personWith(line: Line, roles: readonly ('BKPP' | 'ASSESSOR' | 'AUDITOR' | 'MANAGER')[]) {
  const [owner, left] = [makeEmployee('Dwi Astuti'), makeEmployee('Maya Sari')];
  const retired = { ...left, legalStatus: 'PENSIUN' as const, legalStatusFrom: '2026-11-01' as PlainDate };
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    ...itemsOf.line(line(owner, left)),
    makeItem(employeeKind, keys.employee(left.employeeId), retired),
    ...roles.flatMap((role) =>
      itemsOf.appointment(makeAppointment(owner, role, role === 'MANAGER' ? owner.unit.path : null)),
    ),
  ]);
  return { owner, left };
}

describe('a route to what follows from evaluations', () => {
  it.each(Object.entries(routes))('%s is of whoever it is for', async (_name, { mutation, input, right }) => {
    const { owner } = await personWith(lines['as who they are'] as Line, []);
    expect(await codesOf(right, mutation, await input(owner, appraiser))).toEqual([]);
  });

  const all = Object.entries(routes).flatMap(([name, route]) =>
    Object.entries(lines).flatMap(([how, line]) =>
      ROLES.map((roles) => [name, `${how}, ${roles.join(' and ')}`, route, line, roles] as const),
    ),
  );
  it.each(all)('%s is of nobody about themselves, %s', async (_name, _how, route, line, roles) => {
    const { owner, left } = await personWith(line, roles);
    expect(await codesOf(owner, route.mutation, await route.input(owner, left))).toHaveLength(1);
  });
});

describe('somebody of BKPP who has moved to another unit since', () => {
  it('adds nothing for everybody of the unit that they were of in the month', async () => {
    const { unit } = makeEmployee('Siapa');
    const owner = makeEmployee('Dwi Astuti', { unit: outsider.unit });
    await bulkLoad(table, [
      ...itemsOf.employee(owner),
      ...itemsOf.line(makeLine(owner, appraiser, superior, { unitPath: unit.path })),
      ...itemsOf.appointment(makeAppointment(owner, 'BKPP')),
    ]);
    const added = adjusting({ unitId: unitId(unit) }, 'ADD');
    expect(await codesOf(owner, 'adjustAllowance', added)).toEqual(['ADJUSTMENT_OWN']);
  });
});
