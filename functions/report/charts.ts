/** Charts as SVG, drawn by Apache ECharts without a browser. docs/decisions/report.md. */
import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { escaped, Html } from './html.ts';
import type { Chart, Series } from './section.ts';
import { inWords } from './words.ts';

use([BarChart, ScatterChart, GridComponent, SVGRenderer]);

export const FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", Arial, sans-serif';
const INK = '#1c2430';
const RULE = '#c9cfd8';

/** A drawing is made as wide as it is shown: text that is scaled becomes too small to read. */
export interface Width {
  readonly px: number;
  readonly font: number;
  /** For the names of lying bars. */
  readonly names: number;
}
/** Of a screen and of A4; and of a phone. */
export const WIDE: Width = { px: 620, font: 12, names: 210 };
export const NARROW: Width = { px: 330, font: 13, names: 128 };

const ROW = 30;
const STANDING_HEIGHT = 250;

const written = (value: number, isPercent = false): string =>
  isPercent ? `${String(value).replace('.', ',')} %` : inWords(value);

/** The largest bar, of stacked ones all parts together. */
function longest({ names, series, isStacked }: Chart): number {
  const sums = names.map((_, at) => {
    const values = series.map(({ values: own }) => own[at] ?? 0);
    return isStacked ? values.reduce((sum, one) => sum + one, 0) : Math.max(...values);
  });
  return Math.max(1, ...sums);
}

/** Where the number of a bar stands: behind it, or within a part that has room for it. */
function labelOf(chart: Chart, value: number | null, width: Width) {
  const { px, font } = width;
  const isLying = chart.shape === 'LYING';
  const text = value === null ? '' : written(value, chart.isPercent);
  const room = isLying ? ((value ?? 0) / longest(chart)) * (px - namesOf(chart, width) - 60) : 0;
  const fits = !chart.isStacked || room > text.length * font * 0.62 + 6;
  return {
    show: value !== null && (isLying ? fits && (value > 0 || !chart.isStacked) : px > 500),
    position: chart.isStacked ? 'inside' : isLying ? 'right' : 'top',
    color: chart.isStacked ? '#ffffff' : INK,
    fontSize: font,
    formatter: () => text,
  };
}

const seriesOf = (chart: Chart, { name, values, colour, each }: Series, width: Width) => ({
  type: 'bar',
  name,
  ...(chart.isStacked && { stack: 'all' }),
  barMaxWidth: 20,
  barGap: '10%',
  barMinWidth: 2,
  itemStyle: { color: colour, borderColor: '#ffffff', borderWidth: chart.isStacked ? 1 : 0 },
  data: values.map((value, at) => ({
    value,
    label: labelOf(chart, value, width),
    ...(each?.[at] && { itemStyle: { color: each[at] } }),
  })),
});

/** Marks across the bars, each at its limit. */
const limitsOf = ({ name, values, colour }: Series) => ({
  type: 'scatter',
  name,
  symbol: 'rect',
  symbolSize: [5, 28],
  itemStyle: { color: colour, borderColor: '#ffffff', borderWidth: 1 },
  data: values.flatMap((value, at) => (value === null ? [] : [[value, at]])),
});

/** The bars of a chart on their axes. */
function axesOf(chart: Chart, width: Width) {
  const { font, px } = width;
  const isLying = chart.shape === 'LYING';
  const quiet = { axisLine: { lineStyle: { color: RULE } }, axisTick: { show: false } };
  const label = { color: INK, fontSize: font };
  const categories = {
    type: 'category',
    data: chart.names.map((name) => (isLying ? linesOf(name, width).join('\n') : name)),
    inverse: isLying,
    ...quiet,
    axisLabel: isLying
      ? { ...label, lineHeight: font + 3, interval: 0 }
      : { ...label, interval: 0, rotate: px < 500 ? 60 : 35 },
  };
  const values = {
    type: 'value',
    minInterval: 1,
    splitNumber: 4,
    max: chart.isPercent ? 100 : undefined,
    splitLine: { lineStyle: { color: '#e6e9ee' } },
    // The numbers stand at the bars.
    axisLabel: isLying ? { show: false } : { ...label, formatter: (value: number) => written(value) },
  };
  return isLying ? { yAxis: categories, xAxis: values } : { xAxis: categories, yAxis: values };
}

/** The longest that a line of a name may be: fonts differ, and no browser is there to measure with. */
const inLine = ({ names, font }: Width): number => Math.floor((names - 16) / (font * 0.62));

/** A name in lines that fit in front of its bar. */
function linesOf(name: string, width: Width): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && longer.length <= inLine(width)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The room in front of the bars: no more than the names take. */
function namesOf({ names }: Chart, width: Width): number {
  const lengths = names.flatMap((name) => linesOf(name, width)).map(({ length }) => length);
  return Math.min(width.names, Math.ceil(Math.max(...lengths) * width.font * 0.64) + 16);
}

function heightOf(chart: Chart, width: Width): number {
  if (chart.shape === 'STANDING') return STANDING_HEIGHT;
  const deepest = Math.max(...chart.names.map((name) => linesOf(name, width).length));
  return chart.names.length * Math.max(ROW, deepest * (width.font + 3) + 8) + 12;
}

const optionOf = (chart: Chart, width: Width): EChartsCoreOption => ({
  animation: false,
  textStyle: { fontFamily: FONT, color: INK },
  grid:
    chart.shape === 'LYING'
      ? { left: namesOf(chart, width), right: 56, top: 4, bottom: 6 }
      : { left: 40, right: 10, top: 18, bottom: width.px < 500 ? 62 : 50 },
  ...axesOf(chart, width),
  series: chart.series.map((one) => (one.isLimit ? limitsOf(one) : seriesOf(chart, one, width))),
});

/** A chart of a width as SVG, which names itself to whoever does not see it. */
export function draw(chart: Chart, width: Width): Html {
  const height = heightOf(chart, width);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: width.px, height });
  try {
    drawing.setOption(optionOf(chart, width));
    const svg = drawing.renderToSVGString();
    const title = escaped(chart.title);
    return new Html(
      svg.replace(/^<svg([^>]*)>/, `<svg$1 role="img" aria-label="${title}"><title>${title}</title>`),
    );
  } finally {
    drawing.dispose();
  }
}
