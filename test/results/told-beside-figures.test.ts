/** What stands beside an empty list and a score at the mark, so that neither is taken for more than it is. */
import {describe, expect, it} from 'vitest';
import {emptyListNote} from '../../src/results-page/learners/empty-list.ts';
import {doneNotes, doneTile, standingFigure} from '../../src/results-page/figures/standing-figures.ts';
import {sectionsOf} from '../../src/results-page/report/report-sections.ts';
import {summaryLines} from '../../src/results-page/summary/summary-lines.ts';
import {words} from '../../src/results-page/words.ts';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {trainerFigures} from '../../src/results/analysis/trainer-figures.ts';
import {everyLearner, type Filter} from '../../src/results/analysis-model.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {courseSample} from './course-samples.ts';
import {settings} from './moodle-samples.ts';

const of = (...names: readonly string[]) =>
  analyse(joinReadings(names.map((name) => readFile(courseSample(name), settings))), {}, {passMark: 70});
const notBegun = {...everyLearner, show: 'not-begun'} as const;

describe('an empty list of those who have not begun', () => {
  it('says that a period shows only those who did something', () =>
    expect(emptyListNote(notBegun, of('interactions.xlsx'), true)).toContain('Viss laiks'));

  it('says that completion files do not know', () =>
    expect(emptyListNote(notBegun, of('completion-one.csv'), false)).toContain('Kurš ir sācis, nav zināms'));

  it('says nothing where files know, nor of other lists', () => {
    expect(emptyListNote(notBegun, of('interactions.xlsx'), false)).toBe('');
    expect(emptyListNote(everyLearner, of('completion-one.csv'), true)).toBe('');
  });
});

describe('a score at the mark', () => {
  const {standings, ...rest} = of('interactions.xlsx');
  const reached = {...rest, standings};
  it('is not taken for a pass at its number', () => {
    expect(doneTile(standings)).toContain('nav zināms');
    expect(doneNotes(reached)).toContain(words().reachedNote);
    expect(doneNotes(of('completion-one.csv'))).toEqual([
      words().keyNotes.doneIn('Cilvēku tirdzniecības pamati'),
    ]);
  });

  it('has another colour than a pass', () => {
    const {chart} = standingFigure(reached);
    const tones = chart.type === 'bars' ? chart.bars.map(({tone}) => tone) : [];
    expect(tones[0]).not.toBe(tones[2]);
  });
});

describe('what is missing', () => {
  const results = joinReadings(
    ['interactions.txt', 'completion-csv.csv'].map((name) => readFile(courseSample(name), settings)),
  );
  /** An activity of which only the completion file tells. */
  const [other] = results.activities.filter(({files}) => !files.includes('interactions.txt'));
  const textsOf = (filter: Filter): readonly string[] => {
    const analysis = analyse(results, filter, {passMark: 70});
    const trainer = trainerFigures(results, filter, {passMark: 70});
    return [
      ...sectionsOf(analysis, trainer).flatMap(({notes}) =>
        notes.map(({text, advice = ''}) => `${text} ${advice}`.trim()),
      ),
      ...Object.values(summaryLines(analysis, trainer)).flat(),
    ];
  };

  it('is said of the selection where the files may have it', () => {
    const texts = textsOf({activity: other?.key ?? ''});
    expect(texts).toContain('Šajā atlasē atbilžu nav.');
    expect(texts).toContain('Šajā atlasē nav pietiekami daudz atbilžu.');
    expect(texts.filter((text) => /Failos nav|Neviens fails|pievienojiet arī to/i.test(text))).toEqual([]);
    const none = textsOf({period: {from: '2030-01-01'}});
    expect(none).toContain('Šajā atlasē rezultātu nav.');
    expect(none.filter((text) => /Failos nav|Neviens fails/.test(text))).toEqual([]);
  });

  it('is said of the files where all is shown, with what would give it', () => {
    const texts = textsOf({});
    expect(texts.filter((text) => text.includes('atlasē'))).toEqual([]);
    expect(texts).toContain('Failos nav grupu. Moodle tās ir dalībnieku sarakstā: pievienojiet arī to.');
  });
});
