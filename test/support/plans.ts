/** What people write in plans, for tests: realistic phrasings, targets that hold. */
import { itemIdOf } from './agreements.ts';
import type { Ask } from './house.ts';
import { unit } from './office.ts';

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

/** The same results in the form of heads: of items PK-1, PK-2 of the unit's performance agreement, grouped by perspective. */
export const headsResult = (no: number, unitId: string = unit.unitId) => {
  const { leaderResult: _none, indicators, ...result } = mainResult(no);
  return {
    ...result,
    agreementItemId: itemIdOf(unitId, `PK-${no}`),
    indicators: indicators.map((indicator) => ({ ...indicator, perspective: 'PROSES_BISNIS' })),
  };
};

/** A result with its indicators in words: a target, and what is done in the first and the last month. */
export const inWords = <T extends { indicators: { id: string; text: string; perspective?: string }[] }>(
  result: T,
) => ({
  ...result,
  indicators: result.indicators.map(({ id, text, perspective }) => ({
    id,
    text,
    ...(perspective && { perspective }),
    targetText: 'Seluruh perangkat daerah menerima hasil evaluasi sebelum tanggal 10 setiap bulan',
    activities: Array.from({ length: 12 }, (_, at) =>
      at === 0 || at === 11 ? 'Menyusun dan menyampaikan hasil evaluasi' : null,
    ),
  })),
});

/** A content that may be submitted. */
export const content = () => ({
  workResults: [mainResult(1), mainResult(2)],
  resourceSupport: ['Komputer, pencetak, dan pemindai'],
  accountabilityScheme: ['Laporan bulanan kepada atasan langsung'],
  consequences: ['Apresiasi dari atasan langsung bila target tercapai'],
});

/** A content of a form and an approach that may be submitted; a head's by the agreement of a unit. */
export const contentOf = (
  kind: 'JPT_PUKM' | 'JA_JF',
  approach: 'KUANTITATIF' | 'KUALITATIF',
  unitId: string = unit.unitId,
) => {
  const results = [1, 2].map((no) => (kind === 'JPT_PUKM' ? headsResult(no, unitId) : mainResult(no)));
  return { ...content(), workResults: approach === 'KUALITATIF' ? results.map(inWords) : results };
};

export const PLAN = `fragment P on Plan { id version status kind approach late returnNote submittedAt approvedAt contentHash attestation { at contentHash }
  reviewRequired reviewedAt reviewedBy { name } planNo
  employeeSnapshot { positionTitle rankCode } appraiserSnapshot { name nip rankCode } superiorOfAppraiserSnapshot { name } workResults { id indicators { id target months } } behaviours { value standards } }
  fragment E on UserError { code field message params { name value } }`;

const mutation = (
  name: string,
) => `${PLAN} mutation M($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { plan { ...P } userErrors { ...E } } }`;

/** The owner's statement over a plan as it is now; over nothing, where there is no such plan to be seen. */
async function stating(ask: Ask, input: object) {
  const { data } = await ask('query ($id: ID!) { plan(id: $id) { contentHash } }', input);
  return { contentHash: data?.plan?.contentHash ?? 'none', statement: true };
}

/** Does one thing to a plan and answers its payload; a submission with the statement that goes with it. */
export async function plan(ask: Ask, name: string, given: object) {
  const isBare = name === 'submitPlan' && !('attestation' in given);
  const input = isBare ? { ...given, attestation: await stating(ask, given) } : given;
  const answer = await ask(mutation(name), { input });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[name];
}
