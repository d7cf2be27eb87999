/** Who may ask why something is not there, what they are told, and who may move it. */
import { afterAll, describe, expect, it } from 'vitest';
import { mutationRules } from '../../functions/graphql/fieldRules.ts';
import { locate } from '../../functions/monitoring/placement/items.ts';
import { namedMutations } from '../../functions/monitoring/why/mends.ts';
import { actionsOn, rehearsals } from '../../functions/monitoring/why/rehearsals/rehearsals.ts';
import { may, type Trace } from '../../functions/platform/access.ts';
import { contentOf } from '../support/table.ts';
import { fact, met, rerouteItem, whyCannot, whyNotVisible } from '../support/whyAsked.ts';
import { openWholeOffice } from '../support/wholeOffice.ts';

const { table, office, house, ids, absent } = await openWholeOffice();
afterAll(() => house.stop());
const { owner, appraiser, superior, outsider, manager, bkpp } = office;
const as = (person: { employeeId: string }) => house.as(person);

describe('who asks', () => {
  it('about oneself anybody, and is told of what they may not see what they are told of what does not exist', async () => {
    const [unseen, nothing] = [ids.plan, absent.plan].map((id) => whyNotVisible(as(outsider), id));
    expect(await unseen).toEqual(await nothing);
    expect(await unseen).toMatchObject({ visible: false, onDesk: false, places: [] });
    expect(met(await unseen)).toEqual(['-READING']);
    // Who may see one is no secret; who that is of this one is.
    expect(fact((await unseen).failing, 'needed')).toContain('APPRAISER');
    expect(fact((await unseen).failing, 'appraiserId')).toBeNull();
    const cannot = [ids.plan, absent.plan].map((id) => whyCannot(as(outsider), 'approvePlan', id));
    expect(await cannot[0]).toEqual(await cannot[1]);
    expect(await cannot[0]).toMatchObject({ allowed: false, failing: { check: 'READING' } });
  });

  it('about another whoever may read the item; to anybody else there is nothing', async () => {
    for (const one of [owner, appraiser, manager, bkpp])
      expect(await whyNotVisible(as(one), ids.plan, superior)).toMatchObject({ visible: true });
    expect(await whyNotVisible(as(outsider), ids.plan, superior)).toBeNull();
    expect(await whyNotVisible(as(bkpp), absent.plan, superior)).toBeNull();
    expect(await whyCannot(as(outsider), 'approvePlan', ids.plan, appraiser)).toBeNull();
  });

  it('never an agency, whatever it may read', async () => {
    const agency = house.asAgency('payroll', ['kinerja/plans.read']);
    expect(await whyNotVisible(agency, ids.plan)).toBeNull();
  });

  it('with an id of ours, and an action that can be done to it', async () => {
    const query = 'query Q($id: ID!) { whyNotVisible(id: $id) { visible } }';
    const { errors } = await as(owner)(query, { id: ids.unit });
    expect(errors?.[0]?.extensions.code).toBe('ID_INVALID');
    const acting = 'query Q($id: ID!) { whyCannot(id: $id, action: "verifyMonth") { allowed } }';
    const wrong = await as(owner)(acting, { id: ids.plan });
    expect(wrong.errors?.[0]?.extensions.code).toBe('WHY_ACTION_UNKNOWN');
    expect(wrong.errors?.[0]?.message).toContain('approvePlan');
  });
});

