/** What buttons of the page do to own lessons: files, numbers and list stay a course that can be packed. */
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Parts} from '../../../packaging/core/parts.ts';
import {WordsDesk} from '../../../packaging/core/words-desk.ts';
import {
  ownPartKinds,
  type OwnLessonChange,
  type OwnLessonView,
  type OwnPart,
} from '../../../src/domain/exchange/own-lessons.ts';
import type {PackageDraft} from '../../../src/domain/exchange/package-draft.ts';
import {add, after, desk, empty, parts, place, problemsOf, recorded, textOf} from './own-lessons-draft.ts';

describe('a new lesson', () => {
  it('is whole: text, question and case compile as they are, and every number is recorded', async () => {
    const draft = await after(empty, add);
    expect(problemsOf(draft)).toEqual([]);
    expect(recorded(draft).map(([number, {owner}]) => `${number} ${owner}`)).toEqual([
      '257 own-1/question-1',
      '258 own-1/case-1',
      '259 own-1/case-1-d1',
      '260 own-1',
    ]);
    const [view] = await desk.addedLessons(draft);
    expect(
      view?.parts.map(({type, asked}) => [
        type,
        asked.flatMap(({options}) => options.map(({value}) => value)),
      ]),
    ).toEqual([
      ['prose', []],
      ['choice', ['wrong', 'right']],
      ['scenario', ['good', 'poor']],
    ]);
    expect(view).toMatchObject({...place, after: 'handle', countsForCompletion: false});
  });

  it('can stand behind every lesson of a module but its test', async () => {
    expect(await desk.lessonPlaces()).toMatchObject([
      {module: 'doors', places: [{id: 'pre-check'}, {id: 'handle'}, {id: 'knock'}]},
      {module: 'windows', places: [{id: 'glass'}]},
    ]);
  });

  it('never gets the id or a number of one that was taken away', async () => {
    const draft = await after(empty, add, {...place, type: 'remove'}, add);
    expect(problemsOf(draft)).toEqual([]);
    const [view] = await desk.addedLessons(draft);
    expect(view?.lesson).toBe('own-2');
    expect(recorded(draft)).toHaveLength(8);
  });
});

