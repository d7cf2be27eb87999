/** Realisations of a team's months verified or returned in one call, an outcome for each. docs/decisions/verify-months.md. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { eventKind } from '../../functions/platform/commit/event.ts';
import { readItem } from '../../functions/platform/item.ts';
import { keys, lists } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { queryAll } from '../../functions/platform/table.ts';
import { type House, openHouse } from '../support/house.ts';
import { codes, evidence, idOf, monthHouse, monthNodeId, realisations } from '../support/monthHouse.ts';
import { makeMonth, monthItem, OCTOBER } from '../support/months.ts';
import { itemsOf, makeEmployee, makeLine, makePlatform } from '../support/office.ts';
import { MONTH } from '../support/setPlans.ts';
import { contentOf, tapped } from '../support/table.ts';

const { at, clock, opened, submitTarget, approve, realise, realisationDay, read, desk } = monthHouse();
const TARGET_DAY = '2026-10-01T02:00:00.000Z';

let requests: string[] = [];
/** Whose transactions fail. */
let failing: string | null = null;
let tapping: House;
beforeAll(async () => {
  const table = tapped(at.table, (command, input) => {
    requests.push(command);
    const isWrite = command.startsWith('TransactWrite');
    if (isWrite && failing && JSON.stringify(input).includes(failing)) throw new Error('outage');
  });
  tapping = await openHouse(makePlatform(table, clock));
});
afterAll(() => tapping.stop());
beforeEach(() => void (failing = null));

const task = {
  text: 'Menjadi panitia seleksi',
  assignedBy: 'Sekretaris Daerah',
  realisation: 'Seleksi selesai',
  evidence,
};
/** Somebody whose October waits to be verified, at version 4. */
async function waiting(tasks: object[] = [], line = {}): Promise<Employee> {
  clock.set(TARGET_DAY);
  const owner = await opened([{}], [line]);
  await submitTarget(owner, 1);
  await approve(owner, 2);
  realisationDay();
  expect(codes(await realise(owner, 3, realisations(), tasks))).toEqual([]);
  return owner;
}
const several = async (count: number) => {
  const owners: Employee[] = [];
  while (owners.length < count) owners.push(await waiting());
  return owners;
};

const VERIFY = `${MONTH} mutation V($input: VerifyMonthsInput!) { verifyMonths(input: $input) {
  outcomes { index month { ...M } userErrors { ...E } } userErrors { ...E } } }`;
async function decide(decisions: object[], by: Employee = at.office.appraiser, house = at.house) {
  const answer = await house.as(by)(VERIFY, { input: { decisions } });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.verifyMonths;
}
const verify = (owner: Employee, more: object = {}) => ({ id: idOf(owner), decision: 'VERIFY', ...more });
const giveBack = (owner: Employee, note: string, more: object = {}) => ({
  id: idOf(owner),
  decision: 'RETURN',
  note,
  ...more,
});
interface Outcomes {
  readonly outcomes: readonly { month: { status: string } | null; userErrors: { code: string }[] }[];
}
const statesOf = ({ outcomes }: Outcomes) => outcomes.map(({ month }) => month?.status ?? null);
const codesOf = ({ outcomes }: Outcomes) => outcomes.map(codes);
const eventsOf = async (owner: Employee) =>
  (await queryAll(at.table, lists.events(keys.month(owner.employeeId, OCTOBER, 1)))).map(
    (item) => readItem(eventKind, item).data.type,
  );
const transactions = () => requests.filter((command) => command.startsWith('TransactWrite')).length;

describe('a team’s months', () => {
  it('are verified in one call, but what is returned with a note; what is not named goes on waiting', async () => {
    const [one, two, three] = (await several(3)) as [Employee, Employee, Employee];
    const done = await decide([
      verify(one, { expectedVersion: 4 }),
      giveBack(two, ' Lampirkan laporan. ', { expectedVersion: 4 }),
    ]);
    expect(done).toMatchObject({
      outcomes: [
        {
          index: 0,
          month: { id: idOf(one), status: 'VERIFIED', version: 5, verifier: null },
          userErrors: [],
        },
        {
          index: 1,
          month: { id: idOf(two), status: 'TARGET_APPROVED', returnNote: 'Lampirkan laporan.' },
          userErrors: [],
        },
      ],
      userErrors: [],
    });
    expect((await eventsOf(one)).at(-1)).toBe('monthVerified');
    expect((await eventsOf(two)).at(-1)).toBe('monthReturned');
    expect(await desk(at.office.appraiser, one)).toEqual([]);
    expect(await desk(at.office.appraiser, three)).toMatchObject([{ step: 'MONTH_VERIFICATION' }]);
    expect(await read(three, idOf(three))).toMatchObject({ status: 'REALISED', version: 4 });
  });

  it('with additional tasks are verified with a decision on each, as one by one', async () => {
    const [open, decided] = [await waiting([task]), await waiting([task])];
    const tasks = [{ taskId: 't1', accepted: false, note: 'Termasuk tugas pokok.' }];
    const done = await decide([verify(open), verify(decided, { tasks })]);
    expect(done.outcomes[0].userErrors).toMatchObject([
      { code: 'MONTH_TASK_UNDECIDED', field: ['input', 'decisions', '0', 'tasks'] },
    ]);
    expect(done.outcomes[1].month).toMatchObject({ status: 'VERIFIED', tasks: [tasks[0]] });
    const bare = await decide([verify(open, { tasks: [{ taskId: 't1', accepted: false }] })]);
    expect(bare.outcomes[0].userErrors).toMatchObject([
      { code: 'NOTE_REQUIRED', field: ['input', 'decisions', '0', 'tasks', '0', 'note'] },
    ]);
  });
});

