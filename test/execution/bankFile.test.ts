/** The activity bank as CSV: validated, committed, exported, and imported again without a change. */
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { activityBank } from '../../data/reference.ts';
import { bankItemId } from '../../functions/execution/bank/store.ts';
import { verifyAudit } from '../../functions/platform/audit/verify.ts';
import { MONDAY, openActivityHouse } from '../support/activityHouse.ts';
import { act, refusals } from '../support/bank.ts';
import type { Ask } from '../support/house.ts';
import { contentOf, tapped } from '../support/table.ts';
import { entry, record } from '../support/activities.ts';

let sent: { command: string; writes: object[] }[] = [];
let meanwhile: (() => Promise<unknown>) | null = null;
const { table, house, office, clock } = await openActivityHouse((plain) =>
  tapped(plain, async (command, input) => {
    const { TransactItems = [] } = input as { TransactItems?: object[] };
    const first = TransactItems.length > 0 ? meanwhile : null;
    if (first) meanwhile = null;
    await first?.();
    sent.push({ command, writes: TransactItems });
  }),
);
afterAll(() => house.stop());
beforeEach(() => {
  clock.set(MONDAY);
  sent = [];
});
const bkpp = house.as(office.bkpp);

const HEADER =
  'kode;nama;kelompok;rumpun_jabatan;satuan;menit_min;menit_baku;menit_maks;hasil;berlaku_mulai;berlaku_sampai';
const row = (code: string, more: { norm?: string; name?: string; families?: string; days?: string } = {}) => {
  const { norm = '60;90;120', name = `Menyusun naskah ${code}`, families = 'UMUM', days = ';' } = more;
  return `${code};${name};Administrasi umum;${families};naskah;${norm};Naskah ${code};${days}`;
};
const csv = (...rows: string[]) => [HEADER, ...rows].join('\r\n');
const bring = (step: 'validate' | 'commit', content: string, ask: Ask = bkpp, language = 'id') =>
  act(ask, `${step}Bank`, { content }, language);
type Told = Awaited<ReturnType<typeof bring>>;
const arrivals = ({ report }: Told) =>
  report.arrivals.map(
    (one: Record<string, string>) => `${one.code} ${one.outcome} v${one.version} ${one.from} ${one.lastDay}`,
  );
const problems = ({ report }: Told) =>
  report.problems.map(
    (one: Record<string, string>) => `${one.row} ${one.column} ${one.severity} ${one.code}`,
  );
const exported = async () => (await bkpp('{ bankCsv }')).data.bankCsv as string;

