import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { afterAll, describe, expect, it } from 'vitest';
import { acceptAssignments } from '../../functions/planning/matrix/actions/answer.ts';
import { editMatrix } from '../../functions/planning/matrix/actions/editMatrix.ts';
import { layOffers } from '../../functions/planning/matrix/actions/layOffers.ts';
import { offersDue } from '../../functions/planning/matrix/desk.ts';
import { publishMatrix } from '../../functions/planning/matrix/actions/publishMatrix.ts';
import { matrixId, matrixOf, rowsOf } from '../../functions/planning/matrix/store.ts';
import type { Employee } from '../../functions/organisation/employee/rules.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';
import { agencyItem } from '../../functions/organisation/roster/store.ts';
import { turnDay } from '../../functions/jobs/turnDay.ts';
import { keys } from '../../functions/platform/keys.ts';
import { today } from '../../functions/platform/period.ts';
import { ok } from '../../functions/platform/result.ts';
import { getItem } from '../../functions/platform/table.ts';
import { makeCell, matrix, shareOf, YEAR_2026 } from '../support/matrices.ts';
import { codes, openMatrixHouse } from '../support/matrixHouse.ts';
import { callOf, makePlatform } from '../support/office.ts';
import { tapped } from '../support/table.ts';

const at = await openMatrixHouse();
const { table, house, clock, team, started, verb, rowFor, published, read, assignmentsOf, deskOf } = at;
afterAll(() => house.stop());

const busy = () =>
  new TransactionCanceledException({
    message: 'busy',
    $metadata: {},
    CancellationReasons: [{ Code: 'TransactionConflict' }],
  });

describe('two superiors at one matrix', () => {
  it('at once: one wins, and the other gets what stands now', async () => {
    const { leader, people } = await team(['Dwi Astuti', 'Eko Saputra']);
    const begun = await started(leader);
    const edits = await Promise.all(
      people.map((person) => verb(leader, 'editMatrix', begun, { rows: [rowFor(person, [makeCell('r1')])] })),
    );
    const [won, lost] = edits.toSorted((a, b) => a.userErrors.length - b.userErrors.length);
    expect(won.userErrors).toEqual([]);
    expect(codes(lost)).toEqual(['input.expectedVersion VERSION_BEHIND']);
    expect(lost.matrix).toEqual(await read(leader, begun.id));
    expect(lost.matrix).toMatchObject({ version: 2, rows: [won.matrix.rows[0]] });
  });

  it('one publishing while the other edits: either what was seen is published, or nothing is', async () => {
    const { leader, people } = await team(['Fajar Nugroho']);
    const [fajar] = people as [(typeof people)[0]];
    const rows = [rowFor(fajar, [shareOf('r1', 1000)])];
    const drawn = (await verb(leader, 'editMatrix', await started(leader), { rows })).matrix;
    const outcomes = await Promise.all([
      verb(leader, 'publishMatrix', drawn),
      verb(leader, 'editMatrix', drawn, { rows: [rowFor(fajar, [shareOf('r1', 300)])] }),
    ]);
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    const { rows: shown, published: version } = await read(leader, drawn.id);
    expect(shown[0].cells.map(({ sharePermille }: { sharePermille: number }) => sharePermille)).toEqual(
      version === 1 ? [1000] : [],
    );
  });
});