describe('an answer that is added', () => {
  it('takes the first letter that is free, whatever letters were brought', async () => {
    const whole = await after(empty, add);
    const brought = new Map(
      [...whole.files].map(([path, bytes]) => {
        const text = new TextDecoder().decode(bytes);
        const changed = text.replace(/^(\s*)b: right$/m, '$1c: right').replace(/^- b:/m, '- c:');
        return [path, new TextEncoder().encode(changed)];
      }),
    );
    const change: OwnLessonChange = {...place, type: 'add-option', part: 'question-1', decision: ''};
    const draft = await after({...whole, files: brought}, change);
    expect(problemsOf(draft)).toEqual([]);
    const [view] = await desk.addedLessons(draft);
    const options = view?.parts.flatMap(({asked}) => asked)[0]?.options ?? [];
    expect(options.map(({key, value}) => `${key} ${value}`).toSorted()).toEqual([
      'a wrong',
      'b wrong',
      'c right',
    ]);
  });

  it('gives the question a new number, since the old one is too narrow, and keeps the old line', async () => {
    const change: OwnLessonChange = {...place, type: 'add-option', part: 'question-1', decision: ''};
    const draft = await after(empty, add, change);
    expect(problemsOf(draft)).toEqual([]);
    expect(
      recorded(draft)
        .filter(([, {owner}]) => owner === 'own-1/question-1')
        .map(([number]) => number),
    ).toEqual(['257', '261']);
    expect(textOf(draft, 'doors/own-1/lv.md')).toContain('- c: Vēl viena atbilde.');
  });

  it('stands in the decision that it was added to', async () => {
    const draft = await after(empty, add, {...place, type: 'add-option', part: 'case-1', decision: 'd1'});
    expect(problemsOf(draft)).toEqual([]);
    expect(textOf(draft, 'doors/own-1/lv.md')).toMatch(
      /\{#d1\}[^#]*- c: Vēl viena atbilde[^#]*### .*\{#end\}/,
    );
  });
});

it('another language begins with the words that there are', async () => {
  const draft = await after(empty, add, {...place, type: 'add-language', language: 'ru'});
  expect(textOf(draft, 'doors/own-1/ru.md')).toBe(textOf(draft, 'doors/own-1/lv.md'));
});

describe('while its words are edited', () => {
  const words = new WordsDesk(() => Promise.resolve({...parts} as Parts));
  const inLatvian = {...place, language: 'lv'};

  it('all of them are the draft’s own, and what is wrong is told at its line', async () => {
    const draft = await after(empty, add);
    const {text, published} = await words.words(draft, inLatvian);
    expect(text).toBe(textOf(draft, 'doors/own-1/lv.md'));
    expect(published).toBe(text);
    expect((await words.edit(draft, inLatvian, text, [])).problems).toEqual([]);
    const broken = text.replace('Šeit rakstiet savu tekstu.', '[Te](x).');
    const line = broken.split('\n').indexOf('[Te](x).') + 1;
    const {file, problems} = await words.edit(draft, inLatvian, broken, []);
    expect(file).toBe(broken);
    expect(problems.map((problem) => [problem.line, problem.code])).toEqual([[line, 'link-scheme']]);
  });

  it('a question without a right answer is told, too', async () => {
    const draft = await after(empty, add, {
      ...{...place, type: 'set-option', part: 'question-1', decision: ''},
      ...{key: 'b', value: 'wrong'},
    });
    const {text} = await words.words(draft, inLatvian);
    const {problems} = await words.edit(draft, inLatvian, text, []);
    expect(problems.map(({code}) => code)).toEqual(['right-missing']);
  });
});

interface Picked {
  readonly lesson: OwnLessonView;
  readonly part: OwnPart;
  readonly pick: number;
}
const placeOf = ({lesson: {module, lesson}}: Picked) => ({module, lesson});
const decisionOf = ({part}: Picked) => part.asked[0]?.decision ?? '';

/** Whole as they are added; a picture and a film have to be chosen. */
const soundKinds = ownPartKinds.filter((kind) => !['figure', 'video'].includes(kind));

/** One of every kind of change, about whatever lesson and part there is. */
const changes: readonly ((picked: Picked) => OwnLessonChange)[] = [
  ({lesson, pick}) => ({...add, after: ['handle', 'knock', lesson.lesson][pick % 3] ?? 'handle'}),
  (picked) => ({...placeOf(picked), type: 'remove'}),
  (picked) => ({
    ...placeOf(picked),
    type: 'move',
    after: picked.lesson.places[picked.pick % picked.lesson.places.length]?.id ?? 'handle',
  }),
  (picked) => ({...placeOf(picked), type: 'count', countsForCompletion: picked.pick % 2 === 0}),
  (picked) => ({...placeOf(picked), type: 'add-part', kind: soundKinds[picked.pick % 3] ?? 'prose'}),
  (picked) => ({...placeOf(picked), type: 'remove-part', part: picked.part.id}),
  (picked) => ({
    ...placeOf(picked),
    type: 'move-part',
    part: picked.part.id,
    by: picked.pick % 2 === 0 ? 1 : -1,
  }),
  (picked) => ({...placeOf(picked), type: 'add-option', part: picked.part.id, decision: decisionOf(picked)}),
  // The first option becomes right: without a right one a question is a mistake of its author.
  (picked) => ({
    ...placeOf(picked),
    type: 'set-option',
    part: picked.part.id,
    decision: decisionOf(picked),
    key: 'a',
    value: picked.part.asked[0]?.values[0] ?? '',
  }),
];

async function changeOf(draft: PackageDraft, kind: number, pick: number): Promise<OwnLessonChange> {
  const lessons = await desk.addedLessons(draft);
  const lesson = lessons[pick % Math.max(1, lessons.length)];
  const part = lesson?.parts[pick % lesson.parts.length];
  return (lesson && part && changes[kind]?.({lesson, part, pick})) ?? add;
}

const steps = fc.array(fc.tuple(fc.nat(changes.length - 1), fc.nat(9)), {minLength: 3, maxLength: 9});

it('whatever is done in whatever order: no mistake, and no number twice', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      let draft = empty;
      for (const [kind, pick] of taken) draft = await after(draft, await changeOf(draft, kind, pick));
      expect(problemsOf(draft)).toEqual([]);
    }),
    // First: one, another behind it, and the one moved.
    {
      numRuns: 12,
      examples: [
        [
          [
            [0, 0],
            [0, 2],
            [2, 2],
          ],
        ],
      ],
    },
  );
}, 120_000);
