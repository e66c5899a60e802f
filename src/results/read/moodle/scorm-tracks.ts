import {cmiAttempt, cmiModel, isCmiElement} from '../values/cmi-attempt.ts';
import {problem, type FileReading} from '../file-reading.ts';
import {bodyOf, cellOf, type Table} from '../table.ts';

/** Moodle's track details: element and value, one learner and attempt, neither of them named. */
export function readScormTracks(table: Table): Omit<FileReading, 'name'> | undefined {
  const body = bodyOf(table);
  const elements = body.filter(({row}) => row.length <= 3 && isCmiElement(cellOf(row, 0)));
  if (elements.length < 2 || elements.length < body.length * 0.5) return undefined;
  const cmi = cmiModel(elements.map(({row}) => [cellOf(row, 0), cellOf(row, 1)]));
  // The number of the attempt is not in the file either: it is found when files are joined.
  const attempt = {number: 0, parts: [], ...cmiAttempt(cmi)};
  return {
    kind: 'scorm-tracks',
    understood: elements.length,
    problems: body
      // Others than ours write elements of their own beside those of the standard; Moodle adds `x.start.time`.
      .filter(({row}) => row.length > 3)
      .map(({line, row}) => problem('extra-cells', line, row.join(' '))),
    activities: [{title: ''}],
    records: [{line: undefined, person: {name: '', email: '', ids: []}, work: [{activity: 0, attempt}]}],
    signs: cmi.has('cmi.core.lesson_status') ? [] : [{type: 'scorm2004'}],
  };
}