describe('each month is refused by itself', () => {
  it('where it changed since it was seen, with how it stands', async () => {
    const [owner] = (await several(1)) as [Employee];
    const { outcomes } = await decide([verify(owner, { expectedVersion: 3 })]);
    expect(outcomes).toMatchObject([
      {
        month: { status: 'REALISED', version: 4 },
        userErrors: [{ code: 'VERSION_BEHIND', field: ['input', 'decisions', '0', 'expectedVersion'] }],
      },
    ]);
  });

  it('where it is named twice, is none, is nobody’s, or is returned without a note', async () => {
    const owner = await waiting();
    const done = await decide([
      { id: 'x', decision: 'VERIFY' },
      { id: monthNodeId(v7()), decision: 'VERIFY' },
      giveBack(owner, ' '),
      verify(owner),
      verify(owner),
      { id: monthNodeId(owner.employeeId, 2), decision: 'VERIFY' },
    ]);
    expect(codesOf(done)).toEqual([
      ['ID_INVALID'],
      ['NOT_FOUND'],
      ['NOTE_REQUIRED'],
      [],
      ['MONTH_TWICE'],
      ['NOT_FOUND'],
    ]);
    expect(done.outcomes[1].userErrors[0].field).toEqual(['input', 'decisions', '1', 'id']);
    expect(done.outcomes[2].userErrors[0].field).toEqual(['input', 'decisions', '2', 'note']);
  });

  it('where it does not wait to be verified, or no longer can be', async () => {
    const late = await waiting();
    clock.set(TARGET_DAY);
    const owner = await opened();
    await submitTarget(owner, 1);
    clock.set('2026-12-01T02:00:00.000Z');
    const done = await decide([giveBack(owner, 'Lengkapi.'), verify(late), giveBack(late, 'Lengkapi.')]);
    expect(codesOf(done)).toEqual([['STATE_INVALID'], ['MONTH_VERIFICATION_CLOSED'], ['MONTH_TWICE']]);
    expect(done.outcomes[0].userErrors[0].field).toEqual(['input', 'decisions', '0', 'id']);
  });

  it('where the caller does not verify it: its owner, a superior with the appraiser in office, a stranger', async () => {
    const owner = await waiting();
    const asked = async (by: Employee) => codesOf(await decide([verify(owner), giveBack(owner, 'x')], by));
    expect(await asked(owner)).toEqual([['NOT_ALLOWED'], ['MONTH_TWICE']]);
    expect(await asked(at.office.superior)).toEqual([['NOT_ALLOWED'], ['MONTH_TWICE']]);
    expect(await asked(at.office.outsider)).toEqual([['NOT_FOUND'], ['MONTH_TWICE']]);
    expect(await read(owner, idOf(owner))).toMatchObject({ status: 'REALISED', version: 4 });
  });

  it('and the whole where nothing is named, or more than 90', async () => {
    const owner = makeEmployee('Dwi Astuti');
    expect(codes(await decide([]))).toEqual(['INPUT_TOO_FEW']);
    expect(codes(await decide(Array.from({ length: 91 }, () => verify(owner))))).toEqual(['INPUT_TOO_MANY']);
  });
});

