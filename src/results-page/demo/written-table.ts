const inEnglish = new Intl.DateTimeFormat('en-US', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** "Tuesday, 24 November 2026, 4:36 PM", as Moodle writes times in English. */
export function longDate(ms: number): string {
  const parts = inEnglish.formatToParts(ms);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('weekday')}, ${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')} ${part('dayPeriod')}`;
}

/** A table as a file that somebody has downloaded. */
export function fileOf(name: string, rows: readonly (readonly string[])[], separator: string): File {
  const text = rows.map((row) =>
    row.map((cell) => (/[\s,"]/.test(cell) ? `"${cell}"` : cell)).join(separator),
  );
  return new File([`${text.join('\n')}\n`], name, {type: 'text/plain'});
}