describe('fifty edits at once, with conflicts', () => {
  it('lose none: every row stands as whoever came through wrote it', async () => {
    const { leader, people } = await team(Array.from({ length: 50 }, (_, no) => `Pegawai ${no}`));
    await started(leader);
    const ref = { leaderId: leader.employeeId, year: YEAR_2026, planNo: 1 };
    const tokens = new Set<unknown>();
    // The first try of every third commit meets another.
    const disturbed = tapped(table, (command, input) => {
      const token = 'ClientRequestToken' in input ? input.ClientRequestToken : null;
      if (!command.startsWith('Transact') || tokens.has(token)) return;
      tokens.add(token);
      if (tokens.size % 3 === 0) throw busy();
    });
    const context = callOf(makePlatform(disturbed, clock), leader);
    const edit = async (no: number, expectedVersion: number): Promise<boolean> => {
      const rows = [rowFor(people[no] as (typeof people)[0], [makeCell('r1', { note: `Wilayah ${no}` })])];
      const input = {
        id: matrixId(ref),
        expectedVersion,
        rows: rows.map((row) => ({ kind: 'PERSON', ...row })),
      };
      const edited = await editMatrix(context, input);
      const codes = edited.ok ? [] : edited.problems.map(({ code }) => code);
      expect(codes).toEqual(edited.ok ? [] : ['VERSION_BEHIND']);
      return edited.ok;
    };
    const first = await Promise.all(people.map((_, no) => edit(no, 1)));
    expect(first.filter((won) => won)).toHaveLength(1);
    // Whoever lost looks at what stands now and sends theirs again, five at a time.
    const lost = people.flatMap((_, no) => (first[no] ? [] : [no]));
    const again = async () => {
      for (let no = lost.shift(); no !== undefined; no = lost.shift())
        if (!(await edit(no, (await matrixOf(table, ref))?.version ?? 0))) lost.push(no);
    };
    await Promise.all(Array.from({ length: 5 }, again));
    const [head, rows] = await Promise.all([matrixOf(table, ref), rowsOf(table, ref)]);
    expect(head).toMatchObject({ version: 51, seq: 51, data: { rows: 50 } });
    const notes = new Map(rows.map(({ data }) => [data.employeeId, data.draft[0]?.note]));
    expect(people.map(({ employeeId }) => notes.get(employeeId))).toEqual(
      people.map((_, no) => `Wilayah ${no}`),
    );
  });
});

describe('all staff answering at once', () => {
  it('contend with nobody, not even with the leader who draws up the next version', async () => {
    const { leader, people } = await team(Array.from({ length: 12 }, (_, no) => `Staf ${no}`));
    const rows = people.map((person) => rowFor(person, [makeCell('r1')]));
    const { matrix: done } = await published(leader, rows);
    const revised = (await verb(leader, 'reviseMatrix', done)).matrix;
    const answers = people.map(async (person) => {
      const [row] = await assignmentsOf(person);
      const seen = { id: row.id, expectedVersion: 0, contentVersion: 1 };
      return matrix(house.as(person), 'acceptAssignments', { ...seen, resultIds: ['r1'] });
    });
    const more = rows.map(({ assigneeId }) => ({ assigneeId, cells: [makeCell('r1'), makeCell('r2')] }));
    const edited = verb(leader, 'editMatrix', revised, { rows: more });
    expect((await Promise.all(answers)).flatMap(codes)).toEqual([]);
    expect(codes(await edited)).toEqual([]);
    const { rows: shown } = await read(leader, done.id);
    expect(shown.map(({ cells }: { cells: { state: string }[] }) => cells[0]?.state)).toEqual(
      people.map(() => 'ACCEPTED'),
    );
  });

  it('accepting what the leader replaces at that moment is accepting what was seen, and never the new', async () => {
    const { leader, people } = await team(['Gita Permata']);
    const [gita] = people as [(typeof people)[0]];
    const { matrix: first } = await published(leader, [rowFor(gita, [makeCell('r1')])]);
    const revised = (await verb(leader, 'reviseMatrix', first)).matrix;
    const other = { rows: [rowFor(gita, [makeCell('r1', { note: 'Sampai Juni.' })])] };
    const drawn = (await verb(leader, 'editMatrix', revised, other)).matrix;
    const [row] = await assignmentsOf(gita);
    const seen = { id: row.id, expectedVersion: 0, contentVersion: 1, resultIds: ['r1'] };
    await Promise.all([
      verb(leader, 'publishMatrix', drawn),
      matrix(house.as(gita), 'acceptAssignments', seen),
    ]);
    expect((await assignmentsOf(gita))[0].cells).toMatchObject([{ note: 'Sampai Juni.', state: 'OFFERED' }]);
  });
});