describe('what is told', () => {
  it('how somebody stands, by which line, and who would do it', async () => {
    const why = await whyCannot(as(owner), 'approvePlan', ids.plan, superior);
    expect(met(why)).toEqual(['+READING', '-STANDING']);
    expect(fact(why.failing, 'needed')).toBe('APPRAISER / ACTING_SUPERIOR');
    expect(fact(why.failing, 'has')).toBe('SUPERIOR');
    expect(fact(why.failing, 'appraiserId')).toBe(appraiser.name);
    expect(fact(why.failing, 'line')).toBe('2026-01-01');
    expect(why.failing.message).toContain('pejabat penilai');
    expect(why.failing.mends[0].mutations).toContain('draftAssignmentRequest');
  });

  it('nobody rates or decides on themselves: they are told that it is not theirs', async () => {
    const why = await whyCannot(as(owner), 'rateEvaluation', ids.evaluation);
    expect(why).toMatchObject({ allowed: false, failing: { check: 'STANDING' } });
    expect(fact(why.failing, 'has')).toBe('SELF');
  });

  it('an evaluation that is not issued is there for its owner, without its ratings, and by whom it is issued', async () => {
    const why = await whyNotVisible(as(owner), ids.evaluation);
    expect(why).toMatchObject({ visible: true, failing: { check: 'SHOWN' } });
    expect(why.failing.mends).toMatchObject([{ mutations: ['issueEvaluation'] }]);
    const { data } = await as(owner)('query ($id: ID!) { evaluation(id: $id) { predicate } }', {
      id: ids.evaluation,
    });
    expect(data.evaluation.predicate).toBeNull();
    expect(met(await whyNotVisible(as(appraiser), ids.evaluation))).toContain('+SHOWN');
  });

  it('in the language that is asked for, and by names alone', async () => {
    const query = `query ($id: ID!) { whyCannot(action: "approvePlan", id: $id) { failing { message facts { person { name nip } } } } }`;
    const { data } = await as(owner)(query, { id: ids.plan }, { 'accept-language': 'en' });
    const { message, facts } = data.whyCannot.failing;
    expect(message).toContain('May not do it');
    const named = facts.flatMap(({ person }: { person: { nip: string | null } | null }) => person ?? []);
    expect(named.length).toBeGreaterThan(0);
    for (const { nip } of named) expect(nip).toBeNull();
  });
});

describe('moving it', () => {
  it('is the unit’s manager’s and BKPP’s; to others who read it it is not allowed, to the rest there is nothing', async () => {
    const before = await contentOf(table);
    const codeOf = async (person: { employeeId: string }, id: string) =>
      (await rerouteItem(as(person), id)).userErrors.map(({ code }: { code: string }) => code);
    for (const one of [manager, bkpp]) expect(await codeOf(one, ids.plan)).toEqual(['ITEM_WAITS_FOR_NOBODY']);
    for (const one of [owner, appraiser, superior])
      expect(await codeOf(one, ids.plan)).toEqual(['NOT_ALLOWED']);
    expect(await codeOf(outsider, ids.plan)).toEqual(['NOT_FOUND']);
    expect(await codeOf(bkpp, absent.plan)).toEqual(['NOT_FOUND']);
    expect(await contentOf(table)).toEqual(before);
  });
});

describe('what is named', () => {
  it('as what mends it is a mutation of the contract, and so is every action that may be asked about', () => {
    const named = [...new Set([...namedMutations(), ...Object.keys(rehearsals)])];
    expect(named.filter((name) => !(name in mutationRules))).toEqual([]);
  });

  it('an action stands under the rule that its mutation has', () => {
    const rules: Record<string, string> = mutationRules;
    const other = Object.entries(rehearsals).filter(([name, { action }]) => rules[name] !== action);
    expect(other).toEqual([]);
    expect(actionsOn(locate(ids.month)?.type ?? '')).toContain('verifyMonth');
  });
});

describe('the access table, watched', () => {
  it('tells each decision as it is taken, and decides the same unwatched', async () => {
    const traces: Trace[] = [];
    const actor = { kind: 'PERSON', employeeId: appraiser.employeeId } as const;
    const subject = { ownerId: owner.employeeId, appraiserId: appraiser.employeeId };
    const caller = { actor, offices: async () => [] };
    const watched = await may(
      { ...caller, watch: (trace) => void traces.push(trace) },
      'plan.approve',
      subject,
    );
    expect(watched).toBe(await may(caller, 'plan.approve', subject));
    expect(traces).toEqual([
      {
        action: 'plan.approve',
        subject,
        wanted: ['APPRAISER', 'ACTING_SUPERIOR'],
        has: ['ANYONE', 'APPRAISER'],
        authority: 'APPRAISER',
      },
    ]);
  });
});
