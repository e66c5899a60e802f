import {describe, expect, it} from 'vitest';
import {describeContent} from '../../../../packaging/package/describe-package.ts';
import type {Lesson} from '../../../../src/domain/course/course.ts';
import {outcomeOf} from '../../../../src/domain/progress/outcome.ts';
import {newProgress} from '../../../../src/domain/progress/reduce.ts';
import {changed} from '../../content/tiny-course.ts';
import {courseWith, mistakesOf, twoLessons, usualFields, withChange} from './own-lessons-project.ts';

const packed = (course = courseWith(), scope = 'doors') => course.contentOf({scope, languages: ['lv']});
const moduleOf = (content = packed()) => content.modules.get('lv')?.find(({id}) => id === 'doors');

describe('lessons that a municipality added', () => {
  it('stand behind the lesson that they name, in the order in which they are listed', () => {
    expect(mistakesOf(courseWith())).toEqual([]);
    expect(moduleOf()?.lessons.map(({id}) => id)).toEqual([
      'pre-check',
      'handle',
      'own-bell',
      'own-porch',
      'knock',
      'quiz',
    ]);
  });

  it('may stand behind one another', () => {
    const fields = `lessons:
  doors:
    - {id: own-bell, after: knock}
    - {id: own-porch, after: own-bell}
`;
    const module = moduleOf(packed(courseWith(twoLessons, {fields})));
    expect(module?.lessons.map(({id}) => id).slice(2)).toEqual(['knock', 'own-bell', 'own-porch', 'quiz']);
  });

  it('count for completion only where the profile says so', () => {
    const lessons = new Map(moduleOf()?.lessons.map(({id, required}) => [id, required]));
    expect(lessons.get('own-bell')).toBe(false);
    expect(lessons.get('own-porch')).toBe(true);
    const {course} = packed();
    const [summary] = course.modules;
    const published = summary?.required.filter((lesson) => lesson < 257) ?? [];
    expect(summary?.required.filter((lesson) => lesson >= 257)).toEqual([259]);
    const slot = summary?.tracking ?? 0;
    const withDone = (done: readonly number[]) => ({
      ...newProgress('00000001'),
      modules: new Map([[slot, {done: new Set(done), answers: new Map(), quizzes: new Map()}]]),
    });
    const left = (done: readonly number[]) => {
      const {lessonsDone, lessonsRequired} = outcomeOf(course, withDone(done)).modules.get(slot) ?? {};
      return (lessonsRequired ?? 0) - (lessonsDone ?? 0);
    };
    expect(left([...published, 257])).toBe(1);
    expect(left([...published, 259])).toBe(0);
  });

  it('move no column of a report: their answers have none, and their objectives come last', () => {
    const plain = packed(courseWith({}, {fields: ''}));
    const content = packed();
    const columns = 'content/interactions.json';
    expect(content.files.get(columns)).toBe(plain.files.get(columns));
    const indexes = JSON.stringify(content.lessons.get('lv')?.filter(({id}) => id.startsWith('own-')));
    expect([...indexes.matchAll(/"interaction":(-?\d+)/g)].map(([, index]) => index)).toEqual(['-1']);
    const before = describeContent(plain).objectives.map(({id}) => id);
    expect(describeContent(content).objectives.map(({id}) => id)).toEqual([
      ...before,
      'own-bell',
      'own-porch',
    ]);
  });

  it('take no name in a report that is one of the course', () => {
    // The course has a scenario "visit" with a decision "d1", too.
    const decision = JSON.stringify(
      packed()
        .lessons.get('lv')
        ?.find(({id}) => id === 'own-porch'),
    );
    expect(decision).toContain('"reportId":"doors.own-porch.visit-d1"');
    const courseLessons = (course: ReturnType<typeof packed>): readonly Lesson[] =>
      course.lessons.get('lv')?.filter(({id}) => !id.startsWith('own-')) ?? [];
    expect(courseLessons(packed())).toEqual(courseLessons(packed(courseWith({}, {fields: ''}))));
  });

  it('are listed for who builds with them', () => {
    expect(courseWith().uncheckedOn('2026-11-30')).toEqual(
      expect.arrayContaining([
        'Own lesson doors/own-bell (lv); it does not count for completion.',
        'Own lesson doors/own-porch (lv); it counts for completion.',
      ]),
    );
  });

  it('are named in the course as the municipality’s', () => {
    expect(packed().course.municipality?.added).toEqual([
      {module: 'doors', lesson: 'own-bell', title: 'Zvans mūsu novadā'},
      {module: 'doors', lesson: 'own-porch', title: 'Uz lieveņa'},
    ]);
    expect(packed(courseWith({}, {fields: ''})).course.municipality).not.toHaveProperty('added');
  });

  it('may cite and link like any other, and claim what facts.yaml does not know of', () => {
    const text = 'Vairāk ir [citā nodarbībā](#/doors/own-porch).';
    const files = withChange('doors/own-bell/lv.md', 'Mūsu novadā ir 3 zvani.', `Tur ir 3 zvani. ${text}`);
    expect(mistakesOf(courseWith(files))).toEqual([]);
  });

  it('show how long they are where the number is far off', () => {
    const files = withChange('doors/own-bell/lesson.yaml', 'minutes: 3', 'minutes: 20');
    expect(mistakesOf(courseWith(files))).toEqual([]);
    const minutes = moduleOf(packed(courseWith(files)))?.lessons.find(({id}) => id === 'own-bell')?.minutes;
    expect(minutes).toBe(3);
  });

  it('have drawings in their own folder', () => {
    const figure = `  - id: map
    type: figure
    drawing: map.svg
  - id: who-rings`;
    const words = `## Karte {#map}

- alt: Zvana karte.
- caption: Zvans ir pie durvīm.
- description: Viens zvans.

## Kurš zvana?`;
    const files = {
      ...withChange('doors/own-bell/lesson.yaml', '  - id: who-rings', figure),
      'doors/own-bell/lv.md': (twoLessons['doors/own-bell/lv.md'] ?? '').replace('## Kurš zvana?', words),
    };
    expect(mistakesOf(courseWith(files))).toEqual(['doors/own-bell/lesson.yaml:9 drawing-missing']);
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"><rect width="80" height="40"/></svg>';
    expect(mistakesOf(courseWith({...files, 'doors/own-bell/map.svg': svg}))).toEqual([]);
    const script = svg.replace('<rect', '<script>alert(1)</script><rect');
    expect(mistakesOf(courseWith({...files, 'doors/own-bell/map.svg': script}))).toEqual([
      'doors/own-bell/map.svg:1 drawing-forbidden',
    ]);
  });
});

