/**
 * The least that the same work can cost: papaparse, and columns of typed arrays. It knows which columns hold what, joins nothing, checks nothing.
 */
import Papa from 'papaparse';

/** Columns of a report with four cells for each question behind `fixed` others. */
const fixed = 7;
const cellsEach = 4;

export interface PlainQuestion {
  /** By person: code of the response, 0: none. */
  readonly codes: Uint16Array;
  /** By person: 1 right, 0 wrong, −1 not judged. */
  readonly credits: Int8Array;
  readonly responses: Map<string, number>;
}

export class PlainColumns {
  readonly questions: readonly PlainQuestion[];
  readonly emails: string[] = [];
  /** By person: the file it came from. */
  readonly towns: Uint16Array;

  constructor(people: number, questions: number) {
    this.towns = new Uint16Array(people);
    this.questions = Array.from({length: questions}, () => ({
      codes: new Uint16Array(people),
      credits: new Int8Array(people).fill(-1),
      responses: new Map(),
    }));
  }

  read(bytes: Uint8Array, town: number): void {
    const text = new TextDecoder().decode(bytes);
    const {data} = Papa.parse<string[]>(text, {delimiter: '\t', skipEmptyLines: true});
    for (let line = 1; line < data.length; line++) {
      const row = data[line] ?? [];
      const person = this.emails.push(row[1] ?? '') - 1;
      this.towns[person] = town;
      let at = fixed;
      for (const {codes, credits, responses} of this.questions) {
        const response = row[at + 1] ?? '';
        let code = responses.get(response);
        if (code === undefined) responses.set(response, (code = responses.size + 1));
        codes[person] = code;
        const result = row[at + 3];
        credits[person] = result === 'correct' ? 1 : result === 'wrong' ? 0 : -1;
        at += cellsEach;
      }
    }
  }
}

export interface PlainFigures {
  readonly difficulty: number;
  readonly discrimination: number;
  /** By code. */
  readonly counts: Uint32Array;
}

/** Share of right answers, item–rest correlation and counts of responses of each question. @param town of one town alone */
export function plainItems({questions, towns, emails}: PlainColumns, town?: number): readonly PlainFigures[] {
  const people: number[] = [];
  for (let person = 0; person < emails.length; person++)
    if (town === undefined || towns[person] === town) people.push(person);
  const sums = new Float64Array(emails.length);
  const judged = new Float64Array(emails.length);
  for (const {credits} of questions)
    for (const person of people) {
      const credit = credits[person] ?? -1;
      if (credit < 0) continue;
      sums[person] = (sums[person] ?? 0) + credit;
      judged[person] = (judged[person] ?? 0) + 1;
    }
  return questions.map(({codes, credits, responses}) => {
    const counts = new Uint32Array(responses.size + 1);
    let [n, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
    for (const person of people) {
      const code = codes[person] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
      const credit = credits[person] ?? -1;
      if (credit < 0) continue;
      const rest = ((sums[person] ?? 0) - credit) / ((judged[person] ?? 0) - 1);
      n++;
      x += credit;
      y += rest;
      xx += credit * credit;
      yy += rest * rest;
      xy += credit * rest;
    }
    const discrimination = (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
    return {difficulty: x / n, discrimination, counts};
  });
}
