/** Where the quick exit leads: this month on a page that says nothing of a course. */
const days = 7;
// It imports nothing: the course around it is gone. Days before months in English, too.
const lang = document.documentElement.lang.replace(/^en$/, 'en-GB');
const now = new Date();
const [year, month] = [now.getFullYear(), now.getMonth()];
const lastDay = new Date(year, month + 1, 0).getDate();
// Weeks begin on Monday.
const blanks = (new Date(year, month, 1).getDay() + days - 1) % days;

/** A row of cells; `undefined` is a blank one. */
function row(tag: 'th' | 'td', texts: readonly (string | undefined)[]): HTMLTableRowElement {
  const line = document.createElement('tr');
  for (const text of texts) {
    const cell = document.createElement(tag);
    cell.textContent = text ?? '';
    if (text === String(now.getDate())) cell.ariaCurrent = 'date';
    line.append(cell);
  }
  return line;
}

// On a phone a name has room for a letter.
const isNarrow = matchMedia('(max-width: 30rem)').matches;
const weekday = new Intl.DateTimeFormat(lang, {weekday: isNarrow ? 'narrow' : 'short'});
// 1 January 2024 was a Monday.
const names = Array.from({length: days}, (_, day) => weekday.format(new Date(2024, 0, 1 + day)));
const cells = [
  ...Array.from({length: blanks}, () => undefined),
  ...Array.from({length: lastDay}, (_, day) => String(day + 1)),
];
const weeks = Array.from({length: Math.ceil(cells.length / days)}, (_, week) =>
  row('td', cells.slice(week * days, (week + 1) * days)),
);
document.querySelector('h1')?.append(now.toLocaleDateString(lang, {dateStyle: 'full'}));
document.querySelector('thead')?.append(row('th', names));
document.querySelector('tbody')?.append(...weeks);

export {};
