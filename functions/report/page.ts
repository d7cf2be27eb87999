/** The page: one HTML file with all that it needs, which asks nobody for anything. docs/decisions/report.md. */
import type { Report } from '../monitoring/report/rules.ts';
import { draw, NARROW, WIDE } from './charts.ts';
import { html, type Html } from './html.ts';
import type { Cell, Chart, Section, Table } from './section.ts';
import { findingsSection, openFindings, trendSection } from './sections/findings.ts';
import { lintSection } from './sections/lint.ts';
import { activitiesSection, targetsSection } from './sections/month.ts';
import { plansSection, plansSet } from './sections/plans.ts';
import { predicatesSection } from './sections/predicates.ts';
import { rankingSection, reconciliationSection } from './sections/standing.ts';
import { waitingSection } from './sections/waiting.ts';
import { style } from './style.ts';
import { dayName, inWords, momentName, monthName, share } from './words.ts';

/** What the colours of a chart mean; without one where there is but one. */
const legend = ({ series }: Chart): Html | null =>
  series.length < 2
    ? null
    : html`<ul class="legend">${series.map(
        ({ name, colour, isLimit }) =>
          html`<li><i class="${isLimit ? 'limit' : ''}" style="background:${colour}"></i>${name}</li>`,
      )}</ul>
`;

const figure = (chart: Chart): Html => html`<figure>
<figcaption>${chart.title}</figcaption>
${legend(chart)}<div class="wide">${draw(chart, WIDE)}</div>
<div class="narrow">${draw(chart, NARROW)}</div>
</figure>`;

const said = (cell: Cell): string => (typeof cell === 'number' ? inWords(cell) : cell);

/** A table that fits on a page is not cut. */
const SHORT = 20;

const table = ({ caption, head, rows }: Table, isMore: boolean): Html => html`<table class="${[
  isMore ? 'more' : `of${head.length}`,
  ...(rows.length <= SHORT ? ['short'] : []),
].join(' ')}">
<caption>${caption}</caption>
<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
  ([first = '', ...rest]) =>
    html`<tr><th scope="row">${said(first)}</th>${rest.map((cell) => html`<td>${said(cell)}</td>`)}</tr>
`,
)}</tbody>
</table>`;

function sectionHtml({ id, title, lead, chart, tables, notes = [] }: Section): Html {
  const [beside, ...below] = tables;
  const rows = tables.reduce((sum, one) => sum + one.rows.length, 0);
  return html`<section id="${id}" class="${rows > SHORT ? 'long' : ''}" aria-labelledby="${id}-judul">
<h2 id="${id}-judul">${title}</h2>
<p class="lead">${lead}</p>
${
  chart &&
  html`<div class="pair">
${figure(chart)}
${table(beside, false)}
</div>
${below.map((one) => table(one, true))}`
}
${notes.length > 0 ? html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : null}
</section>
`;
}

/** What the page says first. */
function tilesOf(report: Report): (readonly [string, string])[] {
  const { numbers, ranking, distribution } = report;
  const whole = ranking.find(({ measure }) => measure === 'ALL');
  const minutes = ['ACTIVITY_REACHED', 'ACTIVITY_NEAR', 'ACTIVITY_UNDER'].map((name) => numbers[name] ?? 0);
  const issued = Object.values(distribution.counts).reduce((sum, one) => sum + one, 0);
  return [
    [share(plansSet(report), numbers.PLANS ?? 0), 'SKP tahunan ditetapkan'],
    [share(numbers.TARGET_IN_TIME ?? 0, numbers.MONTHS ?? 0), 'target bulanan tepat waktu'],
    [
      share(
        minutes[0] ?? 0,
        minutes.reduce((sum, one) => sum + one, 0),
      ),
      'pegawai mencapai target menit',
    ],
    [share(issued, issued + distribution.open), 'evaluasi bulan ini terbit'],
    [inWords(openFindings(report)), 'temuan terbuka'],
    [whole ? `${inWords(whole.rank)} / ${inWords(whole.among)}` : '–', 'peringkat perangkat daerah'],
  ];
}

/** Nothing is loaded, nothing runs, and nobody frames it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const SECTIONS: readonly ((report: Report) => Section)[] = [
  plansSection,
  lintSection,
  targetsSection,
  activitiesSection,
  waitingSection,
  predicatesSection,
  findingsSection,
  trendSection,
  reconciliationSection,
  rankingSection,
];

const FOOT =
  'Disusun dari ikhtisar sistem kinerja: perangkat daerah dengan seluruh unit di bawahnya. Angka dapat berubah setelah laporan ini dibuat. Laporan ini tidak memuat penilaian perorangan; nama atasan hanya menunjukkan di meja siapa suatu hal menunggu.';

function headHtml({ agency, period }: Report): Html {
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Laporan monitoring kinerja ${monthName(period)}: ${agency}</title>
<style>${style}</style>
</head>`;
}

/** The page of a report; `zone` is the instance's. */
export function pageOf(report: Report, zone: string): string {
  const { agency, period, today, observedUntil } = report;
  const fresh = observedUntil
    ? `Data per ${momentName(observedUntil, zone)}`
    : 'Belum ada data yang dihitung';
  return html`<!doctype html>
<html lang="id">
${headHtml(report)}
<body>
<main>
<header>
<p>Laporan bulanan</p>
<h1>Monitoring Kinerja Pegawai, ${monthName(period)}</h1>
<p class="agency">${agency}</p>
<p class="fresh">${fresh}. Dibuat ${dayName(today)}.</p>
</header>
<ul class="tiles" aria-label="Ringkasan">${tilesOf(report).map(
    ([value, name]) => html`<li><strong>${value}</strong><span>${name}</span></li>`,
  )}</ul>
${SECTIONS.map((sectionOf) => sectionHtml(sectionOf(report)))}
<footer><p>${FOOT}</p></footer>
</main>
</body>
</html>
`.text;
}
