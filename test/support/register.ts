/** Rows and files of an invented register. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RegisterField, registerFields } from '../../data/register.ts';
import { folderFiles } from '../../functions/local/fileFolder.ts';
import { commitFile } from '../../functions/organisation/register/actions/commitFile.ts';
import { judgeFile } from '../../functions/organisation/register/actions/judgeFile.ts';
import type { RegisterWork } from '../../functions/organisation/register/actions/source.ts';
import { begunImport, type RegisterImport } from '../../functions/organisation/register/rules.ts';
import { fileNames, importKind, importOf } from '../../functions/organisation/register/store.ts';
import type { Platform } from '../../functions/platform/context.ts';
import { makeItem } from '../../functions/platform/item.ts';
import { keys } from '../../functions/platform/keys.ts';
import type { PlainDate } from '../../functions/platform/period.ts';
import { bulkLoad } from '../../functions/local/bulkLoad.ts';

export type Row = Partial<Record<RegisterField, string>>;

/** The nth number of people born in January 1986: valid, and of nobody. */
export const nipOf = (nth: number): string =>
  `198601${String(1 + (Math.floor(nth / 899) % 31)).padStart(2, '0')}2010011${String(101 + (nth % 899))}`;

const kota: Row = { kode_unit: '00', nama_unit: 'Pemerintah Kota', jenis_unit: 'Kota', kode_unit_induk: '' };
const dinas: Row = { kode_unit: '07', nama_unit: 'Dinas Kearsipan', kode_unit_induk: '00' };

const common: Row = {
  status_kepegawaian: 'PNS',
  golongan: 'III/c',
  jenis_jabatan: 'JF Keahlian',
  jenjang: 'Ahli Muda',
  kelas_jabatan: '9',
  tmt_jabatan: '01-03-2024',
  nomor_sk: '821.2/7/2024',
  ...dinas,
};

/** A row of somebody of the agency below its head; `nth` makes number, name and office. */
export const staffRow = (nth: number, changes: Row = {}): Row => ({
  ...common,
  nip: nipOf(nth),
  nama: `Pegawai ${nth}`,
  kode_jabatan: `J.${nth}`,
  nama_jabatan: 'Arsiparis Ahli Muda',
  kode_jabatan_atasan: 'J.KADIN',
  ...changes,
});

/** The heads: the city's secretary at the top, and the agency's. */
export const heads: readonly Row[] = [
  {
    ...staffRow(27_001),
    ...kota,
    nama: 'Endang Lestari',
    kode_jabatan: 'J.SEKDA',
    nama_jabatan: 'Sekretaris Daerah',
    jenis_jabatan: 'JPT Pratama',
    jenjang: '',
    eselon: 'II.a',
    golongan: 'IV/d',
    kode_jabatan_atasan: '',
  },
  {
    ...staffRow(27_002),
    nama: 'Bambang Prasetyo',
    kode_jabatan: 'J.KADIN',
    nama_jabatan: 'Kepala Dinas Kearsipan',
    jenis_jabatan: 'JPT Pratama',
    jenjang: '',
    eselon: 'II.b',
    golongan: 'IV/c',
    kode_jabatan_atasan: 'J.SEKDA',
  },
];

/** Heads and so many people below. */
export const office = (people: number): Row[] => [
  ...heads,
  ...Array.from({ length: people }, (_, nth) => staffRow(nth)),
];

const quoted = (cell: string, delimiter: string) =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** How a CSV is written. */
interface Written {
  readonly delimiter?: string;
  readonly headers?: Row;
  readonly end?: string;
}

/** Rows as a CSV; `headers` in place of our names. */
export function csvOf(rows: readonly Row[], written: Written = {}): string {
  const { delimiter = ';', headers = {}, end = '\r\n' } = written;
  const fields = registerFields.filter((field) => rows.some((row) => row[field] !== undefined));
  const line = (cells: readonly string[]) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter);
  return [
    line(fields.map((field) => headers[field] ?? field)),
    ...rows.map((row) => line(fields.map((field) => row[field] ?? ''))),
    '',
  ].join(end);
}

/** The importer at a table, with a folder for its files. */
export function openRegister(platform: Platform) {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  const work: RegisterWork = {
    ...platform,
    actor: { kind: 'JOB', name: 'registerImport' },
    offices: async () => [],
    requestId: 'register',
    files: folderFiles(folder),
  };
  /** Lays an import of a file in, as it is when its validation has been asked for. */
  const lay = async (text: string, changes: Partial<RegisterImport> = {}): Promise<string> => {
    const content = Buffer.from(text);
    const of = {
      ...begunImport({
        importId: randomUUID(),
        state: 'READING',
        format: 'CSV',
        source: 'FILE',
        asOf: '2026-11-16' as PlainDate,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
        requestedBy: 'sisdm',
        requestedAt: platform.clock.now(),
      }),
      ...changes,
    };
    await bulkLoad(platform.table, [makeItem(importKind, keys.registerImport(of.importId), of)]);
    await work.files.write(fileNames.source(of.importId), text);
    return of.importId;
  };
  const stateOf = async (importId: string): Promise<RegisterImport> => {
    const kept = await importOf(platform.table, importId);
    if (!kept) throw new Error('no such import');
    return kept.data;
  };
  const askToCommit = async (importId: string) => {
    const kept = await importOf(platform.table, importId);
    if (!kept) throw new Error('no such import');
    const after = { ...kept.data, state: 'COMMITTING' as const };
    const { version, seq, headHash } = kept;
    await bulkLoad(platform.table, [
      makeItem(importKind, keys.registerImport(importId), after, { version, seq, headHash }),
    ]);
  };
  return {
    work,
    folder,
    lay,
    stateOf,
    askToCommit,
    /** Judges a file; the import's id. */
    judge: async (text: string, changes: Partial<RegisterImport> = {}): Promise<string> => {
      const importId = await lay(text, changes);
      await judgeFile(work, importId);
      return importId;
    },
    /** Judges and commits a file. */
    take: async (text: string, changes: Partial<RegisterImport> = {}): Promise<RegisterImport> => {
      const importId = await lay(text, changes);
      await judgeFile(work, importId);
      await askToCommit(importId);
      await commitFile(work, importId);
      return stateOf(importId);
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}
