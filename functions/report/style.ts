/** How the page looks: on a screen, on a phone, and on A4. */
import { FONT } from './charts.ts';
import { Html } from './html.ts';

export const style = new Html(`
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #eef1f5; color: #1c2430; font: 16px/1.5 ${FONT}; }
main { max-width: 1120px; margin: 0 auto; padding: 24px; }
header { background: #14305c; color: #fff; border-radius: 10px; padding: 24px 28px; }
header p { margin: 0; }
h1 { margin: 4px 0 2px; font-size: 28px; line-height: 1.2; }
header .agency { font-size: 19px; font-weight: 600; overflow-wrap: anywhere; }
header .fresh { margin-top: 10px; font-size: 14px; color: #dbe5f4; }
.tiles { display: grid; grid-template-columns: repeat(6, 1fr); gap: 12px; margin: 16px 0; padding: 0; list-style: none; }
.tiles li { background: #fff; border: 1px solid #d5dae2; border-radius: 10px; padding: 12px 14px; }
.tiles strong { display: block; font-size: 24px; line-height: 1.2; overflow-wrap: anywhere; }
.tiles span { display: block; font-size: 13px; line-height: 1.35; color: #434c59; }
section { background: #fff; border: 1px solid #d5dae2; border-radius: 10px; padding: 20px 24px; margin: 0 0 16px; }
h2 { margin: 0 0 2px; font-size: 20px; line-height: 1.3; color: #14305c; }
.lead { margin: 0 0 12px; }
.pair { display: grid; grid-template-columns: 620px minmax(0, 1fr); gap: 24px; align-items: start; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 16px; margin: 0 0 4px; padding: 0; list-style: none; font-size: 13px; }
.legend i { display: inline-block; width: 13px; height: 13px; margin-right: 6px; vertical-align: -2px; }
.legend i.limit { width: 4px; height: 16px; }
figure { margin: 0; }
figcaption, caption { font-size: 14px; font-weight: 600; text-align: left; padding: 0 0 6px; }
svg { display: block; max-width: 100%; height: auto; }
.narrow { display: none; }
table { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 1.35; }
.more { margin-top: 18px; }
th, td { padding: 5px 6px; border-bottom: 1px solid #e1e5eb; text-align: right; vertical-align: top; font-variant-numeric: tabular-nums; }
thead th { border-bottom: 2px solid #14305c; font-weight: 600; vertical-align: bottom; }
th:first-child { text-align: left; font-weight: 400; overflow-wrap: break-word; }
thead th:first-child { font-weight: 600; }
.more th:first-child { overflow-wrap: anywhere; }
.of3 th:first-child { width: 54%; }
.of4 th:first-child { width: 42%; }
.notes { margin: 12px 0 0; padding: 0; list-style: none; font-size: 14px; color: #434c59; }
footer { font-size: 14px; color: #434c59; padding: 4px 2px 24px; }
@media screen and (max-width: 1090px) { .pair { grid-template-columns: minmax(0, 1fr); } .tiles { grid-template-columns: repeat(3, 1fr); } }
@media screen and (max-width: 719px) {
  main { padding: 12px; }
  header { padding: 18px; }
  h1 { font-size: 23px; }
  section { padding: 16px; }
  .wide { display: none; }
  .narrow { display: block; }
  .tiles { grid-template-columns: repeat(2, 1fr); }
  table { font-size: 13px; }
  th, td { padding: 5px 3px; }
}
@media screen and (max-width: 379px) {
  main { padding: 8px; }
  section { padding: 12px 10px; }
  table { font-size: 12px; }
  th, td { padding: 4px 2px; }
  th { hyphens: auto; }
  th:first-child { overflow-wrap: anywhere; }
}
@page { size: A4 portrait; margin: 14mm 13mm 16mm; }
@media print {
  body { background: #fff; font-size: 13px; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  header { border-radius: 0; padding: 14px 18px; }
  h1 { font-size: 22px; }
  .tiles { grid-template-columns: repeat(3, 1fr); gap: 8px; margin: 10px 0; }
  .tiles strong { font-size: 19px; }
  .tiles span, .notes, footer, header .fresh, figcaption, caption, .legend, table { font-size: 12px; }
  section { border: 0; border-top: 1px solid #b9c1cd; border-radius: 0; padding: 12px 0; margin: 0; break-inside: avoid; }
  section.long { break-inside: auto; }
  h2 { font-size: 16px; break-after: avoid; }
  .lead { break-after: avoid; }
  .pair { grid-template-columns: 330px minmax(0, 1fr); gap: 18px; }
  .pair .wide { display: none; }
  .pair .narrow { display: block; }
  figure, tr, table.short { break-inside: avoid; }
  thead { display: table-header-group; }
  th, td { padding: 3px 4px; }
}
`);