describe('the desks of the assignees', () => {
  it('are laid by the turn of the day when the call that published died before, and twice changes nothing', async () => {
    const { leader, people } = await team(['Hadi Purnomo', 'Indah Lestari']);
    const [hadi, indah] = people as [(typeof people)[0], (typeof people)[0]];
    const rows = people.map((person) => rowFor(person, [makeCell('r1')]));
    const drawn = (await verb(leader, 'editMatrix', await started(leader), { rows })).matrix;
    let published = false;
    const dying = tapped(table, (command, input) => {
      if (!command.startsWith('Transact')) return;
      if (published) throw new Error('the process has died');
      published = JSON.stringify(input).includes('matrixPublished');
    });
    const platform = makePlatform(dying, clock);
    const outcome = await publishMatrix(callOf(platform, leader), { id: drawn.id, expectedVersion: 2 });
    expect(outcome.ok).toBe(true);
    expect(platform.log.lines).toMatchObject([['warn', 'offers wait for the turn of the day', {}]]);
    expect(await deskOf(hadi)).toEqual([]);
    // Whoever looks for themselves has answered before the desk was laid.
    const [mine] = await assignmentsOf(indah);
    const seen = { id: mine.id, expectedVersion: 0, contentVersion: 1, resultIds: ['r1'] };
    expect(codes(await matrix(house.as(indah), 'acceptAssignments', seen))).toEqual([]);

    await bulkLoad(table, [agencyItem({ agencyId: leader.unit.agencyId, name: leader.unit.agencyName })]);
    const day = today(clock);
    expect(await turnDay(makePlatform(table, clock), day)).toMatchObject({ due: 1, changed: 1 });
    expect(await deskOf(hadi)).toMatchObject([{ step: 'ASSIGNMENT_ANSWER' }]);
    expect(await deskOf(indah)).toEqual([]);
    expect(await turnDay(makePlatform(table, clock), day)).toMatchObject({ due: 0, changed: 0 });
    const ref = { leaderId: leader.employeeId, year: YEAR_2026, planNo: 1 };
    const head = await matrixOf(table, ref);
    const item = offersDue((head as NonNullable<typeof head>).data, day);
    const job = {
      ...callOf(makePlatform(table, clock), leader),
      actor: { kind: 'JOB', name: 'turnDay' } as const,
    };
    expect(await layOffers(job, item)).toEqual(ok(true));
    expect(await deskOf(indah)).toEqual([]);
    expect(await getItem(table, keys.agenda(item.agencyId, day, item.step, item.subjectId))).toBeNull();
  });

  it('hold nothing that the assignee answers while they are being laid', async () => {
    const { leader, people } = await team(['Joko Susilo']);
    const [joko] = people as [(typeof people)[0]];
    const rows = [rowFor(joko, [makeCell('r1')])];
    const drawn = (await verb(leader, 'editMatrix', await started(leader), { rows })).matrix;
    let transactions = 0;
    // The second transaction lays the desks: before it is sent, the assignee has looked and answered.
    const slow = tapped(table, async (command) => {
      if (!command.startsWith('Transact')) return;
      transactions += 1;
      if (transactions !== 2) return;
      const [row] = await assignmentsOf(joko);
      const seen = { id: row.id, expectedVersion: 0, contentVersion: 1, resultIds: ['r1'] };
      expect(codes(await matrix(house.as(joko), 'acceptAssignments', seen))).toEqual([]);
    });
    const context = callOf(makePlatform(slow, clock), leader);
    expect((await publishMatrix(context, { id: drawn.id, expectedVersion: 2 })).ok).toBe(true);
    expect(transactions).toBeGreaterThan(2);
    expect(await deskOf(joko)).toEqual([]);
  });

  it('lose no question that is asked while the next publication is being laid', async () => {
    const { leader, people } = await team(['Kartika Sari']);
    const [kartika] = people as [(typeof people)[0]];
    const { matrix: first } = await published(leader, [rowFor(kartika, [makeCell('r1'), makeCell('r2')])]);
    await answer(kartika, 'acceptAssignments', { resultIds: ['r1', 'r2'] });
    const drawn = await redrawn(leader, first, rowFor(kartika, [makeCell('r2')]));
    const context = publishing(leader, () =>
      answer(kartika, 'askAboutAssignment', { resultId: 'r2', question: 'Sampai kapan?' }),
    );
    expect((await publishMatrix(context, { id: drawn.id, expectedVersion: drawn.version })).ok).toBe(true);
    expect(await deskOf(leader)).toMatchObject([{ step: 'ASSIGNMENT_QUESTION' }]);
  });

  it('hold what a later publication offers, though an earlier one is laid after it', async () => {
    const { leader, people } = await team(['Lukman Hakim']);
    const [lukman] = people as [(typeof people)[0]];
    const both = rowFor(lukman, [makeCell('r1'), makeCell('r2')]);
    const { matrix: first } = await published(leader, [both]);
    await answer(lukman, 'acceptAssignments', { resultIds: ['r1', 'r2'] });
    const drawn = await redrawn(leader, first, rowFor(lukman, [makeCell('r1')]));
    const context = publishing(leader, async () => {
      const next = await redrawn(leader, await read(leader, first.id), both);
      expect(codes(await verb(leader, 'publishMatrix', next))).toEqual([]);
    });
    expect((await publishMatrix(context, { id: drawn.id, expectedVersion: drawn.version })).ok).toBe(true);
    expect(await deskOf(lukman)).toMatchObject([{ step: 'ASSIGNMENT_ANSWER' }]);
  });
});