describe('a file of the bank', () => {
  it('is validated without a trace, then committed; the same again changes nothing', async () => {
    const file = csv(
      row('FIL-001'),
      row('FIL-002', { families: 'GURU, KEPALA_SEKOLAH', days: '02-11-2026;' }),
    );
    const before = await contentOf(table);
    const validated = await bring('validate', file);
    expect(await contentOf(table)).toEqual(before);
    expect(arrivals(validated)).toEqual(['FIL-001 NEW v1 2026-11-16 null', 'FIL-002 NEW v1 2026-11-02 null']);
    expect(await bring('commit', file)).toEqual(validated);
    const after = await contentOf(table);
    const again = await bring('commit', file);
    expect(again.report).toMatchObject({ rows: 2, good: 2, unchanged: 2, arrivals: [], problemsFound: 0 });
    expect(await contentOf(table)).toEqual(after);
    const { outcomes } = await record(house.as(office.owner), [
      entry({ bankCode: 'FIL-001', date: '2026-11-16' }),
    ]);
    expect(refusals(outcomes[0])).toEqual([]);
  });

  it('brings new versions from tomorrow on, and last days', async () => {
    const file = csv(
      row('FIL-001', { norm: '30;45;60' }),
      row('FIL-002', { families: 'KEPALA_SEKOLAH,GURU', days: ';2026-12-31' }),
    );
    expect(arrivals(await bring('commit', file))).toEqual([
      'FIL-001 REVISION v2 2026-11-17 null',
      'FIL-002 RETIRED v1 2026-11-02 2026-12-31',
    ]);
    expect((await bring('commit', file)).report).toMatchObject({ unchanged: 2, problemsFound: 0 });
  });

  it('has every bad row named by row, column and code, and takes the others', async () => {
    const file = csv(
      row('BAD-1'),
      row('BAD-002', { norm: '60;30;abc' }),
      row('BAD-003', { norm: '60;30;120' }),
      row('BAD-004', { families: 'DUKUN' }),
      row('BAD-005', { name: '=HYPERLINK("http://x")' }),
      row('BAD-006', { name: '' }),
      row('BAD-007', { days: '31-02-2026;' }),
      row('BAD-008', { days: '2126-01-01;' }),
      row('BAD-009', { days: '2026-11-16;2026-11-01' }),
      row('FIL-010'),
      row('FIL-010'),
      row('FIL-001', { norm: '10;20;30', days: '2026-11-16;' }),
      row('FIL-002', { name: 'Lain' }),
      row('FIL-002').replace('naskah', 'lembar'),
    );
    const told = await bring('commit', file, bkpp, 'en');
    expect(problems(told)).toEqual([
      '2 kode ERROR INPUT_INVALID',
      '3 menit_maks ERROR INPUT_INVALID',
      '4 menit_baku ERROR BANK_NORM',
      '5 rumpun_jabatan ERROR BANK_FAMILY',
      '6 nama ERROR INPUT_INVALID',
      '7 nama ERROR INPUT_REQUIRED',
      '8 berlaku_mulai ERROR ROW_DATE',
      '9 berlaku_mulai ERROR BANK_FROM',
      '10 berlaku_sampai ERROR BANK_LAST_DAY',
      '12 kode ERROR ROW_BANK_CODE_TWICE',
      '13 berlaku_mulai ERROR BANK_FROM',
      '14 kode ERROR BANK_ITEM_ENDED',
      '15 kode ERROR ROW_BANK_CODE_TWICE',
    ]);
    expect(arrivals(told)).toEqual(['FIL-010 NEW v1 2026-11-16 null']);
    expect(told.report).toMatchObject({ rows: 14, good: 1, bad: 13 });
    const [, first] = told.report.problemsCsv.split('\r\n');
    expect(first).toMatch(/^2;kode;ERROR;INPUT_INVALID;.*ABC-001/);
    const inIndonesian = await bring('validate', file);
    expect(inIndonesian.report.problemsCsv).toMatch(/^\uFEFFbaris;kolom;tingkat;kode;yang benar\r\n/);
  });

  it('warns where a day is kept, and where what is retired stays so', async () => {
    const file = csv(
      row('FIL-010', { days: '2026-12-01;' }),
      row('FIL-002', { families: 'GURU, KEPALA_SEKOLAH' }),
    );
    const told = await bring('commit', file);
    expect(problems(told)).toEqual([
      '2 berlaku_mulai WARNING ROW_BANK_FROM_KEPT',
      '3 berlaku_sampai WARNING ROW_BANK_STAYS_ENDED',
    ]);
    expect(told.report).toMatchObject({ unchanged: 2, warned: 2, bad: 0, arrivals: [] });
  });

  it('is refused as a whole where it cannot be read', async () => {
    const refused = async (content: string) => refusals(await bring('validate', content));
    expect(await refused('kode;nama\r\nA;B')).toEqual(['content FILE_COLUMNS_MISSING']);
    expect(await refused(HEADER)).toEqual(['content FILE_EMPTY']);
    expect(await refused(csv('x'.repeat(400_001)))).toEqual(['content BANK_FILE_TOO_LARGE']);
    const many = Array.from({ length: 2_501 }, () => 'A;B;C;D;E;1;2;3;F;;');
    expect(await refused(csv(...many))).toEqual(['content FILE_TOO_MANY_ROWS']);
  });
});

