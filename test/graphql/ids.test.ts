import { afterAll, describe, expect, it } from 'vitest';
import { nodeId, parseNodeId } from '../../functions/platform/nodeId.ts';
import { openWholeOffice } from '../support/wholeOffice.ts';

const { office, house, ids } = await openWholeOffice();
const ask = house.as(office.owner);
afterAll(() => house.stop());

describe('an id', () => {
  const at = async (field: string, id: string) => {
    const { data, errors } = await ask(`query ($id: ID!) { ${field}(id: $id) { __typename } }`, { id });
    return errors ? errors.map(({ extensions }) => extensions.code) : data[field];
  };
  const fields = ['employee', 'unit', 'position', 'plan', 'month', 'evaluation'] as const;

  it.each(fields)('of another type is no id of a %s', async (field) => {
    const others = Object.entries(ids).filter(
      ([, id]) => parseNodeId(id)?.type !== parseNodeId(ids[field])?.type,
    );
    for (const [name, id] of others) expect([name, await at(field, id)]).toEqual([name, ['ID_INVALID']]);
  });

  it.each([
    '',
    'x',
    '1',
    'null',
    '199001011980011001',
    'EMP#0199b3a0-0000-7000-8000-000000000000',
    'a'.repeat(5000),
    '%00',
    '../../etc/passwd',
    'UGxhbg',
    nodeId('Plan'),
    nodeId('Plan', ids.employee),
    nodeId('Plan', 'a', '2026-Y', '0'),
    nodeId('Plan', 'a', '2026-Y', '01'),
    nodeId('Plan', 'a', '2026-Y', '1', 'b'),
    nodeId('Plan', 'a', '2026-M10', '1'),
    nodeId('Salary', 'a'),
    `${ids.plan}=`,
  ])('that is malformed is refused, never looked for: "%s"', async (id) => {
    for (const field of [...fields, 'node'])
      expect([field, await at(field, id)]).toEqual([field, ['ID_INVALID']]);
    const { errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [ids.plan, id] });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['ID_INVALID']);
  });

  it('of one thing is one: a card and a desk item have no second spelling', async () => {
    const { employeeId } = office.owner;
    const spellings = [
      nodeId('PeriodCard', employeeId, '2026-M10', '01'),
      nodeId('PeriodCard', employeeId, '2026-M10', '1e0'),
      nodeId('PeriodCard', employeeId, '2026-M10', '1', 'x'),
      nodeId('DeskItem', employeeId, 'EVALUATION_RATING', '2026-M10', employeeId, '1e0'),
    ];
    for (const id of spellings) expect([id, await at('node', id)]).toEqual([id, ['ID_INVALID']]);
  });

  it('is one of fifty at most', async () => {
    const many = (count: number) =>
      ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: Array.from({ length: count }, () => ids.unit),
      });
    expect((await many(50)).data.nodes).toHaveLength(50);
    const { data, errors } = await many(51);
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'INPUT_TOO_MANY',
      field: ['ids'],
      params: { max: 50 },
    });
    expect((await many(0)).data.nodes).toEqual([]);
  });
});
