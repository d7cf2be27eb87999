/** Rules of a result with its indicators, and of the plan as a whole: L07 to L11, L15, L16. docs/domain.md 3. */
import { lintLevels } from '../../../../data/lint.ts';
import { finding, type LintFinding } from './finding.ts';
import { isOutputUnit, measureOf } from './measures.ts';
import { type LintPlan, type LintResult, placedIndicators, placedResults } from './plan.ts';
import { phraseIn, sameText, wordsOf } from './words.ts';

/** Whether all that a result is measured by is what is drawn up or held. */
const countsOutputs = ({ indicators }: LintResult): boolean =>
  indicators.length > 0 &&
  indicators.every(
    ({ text, unit }) => unit !== null && isOutputUnit(unit) && ['jumlah', null].includes(measureOf(text)),
  );

const isLeader = ({ kind, level }: LintPlan): boolean =>
  kind === 'JPT_PUKM' || Boolean(level?.startsWith('JPT_'));

function leaderOutputs(plan: LintPlan): LintFinding[] {
  if (!isLeader(plan) || plan.approach !== 'KUANTITATIF') return [];
  return placedResults(plan)
    .filter(({ result }) => countsOutputs(result))
    .map(({ path }) =>
      finding(
        'WARN',
        'L07_LEADER',
        [...path, 'indicators'],
        'Ukuran manfaat bagi penerima layanan, misalnya "Indeks …", "Persentase … yang …", atau "Nilai …"',
      ),
    );
}

function staffImpact(plan: LintPlan): LintFinding[] {
  const { executing, impactIndicators, impactStarts, impactResults } = lintLevels();
  if (isLeader(plan) || !plan.level || !executing.includes(plan.level)) return [];
  const texts = [
    ...placedResults(plan)
      .filter(({ result }) => impactStarts.includes(wordsOf(result.text)[0] ?? ''))
      .map(({ result, path }) => ({ text: result.text, path, words: impactResults })),
    ...placedIndicators(plan).map(({ indicator, path }) => ({
      text: indicator.text,
      path,
      words: impactIndicators,
    })),
  ];
  return texts.flatMap(({ text, path, words }) => {
    const word = phraseIn(text, words);
    const suggestion =
      'Keluaran yang Anda kerjakan sendiri, misalnya "Jumlah … yang dilayani" atau "Persentase … tanpa kesalahan"';
    return word ? finding('WARN', 'L07_STAFF', [...path, 'text'], suggestion, { word }) : [];
  });
}

/** L07: a leader measured by documents alone; whoever executes, by what the whole agency or city brings about. */
export const levelUnfit = (plan: LintPlan): LintFinding[] => [...leaderOutputs(plan), ...staffImpact(plan)];

/** L08: a result that is measured by no quantity, quality or time. The forms of leaders have no aspects. */
export const onlyCost = (plan: LintPlan): LintFinding[] =>
  plan.kind === 'JA_JF' && plan.approach === 'KUANTITATIF'
    ? placedResults(plan)
        .filter(({ result }) => result.indicators.every(({ aspect }) => aspect === 'BIAYA'))
        .map(({ path }) =>
          finding(
            'WARN',
            'L08',
            [...path, 'indicators'],
            'Tambahkan indikator KUANTITAS, KUALITAS, atau WAKTU',
          ),
        )
    : [];

/** Every element whose key an earlier one has too, with the earlier one's. */
function repeated<T>(elements: readonly T[], keyOf: (element: T) => string): { element: T; first: T }[] {
  const seen = new Map<string, T>();
  return elements.flatMap((element) => {
    const key = keyOf(element);
    const first = seen.get(key);
    if (key === '') return [];
    if (first === undefined) seen.set(key, element);
    return first === undefined ? [] : [{ element, first }];
  });
}

/** L09: a result or an indicator that the plan has twice. */
export function writtenTwice(plan: LintPlan): LintFinding[] {
  const results = repeated(placedResults(plan), ({ result }) => sameText(result.text)).map(
    ({ element, first }) => {
      const same = sameText(element.result.leaderResult ?? '') === sameText(first.result.leaderResult ?? '');
      return finding(
        same ? 'ERROR' : 'WARN',
        'L09_RESULT',
        [...element.path, 'text'],
        'Gabungkan indikatornya pada satu hasil kerja, atau tulis apa bedanya',
      );
    },
  );
  const indicators = repeated(placedIndicators(plan), ({ indicator }) => sameText(indicator.text)).map(
    ({ element, first }) => {
      const { aspect, unit } = element.indicator;
      const same =
        element.result === first.result && aspect === first.indicator.aspect && unit === first.indicator.unit;
      return finding(
        same ? 'ERROR' : 'WARN',
        'L09_INDICATOR',
        [...element.path, 'text'],
        'Hapus salah satunya, atau sebut objeknya, misalnya "Jumlah laporan … yang …"',
      );
    },
  );
  return [...results, ...indicators];
}

/** L10: fewer or more main results than a plan has (`skp.minMainResults`, `skp.maxMainResults`). */
export function mainResultCount({ results, limits }: LintPlan): LintFinding[] {
  const count = results.filter(({ category }) => category === 'UTAMA').length;
  const { min, max } = limits;
  if (count >= min && count <= max) return [];
  const suggestion =
    count < min
      ? `Tambahkan ${min - count} hasil kerja utama`
      : `Gabungkan atau kurangi ${count - max} hasil kerja utama`;
  return [finding('ERROR', 'L10', ['workResults'], suggestion, { min, max, count })];
}

const ofMatrix = (
  plan: LintPlan,
  ids: readonly string[],
  sentence: 'L11' | 'L15',
  suggestion: string,
): LintFinding[] =>
  placedResults(plan)
    .filter(({ result }) => ids.includes(result.id))
    .map(({ path }) => finding('WARN', sentence, [...path, 'text'], suggestion));

/** L11: a result whose direct shares in the owner's matrix are not the whole of it. */
export const sharesOff = (plan: LintPlan): LintFinding[] =>
  ofMatrix(
    plan,
    plan.matrix?.sharesOff ?? [],
    'L11',
    'Bagi 1.000 per seribu pada pegawai yang menerimanya langsung',
  );

/** L15: a result of a leader that nobody of their people has a part in. */
export const nobodyAssigned = (plan: LintPlan): LintFinding[] =>
  ofMatrix(
    plan,
    plan.matrix?.uncovered ?? [],
    'L15',
    'Tetapkan paling sedikit satu pegawai atau tim pada matriks peran hasil',
  );

/** L16: a main result that refers to no result of the leader; of leaders the agreement's item is asked for elsewhere. */
export const notLinked = (plan: LintPlan): LintFinding[] =>
  plan.kind === 'JPT_PUKM'
    ? []
    : placedResults(plan)
        .filter(({ result }) => result.category === 'UTAMA' && !result.linked)
        .map(({ result, path }) =>
          sameText(result.leaderResult ?? '') === ''
            ? finding('ERROR', 'L16', path, 'Pilih hasil kerja pimpinan dari matriks peran hasil')
            : finding(
                'WARN',
                'L16_MAYBE',
                path,
                'Pilih penugasan yang sudah Anda terima dari matriks peran hasil',
              ),
        );