describe('mistakes in them', () => {
  it('are told at their lines, all at once', () => {
    const files = {
      ...withChange('doors/own-bell/lesson.yaml', 'type: choice', 'type: choise'),
      'doors/own-porch/lesson.yaml': `kind: quiz
tracking: 100
minutes: 3
required: true
blocks:
  - id: views
    type: attitude
    tracking: 262
    moment: before
    statements: [a]
    wanted: {a: agree}
`,
      'doors/own-porch/xx.md': 'x',
      'doors/own-other/lv.md': 'x',
      'dors/tracking.yaml': '257: {bits: 0, owner: own-x}',
      '../words.md': 'x',
      'doors/own-bell/film.mp4': 'x',
      'doors/own-bell/en.md': 'x',
    };
    const found = mistakesOf(courseWith(files));
    for (const mistake of [
      'doors/own-bell/lesson.yaml:8 field-value',
      'doors/own-porch/lesson.yaml:1 own-lesson',
      'doors/own-porch/lesson.yaml:2 tracking-range',
      'doors/own-porch/lesson.yaml:4 own-lesson',
      'doors/own-porch/lesson.yaml:7 own-lesson',
      'doors/own-porch/xx.md:1 lesson-file',
      'doors/own-other/lv.md:1 lesson-file',
      'dors/tracking.yaml:1 lesson-file',
      '../words.md:1 lesson-file',
      'doors/own-bell/film.mp4:1 lesson-file',
      'doors/own-bell/en.md:1 lesson-file',
    ])
      expect(found).toContain(mistake);
  });

  it.each([
    ['- {id: bell, after: handle}', 'field-value'],
    ['- {id: own-bell, after: hundle}', 'target-unknown'],
    ['- {id: own-bell, after: quiz}', 'own-lesson'],
    ['- {id: own-nothing, after: handle}', 'file-missing'],
    ['- {id: own-bell, after: handle, countsForCompletion: maybe}', 'field-value'],
    ['- {id: own-bell}', 'field-missing'],
  ])('in the profile: %s', (line, code) => {
    const fields = `lessons:\n  doors:\n    ${line}\n`;
    const found = mistakesOf(courseWith(twoLessons, {fields}));
    expect(found).toContain(`packaging/profiles/paraugi.yaml:4 ${code}`);
  });

  it('in a module that there is not, and listed twice', () => {
    const fields = `${usualFields}    - {id: own-bell, after: knock}\n  dors: []\n`;
    const found = mistakesOf(courseWith(twoLessons, {fields}));
    expect(found).toEqual([
      'packaging/profiles/paraugi.yaml:6 id-duplicate',
      'packaging/profiles/paraugi.yaml:7 target-unknown',
    ]);
  });

  it('no text in UTF-8, or too much of it', () => {
    const files = {
      ...twoLessons,
      'doors/own-bell/lv.md': Uint8Array.of(0x41, 0xff),
      'doors/own-porch/lv.md': new Uint8Array(300_001),
    };
    const found = mistakesOf(courseWith(files));
    expect(found).toEqual(
      expect.arrayContaining(['doors/own-bell/lv.md:1 lesson-file', 'doors/own-porch/lv.md:1 lesson-file']),
    );
  });
});

it('no lesson of the course takes an id or a number that municipalities have', () => {
  const renamed = changed('modules/doors/module.yaml', 'knock', 'own-knock');
  const mistakes = (authored: typeof renamed) => mistakesOf(courseWith({}, {fields: '', authored}));
  expect(mistakes(renamed)).toContain('modules/doors/module.yaml:1 field-value');
  const numbered = changed('modules/windows/tracking.yaml', '1:', '257:');
  expect(mistakes(numbered)).toContain('modules/windows/tracking.yaml:1 tracking-range');
});
