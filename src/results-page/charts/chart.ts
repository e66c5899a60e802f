/** A picture of numbers, as data: what is drawn, not how. Labels are plain text. */
export type Chart = BarChart | ColumnChart | StepChart | IntervalChart | ShareChart;

export type Tone = 'accent' | 'right' | 'partly' | 'wrong' | 'muted';

/** Bars that lie, each under its label: shares and counts of things with names. */
export interface BarChart {
  readonly type: 'bars';
  /** The value of a full bar. */
  readonly max: number;
  readonly bars: readonly {
    readonly label: string;
    readonly value: number;
    /** The value in words, behind the bar. */
    readonly text: string;
    readonly tone: Tone;
    /** Id of the question that it stands for: its label leads there. */
    readonly question?: string;
  }[];
}

/** Columns that stand side by side: a distribution. */
export interface ColumnChart {
  readonly type: 'columns';
  readonly axis: string;
  /** `label` stands at the left edge of its column; `lastLabel` at the right edge of the last one. */
  readonly columns: readonly {readonly label: string; readonly value: number}[];
  readonly lastLabel: string;
}

/** A line that rises by steps: how many by which day. */
export interface StepChart {
  readonly type: 'steps';
  /** In order; `x` in any unit, e.g. days. */
  readonly points: readonly {readonly x: number; readonly value: number}[];
  readonly firstLabel: string;
  readonly lastLabel: string;
}

/** Points with the interval of their uncertainty, around a line at zero. */
export interface IntervalChart {
  readonly type: 'intervals';
  readonly axis: string;
  readonly rows: readonly {
    readonly label: string;
    readonly text: string;
    readonly value: number;
    readonly low: number | undefined;
    readonly high: number | undefined;
  }[];
}

/** Shares 0..1 with the interval of their uncertainty, and the share of all together. */
export interface ShareChart {
  readonly type: 'shares';
  readonly all: number | undefined;
  readonly rows: readonly {
    readonly label: string;
    readonly text: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
}

/** What a drawing is made for, in CSS pixels: the width there is, and the size of its text. */
export interface Space {
  readonly width: number;
  readonly em: number;
}