describe('the bank exported', () => {
  it('imports again unchanged, what ended and what is yet to begin too', async () => {
    const file = await exported();
    expect(file.startsWith('\uFEFFkode;nama;kelompok;')).toBe(true);
    expect(file).toContain('FIL-001;Menyusun naskah FIL-001;Administrasi umum;UMUM;naskah;30;45;60;');
    const before = await contentOf(table);
    const told = await bring('commit', file);
    expect(told.report).toMatchObject({ problemsFound: 0, arrivals: [], bad: 0 });
    expect(told.report.unchanged).toBe(told.report.rows);
    expect(told.report.rows).toBe(file.trimEnd().split('\r\n').length - 1);
    expect(await contentOf(table)).toEqual(before);
    const english = `{ bankCsv(category: "ADMINISTRASI UMUM") }`;
    expect((await bkpp(english)).data.bankCsv).not.toContain('KES-001');
  });

  it('holds no cell that a spreadsheet would calculate', async () => {
    const cells = (await exported())
      .slice(1)
      .split('\r\n')
      .flatMap((line) => line.split(';'));
    expect(cells.filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([]);
  });

  it('is for BKPP alone, and so is a file', async () => {
    for (const ask of [house.as(office.manager), house.as(office.auditor), house.as(office.owner)]) {
      expect((await ask('{ bankCsv }')).data.bankCsv).toBeNull();
      expect(refusals(await bring('commit', csv(row('FIL-020')), ask))).toEqual(['NOT_ALLOWED']);
    }
  });
});

describe('two at once', () => {
  it('bring the same file: each item is there once', async () => {
    const file = csv(...Array.from({ length: 10 }, (_, no) => row(`TWO-${100 + no}`)));
    const both = await Promise.all([bring('commit', file), bring('commit', file)]);
    expect(both.flatMap(problems)).toEqual([]);
    const query = `query($id: ID!) { node(id: $id) { ... on BankItem { versions { version } } } }`;
    const id = bankItemId({ code: 'TWO-104' });
    expect((await bkpp(query, { id })).data.node.versions).toHaveLength(1);
  });

  it('change an item: who comes second is judged by what the first left', async () => {
    meanwhile = () => bring('commit', csv(row('TWO-100', { norm: '10;20;30' })));
    const told = await bring('commit', csv(row('TWO-100', { norm: '20;30;40', days: '2026-11-17;' })));
    expect(arrivals(told)).toEqual(['TWO-100 REVISION v3 2026-11-17 null']);
  });
});

describe('what a file costs', () => {
  const whole = csv(
    ...activityBank()
      .filter(({ code }) => code !== 'ADM-009')
      .map(({ code, name, category, positionFamilies, unit, normMinutes, output }) => {
        const { min, standard, max } = normMinutes;
        return [
          code,
          name,
          category,
          positionFamilies.join(','),
          unit,
          min,
          standard,
          max,
          output,
          '',
          '',
        ].join(';');
      }),
  );

  it('a whole city’s bank is one query, and a batch and a transaction for 45 rows', async () => {
    const told = await bring('commit', whole);
    expect(told.report).toMatchObject({ rows: 211, bad: 0 });
    const commands = sent.map(({ command }) => command.replace('Command', ''));
    const changed = told.report.arrivals.length;
    const transactions = Math.ceil(changed / 45);
    const count = (name: string) => commands.filter((command) => command.startsWith(name)).length;
    expect(count('TransactWrite')).toBe(transactions);
    expect(count('BatchGet')).toBeLessThanOrEqual(transactions + 1);
    expect(commands.length).toBeLessThanOrEqual(2 * transactions + 4);
    const writes = sent.flatMap(({ writes: all }) => all).filter((write) => 'Put' in write);
    expect(writes).toHaveLength(2 * changed);
  });

  it('brought again it writes nothing, and reads the bank once', async () => {
    await bring('commit', whole);
    expect(sent.filter(({ command }) => command.startsWith('TransactWrite'))).toEqual([]);
    expect(sent.length).toBeLessThanOrEqual(4);
  });

  it('leaves chains of events that vouch for every item', async () => {
    expect((await verifyAudit(table)).broken).toEqual([]);
  });
});
