import type {PackageReport} from '../../package/package-course.ts';

/** One line per package: name, size, number of files, first launch over gzip. */
export function summaryTable(reports: readonly PackageReport[]): string {
  const rows = [
    ['package', 'size', 'files', 'launch (gzip)'],
    ...reports.map(({file, bytes, fileCount, launchBytes}) => [
      file,
      kilobytes(bytes),
      String(fileCount),
      kilobytes(launchBytes),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Names stand left, figures right. */
function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
