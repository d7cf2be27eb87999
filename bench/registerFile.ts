/** A file of an invented city's register, of a size, as its rows come one after another. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import type { RegisterField } from '../data/register.ts';
import { makeCity } from '../functions/local/city/people.ts';
import type { PlainDate } from '../functions/platform/period.ts';
import type { RegisterImport } from '../functions/organisation/register/rules.ts';

export const AS_OF = '2026-11-16' as PlainDate;
const FIELDS: readonly RegisterField[] = [
  'nip',
  'nama',
  'status_kepegawaian',
  'golongan',
  'kode_jabatan',
  'nama_jabatan',
  'jenis_jabatan',
  'jenjang',
  'eselon',
  'kelas_jabatan',
  'kode_jabatan_atasan',
  'kode_unit',
  'nama_unit',
  'jenis_unit',
  'kode_unit_induk',
  'tmt_jabatan',
  'nomor_sk',
];

/** Dates as registers write them: dd-mm-yyyy. */
const written = (date: string): string => date.split('-').reverse().join('-');

/** The lines of the file: the header, then a row a civil servant. */
export function* registerLines(employees: number, seed: string): Generator<string> {
  const city = makeCity({ employees, seed, asOf: AS_OF });
  const units = new Map(city.units.map((unit) => [unit.unitId, unit]));
  const positions = new Map(city.positions.map((position) => [position.positionId, position]));
  const seats = new Map(
    city.assignments.filter(({ role }) => role === 'DEFINITIVE').map((seat) => [seat.employeeId, seat]),
  );
  yield FIELDS.join(';');
  for (const { employeeId, nip, name, employmentStatus, rank } of city.employees) {
    const seat = seats.get(employeeId);
    const position = seat && positions.get(seat.positionId);
    const unit = position && units.get(position.unitId);
    if (!seat || !position || !unit) continue;
    const above = positions.get(position.superiorPositionId ?? '');
    const parent = units.get(unit.parentId ?? '');
    const row: Partial<Record<RegisterField, string | null>> = {
      nip,
      nama: name,
      status_kepegawaian: employmentStatus,
      golongan: rank?.code ?? null,
      kode_jabatan: position.code,
      nama_jabatan: position.title,
      jenis_jabatan: position.kind,
      jenjang: position.jenjang,
      eselon: position.eselon,
      kelas_jabatan: position.grade === null ? null : String(position.grade),
      kode_jabatan_atasan: above?.code ?? null,
      kode_unit: unit.code,
      nama_unit: unit.name,
      jenis_unit: unit.kind,
      kode_unit_induk: parent?.code ?? null,
      tmt_jabatan: written(seat.from),
      nomor_sk: seat.letterNo,
    };
    yield FIELDS.map((field) => row[field] ?? '').join(';');
  }
}

/** Writes the file; answers its length and hash. */
export async function writeRegister(
  path: string,
  employees: number,
  seed: string,
): Promise<Pick<RegisterImport, 'bytes' | 'sha256'>> {
  const file = createWriteStream(path);
  const hash = createHash('sha256');
  let bytes = 0;
  for (const line of registerLines(employees, seed)) {
    const text = Buffer.from(`${line}\r\n`);
    hash.update(text);
    bytes += text.length;
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return { bytes, sha256: hash.digest('hex') };
}