describe('whoever acts in the appraiser’s place', () => {
  it('decides as one by one: who verifies by delegation, and who is above an appraiser who left', async () => {
    const left = makeEmployee('Suparman', {
      legalStatus: 'PENSIUN',
      legalStatusFrom: '2026-10-15' as PlainDate,
    });
    const delegate = makeEmployee('Bagus Santoso');
    await bulkLoad(at.table, [left, delegate].flatMap(itemsOf.employee));
    const delegated = await waiting([], { verifierId: delegate.employeeId });
    const climbed = await waiting();
    await bulkLoad(at.table, itemsOf.line(makeLine(climbed, left, at.office.superior)));
    expect(codesOf(await decide([verify(delegated), verify(climbed)], left))).toEqual([
      ['NOT_FOUND'],
      ['NOT_FOUND'],
    ]);
    expect(statesOf(await decide([giveBack(delegated, 'Lengkapi.')], delegate))).toEqual(['TARGET_APPROVED']);
    expect(codesOf(await decide([giveBack(delegated, 'Lengkapi.')], delegate))).toEqual([[]]);
    expect(statesOf(await decide([verify(climbed)], at.office.superior))).toEqual(['VERIFIED']);
  });
});

describe('sent again', () => {
  it('it changes nothing and answers the months as they stand, also with the versions seen at first', async () => {
    const [one, two] = (await several(2)) as [Employee, Employee];
    const decisions = [
      verify(one, { expectedVersion: 4 }),
      giveBack(two, 'Lengkapi.', { expectedVersion: 4 }),
    ];
    const first = await decide(decisions);
    const before = await contentOf(at.table);
    expect(await decide(decisions)).toEqual(first);
    expect(await contentOf(at.table)).toEqual(before);
    const other = await decide([giveBack(one, 'Lengkapi.'), giveBack(two, 'Lain lagi.')]);
    expect(codesOf(other)).toEqual([['STATE_INVALID'], ['STATE_INVALID']]);
  });

  it('it does the rest, where it stopped in the middle', async () => {
    const owners = await several(3);
    const decisions = owners.map((owner) => verify(owner, { expectedVersion: 4 }));
    failing = owners[1]?.employeeId ?? null;
    await expect(decide(decisions, at.office.appraiser, tapping)).rejects.toThrow('INTERNAL_SERVER_ERROR');
    const states = async () =>
      Promise.all(owners.map(async (owner) => (await read(owner, idOf(owner))).status));
    expect(await states()).toEqual(['VERIFIED', 'REALISED', 'VERIFIED']);
    failing = null;
    requests = [];
    expect(statesOf(await decide(decisions, at.office.appraiser, tapping))).toEqual(
      owners.map(() => 'VERIFIED'),
    );
    expect(transactions()).toBe(1);
    for (const owner of owners)
      expect((await eventsOf(owner)).filter((type) => type === 'monthVerified')).toHaveLength(1);
  });

  it('at the same time by two, each month is verified once and both are told so', async () => {
    const owners = await several(4);
    const decisions = owners.map((owner) => verify(owner, { expectedVersion: 4 }));
    const both = await Promise.all([decide(decisions), decide(decisions)]);
    for (const done of both) expect(statesOf(done)).toEqual(owners.map(() => 'VERIFIED'));
    expect(both.flatMap(codesOf).flat()).toEqual([]);
    for (const owner of owners)
      expect((await eventsOf(owner)).filter((type) => type === 'monthVerified')).toHaveLength(1);
  });

  it('is vouched for by the audit', async () => {
    expect((await verifyAudit(at.table)).broken).toEqual([]);
  });
});

describe('what it costs', () => {
  /** People whose October waits, laid in the table. */
  async function laid(count: number) {
    const owners = Array.from({ length: count }, () => makeEmployee('Dwi Astuti'));
    const verifierId = at.office.appraiser.employeeId;
    const october = { status: 'REALISED', verifiedAt: null, verifierId } as const;
    await bulkLoad(
      at.table,
      owners.flatMap((owner) => [
        ...itemsOf.employee(owner),
        ...itemsOf.line(makeLine(owner, at.office.appraiser, at.office.superior)),
        monthItem(makeMonth(owner, october)),
      ]),
    );
    return owners;
  }
  const costOf = async (owners: readonly Employee[], by = at.office.appraiser) => {
    requests = [];
    const done = await decide(
      owners.map((owner) => verify(owner)),
      by,
      tapping,
    );
    return {
      states: new Set(statesOf(done)),
      reads: requests.length - transactions(),
      written: transactions(),
    };
  };
  beforeEach(realisationDay);

  it('as many reads for three people as for sixty, and a transaction each; again none', async () => {
    const [few, many] = [await laid(3), await laid(60)];
    await costOf(await laid(1));
    const three = await costOf(few);
    const sixty = await costOf(many);
    expect(sixty).toEqual({ states: new Set(['VERIFIED']), reads: three.reads, written: 60 });
    expect(three.reads).toBe(8);
    expect(await costOf(many)).toMatchObject({ states: new Set(['VERIFIED']), written: 0 });
  });
});
