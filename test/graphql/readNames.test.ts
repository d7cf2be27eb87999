/** What is seen of a person whom something names: by those who may read the thing, and no more. */
import { afterAll, describe, expect, it } from 'vitest';
import { openWholeOffice } from '../support/wholeOffice.ts';

const { office, house, ids } = await openWholeOffice();
afterAll(() => house.stop());

describe('personal data of a person named by what one may read', () => {
  const PERSON = 'employee { name nip employmentStatus legalStatus rank { code } }';
  const named = {
    plan: `plan(id: "${ids.plan}") { ${PERSON} employeeSnapshot { name nip rankCode rankName } }`,
    month: `month(id: "${ids.month}") { ${PERSON} }`,
    evaluation: `evaluation(id: "${ids.evaluation}") { ${PERSON} employeeSnapshot { name nip rankCode rankName } }`,
    activityMonth: `node(id: "${ids.activityMonth}") { ... on ActivityMonth { ${PERSON} } }`,
    activity: `node(id: "${ids.activity}") { ... on Activity { ${PERSON} } }`,
    card: `node(id: "${ids.monthCard}") { ... on PeriodCard { ${PERSON} } }`,
  };
  const scopes = {
    plan: 'kinerja/plans.read',
    month: 'kinerja/months.read',
    evaluation: 'kinerja/evaluations.read',
    activityMonth: 'kinerja/months.read',
    activity: 'kinerja/months.read',
    card: 'kinerja/months.read',
  };
  const bare = { nip: null, employmentStatus: null, legalStatus: null, rank: null };

  it.each(Object.keys(named) as (keyof typeof named)[])(
    'is not shown to an agency with the scope of a %s alone',
    async (noun) => {
      const { data } = await house.asAgency('payroll', [scopes[noun]])(`{ ${named[noun]} }`);
      const seen = Object.values(data)[0] as Record<string, object>;
      expect(seen.employee).toEqual({ name: office.owner.name, ...bare });
      if (seen.employeeSnapshot)
        expect(seen.employeeSnapshot).toEqual({
          name: office.owner.name,
          nip: null,
          rankCode: null,
          rankName: null,
        });
    },
  );

  it.each(Object.keys(named) as (keyof typeof named)[])(
    'is shown to an agency with the scope of a %s and that of employees',
    async (noun) => {
      const client = house.asAgency('payroll', [scopes[noun], 'kinerja/employees.read']);
      const { data } = await client(`{ ${named[noun]} }`);
      expect(Object.values(data)[0]).toMatchObject({
        employee: { nip: office.owner.nip, rank: { code: 'III/c' } },
      });
    },
  );

  it('is not shown of the appraiser, whom the plan merely names', async () => {
    const query = `{ plan(id: "${ids.plan}") { employee { appraiserOn { appraiser { name nip rank { code } } } } } }`;
    const { data } = await house.as(office.owner)(query);
    expect(data.plan.employee.appraiserOn.appraiser).toEqual({
      name: office.appraiser.name,
      nip: null,
      rank: null,
    });
  });
});
