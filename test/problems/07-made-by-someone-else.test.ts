/**
 * Problem 7 (docs/domain.md 3): "SKP dibuatkan orang lain". The complaint on naive data, then what prevents it here,
 * then how what happened outside the system all the same leaves signs (test/planning/authorshipDoor.test.ts).
 */
import { v7 } from 'uuid';
import { afterAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import { yearPeriod } from '../../functions/platform/period.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { openPlanHouse, YEAR } from '../support/planHouse.ts';
import { content, plan } from '../support/plans.ts';
import { stating } from '../support/house.ts';
import { makePlan, planItem } from '../support/setPlans.ts';

const { table, office, house, newOwner, draft, submitted } = await openPlanHouse();
afterAll(() => house.stop());

const others = () => [office.appraiser, office.superior, office.manager, office.bkpp, office.auditor];
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);
const eventsOf = async ({ employeeId }: { employeeId: string }) =>
  (await queryAll(table, lists.events(keys.plan(employeeId, yearPeriod(2026), 1)))).map(
    (item) => readItem(eventKind, item).data,
  );

describe('the complaint, on naive data', () => {
  it('a plan stands in a person’s name, and nothing tells who wrote it', async () => {
    const owner = await newOwner();
    await bulkLoad(table, [planItem(makePlan(owner))]);
    expect(await eventsOf(owner)).toEqual([]);
    const { data } = await house.as(owner)(
      '{ viewer { employee { plans(year: 2026) { status attestation { at } } } } }',
    );
    expect(data.viewer.employee.plans).toEqual([{ status: 'APPROVED', attestation: null }]);
  });
});

describe('it is prevented', () => {
  it('nobody writes, submits or takes back another’s plan, whatever office they hold', async () => {
    const owner = await newOwner();
    const { id } = await draft(owner);
    for (const person of others())
      for (const [name, more] of [
        ['editPlan', { content: content() }],
        ['submitPlan', {}],
        ['withdrawPlan', {}],
      ] as const)
        expect(codes(await plan(house.as(person), name, { id, expectedVersion: 1, ...more }))).toEqual([
          'NOT_ALLOWED',
        ]);
    expect((await eventsOf(owner)).map(({ type }) => type)).toEqual(['planCreated']);
  });

  it('there is no way to begin a plan for somebody else: it is always the caller’s', async () => {
    const { data } = await stating(house.as(office.bkpp))(
      '{ __type(name: "CreatePlanInput") { inputFields { name } } }',
    );
    const names = data.__type.inputFields.map(({ name }: { name: string }) => name);
    expect(names.filter((name: string) => /employee|owner|nip|pegawai/i.test(name))).toEqual([]);
    const agency = house.asAgency('esakip', ['kinerja/plans.read']);
    const refused = await plan(agency, 'createPlan', { idempotencyKey: v7(), ...YEAR });
    expect(codes(refused)).toEqual(['NOT_ALLOWED']);
  });

  it('whoever submits states that it is their own work, and every act has its actor', async () => {
    const owner = await newOwner();
    const { id, version } = await submitted(owner);
    await plan(house.as(office.appraiser), 'approvePlan', { id, expectedVersion: version });
    const events = await eventsOf(owner);
    expect(events.map(({ type, actor, authority }) => [type, actor.id, authority.split(' ')[0]])).toEqual([
      ['planCreated', owner.employeeId, 'SELF'],
      ['planSubmitted', owner.employeeId, 'SELF'],
      ['planApproved', office.appraiser.employeeId, 'APPRAISER'],
    ]);
    expect(events[1]?.change?.after.attestation).toMatchObject({ by: owner.employeeId });
  });
});

describe('what happens outside the system all the same', () => {
  it('leaves signs for BKPP, which refuse and punish nothing', async () => {
    const owner = await newOwner();
    const { id, status } = await submitted(owner);
    expect(status).toBe('SUBMITTED');
    const query = 'query ($id: ID!) { plan(id: $id) { authorshipSignals { kind } } }';
    const { data } = await stating(house.as(office.bkpp))(query, { id });
    expect(data.plan.authorshipSignals.map(({ kind }: { kind: string }) => kind)).toContain('QUICK');
  });
});
