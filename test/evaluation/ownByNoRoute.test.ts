/** Every route to an evaluation by every standing: nobody rates, issues, reopens, releases or decides their own (I11). */
import { afterAll, describe, expect, it } from 'vitest';
import type { Evaluation, Status } from '../../functions/evaluation/evaluation/rules.ts';
import {
  evaluationId,
  evaluationKind,
  evaluationOf,
  keyOf,
} from '../../functions/evaluation/evaluation/store.ts';
import type { Objection } from '../../functions/evaluation/objection/rules.ts';
import { objectionId, objectionOf } from '../../functions/evaluation/objection/store.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { employeeKind } from '../../functions/organisation/employee/store.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { good, openEvaluations } from '../support/evaluations.ts';
import { evaluationIn, makeObjection, objectedOf, objectionItem, SEPTEMBER } from '../support/objections.ts';
import { itemsOf, makeAppointment, makeEmployee, makeLine } from '../support/office.ts';
import { letter } from '../support/requestHouse.ts';

const { table, office, as, house } = await openEvaluations();
const { appraiser, superior, bkpp } = office;
afterAll(() => house.stop());

type Line = ReturnType<typeof makeLine>;
/** How somebody stands to their own evaluation: by their line, and by offices of performance management. */
interface Standing {
  readonly line: (owner: Employee, appraiser: Employee) => Line;
  readonly roles?: readonly ('BKPP' | 'ASSESSOR' | 'AUDITOR' | 'MANAGER')[];
  /** The one who appraised them has left office. */
  readonly left?: true;
}
const ordinary: Standing['line'] = (owner, by) => makeLine(owner, by, superior);
const ownAppraiser: Standing['line'] = (owner) => makeLine(owner, owner, superior);
const aboveOwnAppraiser: Standing['line'] = (owner, by) => makeLine(owner, by, owner);
const BY_LINE: Record<string, Standing> = {
  'as who they are': { line: ordinary },
  'as Plt or Plh of their appraiser’s office': { line: ownAppraiser },
  'as Plt or Plh of the office above their appraiser': { line: aboveOwnAppraiser },
  'as Plt above an appraiser who has left': { line: aboveOwnAppraiser, left: true },
  'as delegated verifier of their own': {
    line: (owner, by) => makeLine(owner, by, superior, { verifierId: owner.employeeId }),
  },
  'where nobody stands above their appraiser': { line: (owner, by) => makeLine(owner, by, null) },
};
const ROLES = [[], ['BKPP'], ['ASSESSOR', 'AUDITOR', 'MANAGER']] as const;
const standings = Object.entries(BY_LINE).flatMap(([name, standing]) =>
  ROLES.map(
    (roles) =>
      [`${name}${roles.length > 0 ? `, ${roles.join(' and ')}` : ''}`, { ...standing, roles }] as const,
  ),
);

/** A route: from which state, with what, and who may take it where it is another's. */
interface Route {
  readonly status: Status;
  readonly input: (of: Of) => object;
  readonly right: Employee;
  readonly line?: Standing['line'];
}
const onEvaluation = (status: Status, right: Employee, more: object = {}): Route => ({
  status,
  right,
  input: ({ id }) => ({ id, expectedVersion: 1, ...more }),
});
const inBulk = (status: Status, more: object = {}): Route => ({
  status,
  right: appraiser,
  input: ({ id }) => ({ period: SEPTEMBER, evaluations: [{ id, expectedVersion: 1 }], ...more }),
});
const onObjection = (right: Employee, more: object, line?: Standing['line']): Route => ({
  status: 'OBJECTED',
  right,
  input: ({ objection }) => ({
    id: objection,
    expectedVersion: 1,
    outcome: 'UPHELD',
    reason: 'Tetap.',
    ...more,
  }),
  ...(line && { line }),
});
const routes: Record<string, Route> = {
  rateEvaluation: onEvaluation('OPEN', appraiser, good),
  rateEvaluations: inBulk('OPEN', good),
  issueEvaluation: onEvaluation('RATED', appraiser),
  issueEvaluations: inBulk('RATED'),
  releaseEvaluation: onEvaluation('RATED', bkpp, { reason: 'Bukan keterlambatannya.' }),
  reopenEvaluation: onEvaluation('FINAL', bkpp, { legalBasis: 'Putusan 1/2026', reason: 'Bukti baru.' }),
  decideObjection: onObjection(superior, {}),
  recordObjectionDecision: onObjection(
    bkpp,
    { official: 'Gubernur', legalBasis: 'PP 30/2019', letter: letter() },
    (owner, by) => makeLine(owner, by, null),
  ),
};

type Of = Awaited<ReturnType<typeof personWith>>;
const explained = {
  by: appraiser.employeeId,
  at: '2026-11-12T02:00:00.000Z' as Evaluation['openedAt'],
  text: 'Bukti ada.',
  evidence: [],
};
const EXPLAINED: Partial<Objection> = {
  status: 'EXPLAINED',
  appraiserExplanation: explained,
  employeeExplanation: explained,
};

