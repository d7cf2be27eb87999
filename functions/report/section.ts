/** A part of the page: what it says in a sentence, a chart, and the table that says the same as the chart. */

/** Colours of charts: each is told from white by 4.5 to 1, and from its neighbours by lightness too. */
export const colours = {
  plain: '#1f4e8c',
  good: '#1b7347',
  fair: '#9a5b00',
  bad: '#a61b1b',
  quiet: '#5b6472',
  deep: '#4a2c7a',
} as const;
export type Colour = (typeof colours)[keyof typeof colours];

export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly colour: Colour;
  /** A colour of its own for each bar, of a series that stands alone. */
  readonly each?: readonly Colour[];
  /** A mark across the bars instead of bars: a limit. */
  readonly isLimit?: boolean;
}

/** Bars lie where names are long, and stand where they are months. */
export interface Chart {
  readonly title: string;
  readonly shape: 'LYING' | 'STANDING';
  readonly names: readonly string[];
  readonly series: readonly Series[];
  readonly isStacked?: boolean;
  readonly isPercent?: boolean;
}

export type Cell = string | number;
export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  /** Null where there is nothing to show: the lead says so. */
  readonly chart: Chart | null;
  /** The first says the same as the chart and stands beside it; others need the whole width. */
  readonly tables: readonly [Table, ...Table[]];
  readonly notes?: readonly string[];
}

/** A bar: its name, value and colour. */
export type Bar = readonly [name: string, value: number, colour: Colour];

/** A chart of bars that lie, each in its colour; none where all there is is nothing. */
export const barsOf = (title: string, what: string, bars: readonly Bar[]): Chart | null =>
  bars.every(([, value]) => value === 0)
    ? null
    : {
        title: `${title} (banyaknya ${what})`,
        shape: 'LYING',
        names: bars.map(([name]) => name),
        series: [
          {
            name: what,
            values: bars.map(([, value]) => value),
            colour: colours.plain,
            each: bars.map(([, , colour]) => colour),
          },
        ],
      };
