import {describe, expect, it} from 'vitest';
import {csvTable} from '../../src/results/read/csv-table.ts';

const rows = ['Name\tAttempt\tScore', 'Anna Ābele\t1\t100', 'Berta Liepa\t1\t40'];
/** As PHP 8.4 wrote into the downloads of Moodle 4.5.6, between the rows. */
const notices = {
  'with tags': [
    '<br />',
    '<b>Deprecated</b>:  fputcsv(): the $escape parameter must be provided in <b>/www/lib/csvlib.class.php</b> on line <b>452</b><br />',
  ],
  'as plain text': [
    'Deprecated: fputcsv(): the $escape parameter must be provided in /www/lib/csvlib.class.php on line 452',
  ],
};

describe("notices of the server's PHP in a download", () => {
  for (const [how, notice] of Object.entries(notices))
    for (const end of ['\n', '\r\n'])
      it(`are nobody, ${how} (${JSON.stringify(end)})`, () => {
        const table = csvTable(rows.flatMap((row) => [...notice, row]).join(end));
        expect(table.rows).toEqual(rows.map((row) => row.split('\t')));
        expect(table.lines).toEqual(rows.map((_, at) => (at + 1) * (notice.length + 1)));
        expect(table.problems).toEqual([]);
      });

  it('are not taken from within an answer', () => {
    const answer = 'See page 3, on line 4';
    expect(csvTable(`Name,Answer\nAnna,"${answer}"`).rows[1]).toEqual(['Anna', answer]);
  });
});
