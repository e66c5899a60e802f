/** "Tuesday, 24 November 2026, 4:36 PM", as Moodle writes times in English. */
export function longDate(ms: number): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Date(ms).toLocaleString('en-US', {timeZone: 'UTC', ...options});
  const time = part({hour: 'numeric', minute: '2-digit'}).replace(/\s/g, ' ');
  return `${part({weekday: 'long'})}, ${part({day: 'numeric'})} ${part({month: 'long'})} ${part({year: 'numeric'})}, ${time}`;
}

/** A table as a file that somebody has downloaded. */
export function fileOf(name: string, rows: readonly (readonly string[])[], separator: string): File {
  const text = rows.map((row) =>
    row.map((cell) => (/[\s,"]/.test(cell) ? `"${cell}"` : cell)).join(separator),
  );
  return new File([`${text.join('\n')}\n`], name, {type: 'text/plain'});
}
