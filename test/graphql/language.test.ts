import { afterAll, describe, expect, it } from 'vitest';
import { render } from '../../functions/platform/messages/render.ts';
import type { Params } from '../../functions/platform/result.ts';
import { openWholeOffice } from '../support/wholeOffice.ts';

const { office, house, ids } = await openWholeOffice();
const ask = house.as(office.owner);
afterAll(() => house.stop());

const said = async (query: string, language: string | null) => {
  const { data, errors } = await ask(query, {}, language === null ? {} : { 'accept-language': language });
  const refusals = Object.values(data ?? {}) as ({ userErrors?: { message: string }[] } | null)[];
  return errors?.[0]?.message ?? refusals[0]?.userErrors?.[0]?.message;
};

const edit = (input: string) => `mutation { withdrawPlan(input: { ${input} }) { userErrors { message } } }`;
const aliases = Array.from({ length: 31 }, (_, at) => `a${at}: policies { key }`).join(' ');
const absent = Buffer.from(`Plan:${office.outsider.employeeId}:2026-Y:9`).toString('base64url');
const NODES =
  'Employee, Unit, Position, Plan, Amendment, RoleResultMatrix, MatrixRow, CascadeAssignment, PeriodCard, DeskItem, PerformanceDialogue, PlanLine, OrganisationAchievement, Evaluation, Objection, EvaluationFollowUp, CreditConversion, OpeningCredit, Month, Activity, ActivityMonth, EvidenceFile, Feedback, GivenFeedback, AllowancePolicy, Attendance, AllowanceAdjustments, Allowance, AllowanceExport, BankItem, BankProposal, CalendarDeclaration, Outage, WindowException, PlanExample, RegisterImport, RegisterProblem, AssignmentRequest, Appointment, Discrepancy, Finding, PerformanceAgreement, AgreementVersion, AgreementItem';
const cases: [string, string, Parameters<typeof render>[0], Params][] = [
  ['an id of nothing', edit(`id: "${absent}", expectedVersion: 1`), 'NOT_FOUND', {}],
  ['a version behind', edit(`id: "${ids.plan}", expectedVersion: 9`), 'VERSION_BEHIND', { found: 3 }],
  ['an id that is none', '{ node(id: "x") { id } }', 'ID_INVALID', { type: NODES }],
  ['a large page', '{ viewer { desk(first: 101) { edges { cursor } } } }', 'PAGE_SIZE', { min: 1, max: 100 }],
  ['a limit', `{ ${aliases} }`, 'ALIAS_LIMIT', { max: 30 }],
];

describe('what is said', () => {
  it.each(cases)('of %s is Indonesian unless English is preferred', async (_, query, code, params) => {
    for (const language of [null, '', '*', 'id', 'id-ID,en;q=0.5', 'fr', 'nonsense;;q=x'])
      expect([language, await said(query, language)]).toEqual([language, render(code, 'id', params)]);
    for (const language of ['en', 'en-GB,id;q=0.5', 'fr,en;q=0.9'])
      expect([language, await said(query, language)]).toEqual([language, render(code, 'en', params)]);
  });

  it('has the same code and values in either language', async () => {
    const query = `mutation { withdrawPlan(input: { id: "${ids.plan}", expectedVersion: 9 }) {
      userErrors { code field params { name value } } } }`;
    const [id, en] = [
      await ask(query, {}, { 'accept-language': 'id' }),
      await ask(query, {}, { 'accept-language': 'en' }),
    ];
    expect(id.data).toEqual(en.data);
    expect(id.data.withdrawPlan.userErrors).toEqual([
      {
        code: 'VERSION_BEHIND',
        field: ['input', 'expectedVersion'],
        params: [{ name: 'found', value: '3' }],
      },
    ]);
  });

  it('of a body that cannot be read follows it too', async () => {
    const token = await house.tokenOf(office.owner);
    const message = async (language: string) => {
      const headers = {
        authorization: token,
        'content-type': 'application/json',
        'accept-language': language,
      };
      const response = await fetch(`${house.url}/graphql`, { method: 'POST', headers, body: '[]' });
      const { errors } = (await response.json()) as { errors: { message: string }[] };
      return errors[0]?.message;
    };
    expect(await message('id')).toBe('Kirim satu objek JSON dengan query dan variables.');
    expect(await message('en')).toBe('Send one JSON object with query and variables.');
  });
});
