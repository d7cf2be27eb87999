/** What people write in plans, for tests: realistic phrasings, targets that hold. */
import type { Ask } from './house.ts';

const everyMonth = (target: number) => Array.from({ length: 12 }, () => target);

/** A main result with one indicator whose twelve months make 12 reports. */
export const mainResult = (no: number) => ({
  id: `r${no}`,
  category: 'UTAMA',
  text: `Tersusunnya hasil monitoring dan evaluasi SKP bulanan perangkat daerah, bagian ${no}`,
  leaderResult: 'Terlaksananya pengelolaan kinerja ASN sesuai ketentuan',
  indicators: [
    {
      id: `r${no}i1`,
      aspect: 'KUANTITAS',
      text: 'Jumlah laporan hasil monitoring dan evaluasi',
      target: 12,
      unit: 'laporan',
      aggregation: 'SUM',
      months: everyMonth(1),
    },
    {
      id: `r${no}i2`,
      aspect: 'KUALITAS',
      text: 'Persentase rekomendasi yang ditindaklanjuti',
      target: 85.5,
      unit: '%',
      aggregation: 'LAST',
      months: everyMonth(85.5),
    },
  ],
});

/** A content that may be submitted. */
export const content = () => ({
  workResults: [mainResult(1), mainResult(2)],
  resourceSupport: ['Komputer, pencetak, dan pemindai'],
  accountabilityScheme: ['Laporan bulanan kepada atasan langsung'],
  consequences: ['Apresiasi dari atasan langsung bila target tercapai'],
});

export const PLAN = `fragment P on Plan { id version status late returnNote submittedAt approvedAt planNo
  employeeSnapshot { positionTitle rankCode } appraiserSnapshot { name } workResults { id indicators { id target months } } behaviours { value standards } }
  fragment E on UserError { code field message params { name value } }`;

const mutation = (
  name: string,
) => `${PLAN} mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { plan { ...P } userErrors { ...E } } }`;

/** Does one thing to a plan and answers its payload. */
export async function plan(ask: Ask, name: string, input: object) {
  const answer = await ask(mutation(name), { input });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
}
