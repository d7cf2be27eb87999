import { afterAll, describe, expect, it } from 'vitest';
import type { Period } from '../../functions/platform/period.ts';
import { codes, openAchievementHouse, sheet } from '../support/achievementHouse.ts';
import { contentOf } from '../support/table.ts';

const house = await openAchievementHouse();
const { units, people, act, drafted, now, kept, table } = house;
afterAll(() => house.house.stop());

const esakip = house.house.asAgency('esakip', ['kinerja/achievements.import']);
const capital = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`;
const send = async (name: 'validateAchievements' | 'commitAchievements', rows: unknown, ask = esakip) => {
  const document = `mutation M($input: ${capital(name)}Input!) { ${name}(input: $input) {
    report { rows good bad warned outcomes { row unitCode unit { name } period sourceVersion outcome }
      problemsFound problems { row column code severity message } problemsCsv }
    userErrors { code field } } }`;
  const input = { content: typeof rows === 'string' ? rows : JSON.stringify(rows) };
  const answer = await ask(document, { input });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
};
const row = (changes: object = {}) => ({
  kode_unit: 'K.21',
  periode: '2026-09',
  versi: 1,
  predikat: 'Baik',
  dasar: 'Rencana aksi September tercapai.',
  persen: 98.5,
  tautan: 'https://esakip.example.go.id/21/2026/9',
  ...changes,
});
const SEPTEMBER = '2026-M09' as Period;
const outcomes = ({ report }: { report: { outcomes: { outcome: string }[] } }) =>
  report.outcomes.map(({ outcome }) => outcome);
const problems = ({ report }: { report: { problems: { row: number; column: string; code: string }[] } }) =>
  report.problems.map(({ row: no, column, code }) => [no, column, code]);

describe('e-Sakip brings achievements', () => {
  it('that are validated without a trace, then committed as drafts', async () => {
    const before = await contentOf(table);
    const validated = await send('validateAchievements', [row()]);
    expect(validated.report).toMatchObject({ rows: 1, good: 1, bad: 0 });
    expect(outcomes(validated)).toEqual(['NEW']);
    expect(await contentOf(table)).toEqual(before);
    expect(outcomes(await send('commitAchievements', [row()]))).toEqual(['NEW']);
    expect((await kept(units.agency, SEPTEMBER))?.data).toMatchObject({
      status: 'DRAFT',
      content: { source: 'ESAKIP', sourceVersion: 1, percent: 98_500, predicate: 'BAIK' },
    });
    expect(outcomes(await send('commitAchievements', [row()]))).toEqual(['UNCHANGED']);
    expect((await kept(units.agency, SEPTEMBER))?.version).toBe(1);
  });

  it('and nobody types over them', async () => {
    const typed = await drafted(units.agency, 'manager', SEPTEMBER);
    expect(codes(typed)).toEqual([['ACHIEVEMENT_FROM_ESAKIP', 'input.unitId']]);
  });

  it('in later versions, and refuses the same with other content and older ones', async () => {
    const revised = await send('commitAchievements', [row({ versi: 3, predikat: 'Cukup' })]);
    expect(outcomes(revised)).toEqual(['REVISION']);
    expect((await kept(units.agency, SEPTEMBER))?.data.content?.predicate).toBe('BUTUH_PERBAIKAN');
    expect(problems(await send('commitAchievements', [row({ versi: 3 })]))).toEqual([
      [1, null, 'ROW_ACHIEVEMENT_DIFFERS'],
    ]);
    expect(problems(await send('commitAchievements', [row({ versi: 2 })]))).toEqual([
      [1, null, 'ROW_ACHIEVEMENT_LOWER'],
    ]);
  });

  it('over what was written here, with a warning', async () => {
    await drafted();
    const taken = await send('commitAchievements', [row({ periode: '2026-10' })]);
    expect(outcomes(taken)).toEqual(['TAKEOVER']);
    expect(taken.report).toMatchObject({ good: 1, warned: 1 });
  });

  it('and not over what the team has recommended', async () => {
    await act('assessor', 'recommendAchievement', { ...(await now()), ...sheet([people.assessor]) });
    const late = await send('commitAchievements', [row({ periode: '2026-10', versi: 2 })]);
    expect(problems(late)).toEqual([[1, null, 'ROW_ACHIEVEMENT_DECIDED']]);
  });

  it('of a year with its two parts', async () => {
    const year = row({
      periode: 2025,
      predikat: 'Istimewa',
      capaian_pk: '9 dari 10.',
      ekspektasi_pimpinan: 'Ya.',
    });
    expect(outcomes(await send('commitAchievements', [year]))).toEqual(['NEW']);
    expect(problems(await send('validateAchievements', [row({ periode: 2026 })]))).toEqual([
      [1, 'capaian_pk', 'INPUT_REQUIRED'],
      [1, 'ekspektasi_pimpinan', 'INPUT_REQUIRED'],
    ]);
  });
});

describe('rows that are wrong are left out, and the good ones taken', () => {
  it('each with its column and code', async () => {
    const report = await send('commitAchievements', [
      row({ periode: '2026-08' }),
      row({ kode_unit: 'K.99' }),
      row({ periode: '2026-Q3' }),
      row({ predikat: 'Lumayan', persen: 'banyak' }),
      row({ tautan: 'http://esakip.example.go.id' }),
      row({ versi: 0 }),
      row({ dasar: ' ' }),
      row({ periode: '2026-12' }),
      row({ periode: '2026-07', capaian_pk: '9 dari 10.' }),
      { kode_unit: 'K.21' },
    ]);
    expect(outcomes(report)).toEqual(['NEW', ...Array(9).fill('LEFT_OUT')]);
    expect(problems(report)).toEqual([
      [2, 'kode_unit', 'ROW_ESAKIP_UNIT_UNKNOWN'],
      [3, 'periode', 'ACHIEVEMENT_PERIOD'],
      [4, 'predikat', 'INPUT_INVALID'],
      [4, 'persen', 'INPUT_OUT_OF_RANGE'],
      [5, 'tautan', 'INPUT_INVALID'],
      [6, 'versi', 'INPUT_OUT_OF_RANGE'],
      [7, 'dasar', 'INPUT_REQUIRED'],
      [8, null, 'ACHIEVEMENT_TOO_EARLY'],
      [9, 'capaian_pk', 'ACHIEVEMENT_PART_OF_YEAR'],
      [10, null, 'ROW_KEYS_MISSING'],
    ]);
    expect(report.report.problemsCsv.split('\r\n')).toHaveLength(12);
  });

  it('and what is no rows at all is refused', async () => {
    expect(codes(await send('validateAchievements', '[]'))).toEqual([['FILE_EMPTY', 'input.content']]);
    expect(codes(await send('validateAchievements', 'periode;versi'))).toEqual([
      ['FILE_JSON', 'input.content'],
    ]);
    const many = Array.from({ length: 201 }, () => row());
    expect(codes(await send('validateAchievements', many))).toEqual([
      ['FILE_TOO_MANY_ROWS', 'input.content'],
    ]);
  });
});
