/** One measured figure of the budget. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The most it may be; absent for a figure that is only told. */
  readonly most?: number;
}

export const isWithin = ({value, most}: Figure): boolean => most === undefined || value <= most;

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Figures as an aligned table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${Math.round(figure.value * 100) / 100} ${figure.unit}`.trim(),
    figure.most === undefined ? '' : `≤ ${figure.most}`,
    isWithin(figure) ? '' : 'TOO MUCH',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