describe('an answer that is on its way while a publication is laid', () => {
  /** The house as it is asked by somebody whose commit waits until something else was done. */
  const late = (person: Employee, meanwhile: () => Promise<void>) => {
    let sent = 0;
    const slow = tapped(table, async (command) => {
      if (!command.startsWith('Transact')) return;
      sent += 1;
      if (sent === 1) await meanwhile();
    });
    return callOf(makePlatform(slow, clock), person);
  };

  it('leaves what is offered anew on the desk, and is told what stands now', async () => {
    const { leader, people } = await team(['Maya Sari']);
    const [maya] = people as [Employee];
    const { matrix: first } = await published(leader, [rowFor(maya, [makeCell('r1')])]);
    const drawn = await redrawn(leader, first, rowFor(maya, [makeCell('r1', { note: 'Sampai Juni.' })]));
    const [row] = await assignmentsOf(maya);
    const seen = { id: row.id, expectedVersion: 0, contentVersion: 1 };
    const context = late(maya, async () => {
      expect(codes(await verb(leader, 'publishMatrix', drawn))).toEqual([]);
    });
    expect(await acceptAssignments(context, { ...seen, resultIds: ['r1'] })).toMatchObject({
      ok: false,
      problems: [{ code: 'MATRIX_CHANGED' }],
    });
    expect(await deskOf(maya)).toMatchObject([{ step: 'ASSIGNMENT_ANSWER' }]);
    expect(await deskOf(leader)).toEqual([]);
  });

  it('counts where the publication has left the row as it was', async () => {
    const { leader, people } = await team(['Nanda Pratama', 'Oki Setiawan']);
    const [nanda, oki] = people as [Employee, Employee];
    const rows = people.map((person) => rowFor(person, [makeCell('r1')]));
    const { matrix: first } = await published(leader, rows);
    const drawn = await redrawn(leader, first, rowFor(oki, [makeCell('r2')]));
    const [row] = await assignmentsOf(nanda);
    const context = late(nanda, async () => {
      expect(codes(await verb(leader, 'publishMatrix', drawn))).toEqual([]);
    });
    const seen = { id: row.id, expectedVersion: 0, contentVersion: 1, resultIds: ['r1'] };
    expect(await acceptAssignments(context, seen)).toMatchObject({ ok: true });
    expect(await deskOf(nanda)).toEqual([]);
    expect((await assignmentsOf(nanda))[0].cells).toMatchObject([{ state: 'ACCEPTED' }]);
  });
});

/** Somebody's answer to their row as it stands. */
const answer = async (person: Employee, name: string, more: object) => {
  const [row] = await assignmentsOf(person);
  const seen = { id: row.id, expectedVersion: row.version, contentVersion: row.contentVersion };
  expect(codes(await matrix(house.as(person), name, { ...seen, ...more }))).toEqual([]);
};
/** The next version of a matrix with another row, not yet published. */
const redrawn = async (leader: Employee, standing: { id: string; version: number }, row: object) => {
  const revised = (await verb(leader, 'reviseMatrix', standing)).matrix;
  return (await verb(leader, 'editMatrix', revised, { rows: [row] })).matrix;
};
/** A leader's call in which something happens between a publication and the laying of its desks. */
const publishing = (leader: Employee, meanwhile: () => Promise<void>) => {
  let transactions = 0;
  const slow = tapped(table, async (command) => {
    if (!command.startsWith('Transact')) return;
    transactions += 1;
    if (transactions === 2) await meanwhile();
  });
  return callOf(makePlatform(slow, clock), leader);
};
