import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../functions/platform/period.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { openHouse } from '../support/house.ts';
import { codes, idOf, monthHouse, monthNodeId } from '../support/monthHouse.ts';
import { makePlatform } from '../support/office.ts';
import { month } from '../support/setPlans.ts';
import { tapped } from '../support/table.ts';

const { clock, at, opened, read } = monthHouse();

describe("a person's month in one request", () => {
  const employeeId = (owner: Employee) => Buffer.from(`Employee:${owner.employeeId}`).toString('base64url');
  const WHOLE = `query ($id: ID!, $period: Period!) { employee(id: $id) { month(period: $period) {
    period months { id planNo from to lines { indicatorId } } } } }`;
  const whole = async (person: { employeeId: string }, owner: Employee, period = '2026-M10') =>
    (await at.house.as(person)(WHOLE, { id: employeeId(owner), period })).data.employee.month;

  /** A transfer on the 16th: another plan, and another appraiser. */
  const transferred = () =>
    opened(
      [{ to: '2026-10-15' as PlainDate }, { planNo: 2, from: '2026-10-16' as PlainDate }],
      [
        { to: '2026-10-15' as PlainDate },
        {
          from: '2026-10-16' as PlainDate,
          appraiserId: at.office.outsider.employeeId,
          superiorOfAppraiserId: null,
        },
      ],
    );

  it('shows both months of a transfer to the owner, and to each appraiser their own', async () => {
    const owner = await transferred();
    const parts = async (person: { employeeId: string }) =>
      (await whole(person, owner)).months.map(({ from, to }: { from: string; to: string }) => [from, to]);
    const [first, second] = [
      ['2026-10-01', '2026-10-15'],
      ['2026-10-16', '2026-10-31'],
    ];
    expect(await parts(owner)).toEqual([first, second]);
    expect(await parts(at.office.appraiser)).toEqual([first]);
    expect(await parts(at.office.outsider)).toEqual([second]);
    expect(await read(at.office.outsider, monthNodeId(owner.employeeId, 1))).toBeNull();
    const other = await month(at.house.as(at.office.outsider), 'verifyMonth', {
      id: idOf(owner),
      expectedVersion: 1,
    });
    expect(codes(other)).toEqual(['NOT_FOUND']);
  });

  it('is nothing to a stranger, empty where nothing was opened, and no period but a month', async () => {
    const owner = await opened();
    expect(await whole(at.office.outsider, owner)).toBeNull();
    expect(await whole(owner, owner, '2026-M12')).toEqual({ period: '2026-M12', months: [] });
    const bad = await at.house.as(owner)(WHOLE, { id: employeeId(owner), period: '2026-Q4' });
    expect(bad.errors?.[0]?.extensions).toMatchObject({ code: 'INPUT_INVALID', field: ['period'] });
  });

  it('costs two queries, however many plans there are', async () => {
    const counted: string[] = [];
    const other = await openHouse(
      makePlatform(
        tapped(at.table, (command) => void counted.push(command)),
        clock,
      ),
    );
    const cost = async (owner: Employee, query = WHOLE) => {
      counted.length = 0;
      const answer = await other.as(owner)(query, { id: employeeId(owner), period: '2026-M10' });
      expect(answer.errors).toBeUndefined();
      return counted.length;
    };
    const [one, two] = [await opened(), await transferred()];
    const bare = await cost(one, 'query ($id: ID!) { employee(id: $id) { name } }');
    expect([(await cost(one)) - bare, (await cost(two)) - bare]).toEqual([2, 2]);
    await other.stop();
  });

  it('is a node like any other, and another period of it is absent', async () => {
    const owner = await opened();
    const NODE = `query ($id: ID!) { node(id: $id) { __typename id ... on Month { status employee { name } } } }`;
    const node = async (id: string) => (await at.house.as(owner)(NODE, { id })).data.node;
    expect(await node(idOf(owner))).toMatchObject({
      __typename: 'Month',
      id: idOf(owner),
      status: 'GENERATED',
    });
    expect(await node(monthNodeId(owner.employeeId, 1, '2026-M11'))).toBeNull();
  });
});