/** Somebody with an evaluation of September in a state, as they stand to it. */
async function personWith(status: Status, { line, roles = [], left }: Standing) {
  const [owner, other] = [makeEmployee('Dwi Astuti'), makeEmployee('Maya Sari')];
  const by = left ? other : appraiser;
  const of = { owner, appraiser: by, superior };
  const { data, items } = evaluationIn(of, status);
  const retired = { ...other, legalStatus: 'PENSIUN' as const, legalStatusFrom: '2026-11-01' as PlainDate };
  await bulkLoad(table, [
    ...itemsOf.employee(owner),
    ...itemsOf.line(line(owner, by)),
    ...roles.flatMap((role) =>
      itemsOf.appointment(makeAppointment(owner, role, role === 'MANAGER' ? owner.unit.path : null)),
    ),
    makeItem(employeeKind, keys.employee(other.employeeId), retired),
    ...items,
    ...(status === 'OBJECTED' ? [objectionItem(makeObjection(of, data, EXPLAINED))] : []),
  ]);
  const ref = objectedOf(owner.employeeId);
  return { owner, data, id: evaluationId(data), objection: objectionId(ref), ref };
}

interface Refused {
  readonly userErrors: readonly { readonly code: string }[];
}
/** Does it, and answers the codes of what was refused: none where it was done. */
async function codesOf(by: Employee, name: string, input: object): Promise<string[]> {
  const outcomes = name.endsWith('Evaluations') ? 'outcomes { userErrors { code } }' : '';
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const answer = await as(by)(
    `mutation M($input: ${type}!) { ${name}(input: $input) { ${outcomes} userErrors { code } } }`,
    { input },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  const payload: Refused & { outcomes?: Refused[] | null } = answer.data[name];
  return [payload, ...(payload.outcomes ?? [])].flatMap(({ userErrors }) =>
    userErrors.map(({ code }) => code),
  );
}
const versionsOf = async ({ data, ref }: Of) => [
  (await evaluationOf(table, data))?.version,
  (await objectionOf(table, ref))?.version ?? 1,
];

describe('a route to an evaluation', () => {
  it.each(Object.entries(routes))('%s is taken by whoever it is for', async (name, route) => {
    const of = await personWith(route.status, { line: route.line ?? ordinary });
    expect(await codesOf(route.right, name, route.input(of))).toEqual([]);
    expect((await versionsOf(of))[0]).toBe(2);
  });

  const all = Object.entries(routes).flatMap(([name, route]) =>
    standings.map(([how, standing]) => [name, how, route, standing] as const),
  );
  it.each(all)('%s is taken by nobody to their own, %s', async (name, _how, route, standing) => {
    const of = await personWith(route.status, standing);
    expect(await codesOf(of.owner, name, route.input(of))).toHaveLength(1);
    expect(await versionsOf(of)).toEqual([1, 1]);
  });
});

describe('somebody of BKPP who rates an evaluation, by whatever office', () => {
  const studied = {
    from: '2026-01-01' as PlainDate,
    to: '2026-12-31' as PlainDate,
    employment: 'PNS' as const,
    absences: [],
    study: true,
  };
  const own = {
    recordAcademicResult: onEvaluation('OPEN', bkpp, {
      institution: 'Universitas Diponegoro',
      term: '2026/1',
      grade: 3.75,
      evidence: [{ title: 'Transkrip', url: 'https://arsip.example.go.id/transkrip/1' }],
    }),
    releaseEvaluation: routes['releaseEvaluation'] as Route,
    reopenEvaluation: routes['reopenEvaluation'] as Route,
  };
  const ways: Record<string, Standing['line']> = {
    'by the line': (owner) => makeLine(owner, rater, superior),
    'since the appraiser left': (owner, by) => makeLine(owner, by, rater),
  };
  const rater = makeEmployee('Endah Kurniasih');
  const every = Object.entries(own).flatMap(([name, route]) =>
    Object.entries(ways).map(([way, line]) => [name, way, route, line] as const),
  );
  /** It stands under another appraiser's name, who has left. */
  const laid = async (route: Route, line: Standing['line']) => {
    await bulkLoad(table, [
      ...itemsOf.employee(rater),
      ...itemsOf.appointment(makeAppointment(rater, 'BKPP')),
    ]);
    const of = await personWith(route.status, { line, left: true });
    const ofStudy = { ...of.data, year: studied };
    await bulkLoad(table, [makeItem(evaluationKind, keyOf(of.data), ofStudy, { version: 1 })]);
    return of;
  };
  it.each(every)('leaves %s to others of BKPP, who rates %s', async (name, _way, route, line) => {
    const of = await laid(route, line);
    const [code] = await codesOf(rater, name, route.input(of));
    expect(code).toMatch(/^EVALUATION_(?:(?:RELEASE|STUDY)_)?OWN$/);
    expect(await codesOf(bkpp, name, route.input(of))).toEqual([]);
  });
});
