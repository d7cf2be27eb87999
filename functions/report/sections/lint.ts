/** How good plans in force are by the lint: the share of those that meet every rule, and the rules that most do not meet. */
import type { Report } from '../../monitoring/report/rules.ts';
import { type Bar, barsOf, colours, type Section } from '../section.ts';
import { inWords, lintRuleNames, perMille, share } from '../words.ts';

/** Rules in the chart: the table has all. */
const TOP = 5;

const named = (rule: string): string => `${rule} ${lintRuleNames[rule] ?? ''}`.trim();

/** The lint score of an agency's plans, and its top violations. */
export function lintSection({ lint }: Report): Section {
  const { plans, faultless, unfit, violations } = lint;
  const title = 'Mutu SKP menurut aturan pemeriksaan';
  const bars = violations.map((one): Bar => [named(one.rule), one.plans, colours.fair]);
  return {
    id: 'mutu',
    title,
    lead:
      lint.perMille === null
        ? 'Belum ada SKP berlaku yang diperiksa.'
        : `Skor ${perMille(lint.perMille)}: ${inWords(faultless)} dari ${inWords(plans)} SKP yang diperiksa memenuhi semua aturan; ${inWords(unfit)} melewati batas D11.`,
    chart: barsOf('Aturan yang paling sering tidak dipenuhi', 'SKP', bars.slice(0, TOP)),
    tables: [
      {
        caption: `Aturan yang tidak dipenuhi, dari ${inWords(plans)} SKP`,
        head: ['Aturan', 'SKP', 'Bagian'],
        rows: bars.map(([name, value]) => [name, value, share(value, plans)]),
      },
    ],
    notes: ['Setiap SKP dihitung sebagaimana terakhir diperiksa pada malam hari selama berlaku.'],
  };
}
