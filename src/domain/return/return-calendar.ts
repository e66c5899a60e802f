/** Three dates to come back, as a calendar file (iCalendar, RFC 5545). */

/** Days after the course: one, four, twelve weeks. */
export const returnDays = [7, 28, 84] as const;

export interface CalendarWords {
  readonly title: string;
  readonly text: string;
}

export interface CalendarOptions extends CalendarWords {
  /** Day from which the weeks count. */
  readonly from: Date;
  /** Now, UTC milliseconds. */
  readonly now: number;
  /** Address of the return; '' where one comes to it by an LMS, whose addresses belong to a session. */
  readonly url: string;
}

/** Whole-day entries without an alarm, so that nobody is rung up in a conversation; days that are past are left out. */
export function returnCalendar({title, text, from, now, url}: CalendarOptions): string {
  const stamp = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const today = dayAfter(new Date(now), 0);
  const events = returnDays.flatMap((days) => {
    const day = dayAfter(from, days);
    if (day < today) return [];
    return [
      'BEGIN:VEVENT',
      // The same file again replaces its entries instead of doubling them.
      `UID:${day}-${String(days)}@kopiga-riciba`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${day}`,
      `DTEND;VALUE=DATE:${dayAfter(from, days + 1)}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(url === '' ? text : `${text} ${url}`)}`,
      ...(url === '' ? [] : [`URL:${url}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kopiga riciba//Return//LV',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The days of the returns, for people. */
export const returnDates = (from: Date): readonly Date[] =>
  returnDays.map((days) => new Date(from.getFullYear(), from.getMonth(), from.getDate() + days));

function dayAfter(from: Date, days: number): string {
  const day = new Date(from.getFullYear(), from.getMonth(), from.getDate() + days);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(day.getFullYear())}${two(day.getMonth() + 1)}${two(day.getDate())}`;
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

/** A line has at most 75 bytes; what is longer goes on behind a space, and no letter is cut in two. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  let size = 0;
  return Array.from(line, (letter) => {
    const more = bytes.encode(letter).length;
    if (size + more <= 75) {
      size += more;
      return letter;
    }
    size = 1 + more;
    return `\r\n ${letter}`;
  }).join('');
}
