import {describe, expect, it} from 'vitest';
import {editLessons} from '../../../../packaging/profile/lessons/edit-lessons.ts';
import type {EditedLessons} from '../../../../packaging/profile/lessons/edited-lessons.ts';

/** @param listed `after < id`, in their order */
const lessonsOf = (...listed: readonly string[]): EditedLessons => ({
  lessons: {
    doors: listed.map((each) => {
      const [after = '', id = ''] = each.split(' < ');
      return {id, after};
    }),
  },
  files: {},
});
const moved = (before: EditedLessons, after: string) =>
  editLessons(before, {type: 'move', module: 'doors', lesson: 'own-1', after}).lessons['doors']?.map(
    (each) => `${each.after} < ${each.id}`,
  );

describe('a lesson that has another behind it', () => {
  const chain = ['handle < own-1', 'own-1 < own-2', 'own-2 < own-3'];

  it('takes along what stands behind it, and behind that', () => {
    expect(moved(lessonsOf(...chain, 'handle < own-4'), 'knock')).toEqual([
      'handle < own-4',
      'knock < own-1',
      'own-1 < own-2',
      'own-2 < own-3',
    ]);
  });

  it('is listed after the one that it is moved behind', () => {
    expect(moved(lessonsOf(...chain, 'handle < own-4'), 'own-4')).toEqual([
      'handle < own-4',
      'own-4 < own-1',
      'own-1 < own-2',
      'own-2 < own-3',
    ]);
  });

  it('is never moved behind itself, nor behind what stands behind it', () => {
    for (const after of ['own-1', 'own-3']) expect(moved(lessonsOf(...chain), after)).toEqual(chain);
  });
});

it('behind a lesson that has just been taken away none is moved and none is added', () => {
  const before = lessonsOf('handle < own-1');
  expect(moved(before, 'own-2')).toEqual(['handle < own-1']);
  expect(editLessons(before, {type: 'add', module: 'doors', after: 'own-2', language: 'lv'})).toBe(before);
});

describe('the figure of a lesson that somebody brought', () => {
  const folder = 'doors/own-1/';
  const place = {module: 'doors', lesson: 'own-1', part: 'map'};
  const words = (credit = '') =>
    `---\ntitle: A\n---\n\n## Map {#map}\n\n- alt: Map\n- caption: Map\n- description: Map\n${credit}\n## Other {#other}\n\n- alt: B\n`;
  const brought = (map: string, other: string, credit = ''): EditedLessons => ({
    ...lessonsOf('handle < own-1'),
    files: {
      [`${folder}lesson.yaml`]: `kind: lesson\nblocks:\n  - {id: map, type: figure, drawing: ${map}}\n  - {id: other, type: figure, drawing: ${other}}\n`,
      [`${folder}lv.md`]: words(credit),
      [`${folder}ru.md`]: words(),
      ...Object.fromEntries([map, other].map((name) => [folder + name, '<svg/>'])),
    },
  });
  const photograph = {...place, type: 'set-picture', ending: 'webp'} as const;
  const remove = {...place, type: 'remove-part'} as const;
  const drawingsOf = ({files}: EditedLessons) =>
    Object.keys(files).flatMap((path) => (path.endsWith('.svg') ? [path.replace(folder, '')] : []));

  it('gets the line for whose its photograph is, in every language that lacks it', () => {
    const {files} = editLessons(brought('a.svg', 'b.svg', '- credit: Anna\n'), photograph);
    expect(files[`${folder}lv.md`]).toBe(words('- credit: Anna\n'));
    expect(files[`${folder}ru.md`]).toBe(words('- credit:\n'));
  });

  it.each([photograph, remove, {...photograph, ending: 'svg', svg: '<svg/>'} as const])(
    '$type $ending: its drawing goes, whatever it is called',
    (change) => {
      const left = drawingsOf(editLessons(brought('a.svg', 'b.svg'), change));
      expect(left).toEqual('svg' in change ? ['b.svg', 'map.svg'] : ['b.svg']);
    },
  );

  it.each([photograph, remove])('$type: a drawing that another part shows stays', (change) => {
    expect(drawingsOf(editLessons(brought('a.svg', 'map.svg'), change))).toEqual(['map.svg']);
    expect(drawingsOf(editLessons(brought('map.svg', 'map.svg'), change))).toEqual(['map.svg']);
  });

  it('with a new drawing leaves that of another part as it is', () => {
    const before = brought('a.svg', 'map.svg');
    const {files} = editLessons(before, {...photograph, ending: 'svg', svg: '<svg id="new"/>'});
    expect(files[`${folder}map.svg`]).toBe('<svg/>');
    expect(files[`${folder}map-1.svg`]).toBe('<svg id="new"/>');
    expect(files[`${folder}lesson.yaml`]).toContain('drawing: map-1.svg');
  });

  it('with a new drawing counts on where that name is taken, too', () => {
    const before = brought('map.svg', 'map-1.svg');
    const lesson = `${folder}lesson.yaml`;
    const third = `${before.files[lesson] ?? ''}  - {id: third, type: figure, drawing: map.svg}\n`;
    const files = {...before.files, [lesson]: third};
    const edited = editLessons({...before, files}, {...photograph, ending: 'svg', svg: '<svg id="new"/>'});
    expect(drawingsOf(edited)).toEqual(['map.svg', 'map-1.svg', 'map-2.svg']);
  });
});

describe('a case among the parts of a lesson', () => {
  const folder = 'doors/own-1/';
  const place = {module: 'doors', lesson: 'own-1'};
  const scene = '## Case {#case}\n\nA scene.\n\n### What now? {#first}\n\n- a: Ask\n- b: Leave\n';
  const text = '## Text {#text}\n\nWords.\n';
  const before: EditedLessons = {
    ...lessonsOf('handle < own-1'),
    files: {
      [`${folder}lesson.yaml`]:
        'kind: lesson\nblocks:\n  - {id: case, type: scenario}\n  - {id: text, type: prose}\n',
      [`${folder}lv.md`]: `---\ntitle: A\n---\n\n${scene}\n${text}`,
    },
  };
  const wordsAfter = (change: Parameters<typeof editLessons>[1]) =>
    editLessons(before, change).files[`${folder}lv.md`];

  it('is moved with its decisions', () => {
    expect(wordsAfter({...place, type: 'move-part', part: 'case', by: 1})).toBe(
      `---\ntitle: A\n---\n\n${text}\n${scene}`,
    );
  });

  it('goes with its decisions', () => {
    expect(wordsAfter({...place, type: 'remove-part', part: 'case'})).toBe(`---\ntitle: A\n---\n\n${text}`);
  });
});

it('parts that are added have names and numbers of their own', () => {
  const place = {module: 'doors', lesson: 'own-1'};
  const lesson = 'doors/own-1/lesson.yaml';
  const empty: EditedLessons = {
    ...lessonsOf('handle < own-1'),
    files: {
      [lesson]: 'kind: lesson\ntracking: 200\nblocks: []\n',
      'doors/own-1/lv.md': '---\ntitle: A\n---\n',
    },
  };
  const edited = (['choice', 'choice', 'scenario'] as const).reduce(
    (before, kind) => editLessons(before, {...place, type: 'add-part', kind}),
    empty,
  );
  const yaml = edited.files[lesson] ?? '';
  expect([...yaml.matchAll(/id: ((?:question|case)-\d+)/g)].map(([, id]) => id)).toEqual([
    'question-1',
    'question-2',
    'case-1',
  ]);
  // The lesson, two questions, a case and its decision.
  const tracked = [...yaml.matchAll(/tracking: (\d+)/g)].map(([, number]) => number);
  expect(new Set(tracked).size).toBe(5);
});

it('a part that is added has no name and no number that learners may have answered under', () => {
  const lesson = 'doors/own-1/lesson.yaml';
  const before: EditedLessons = {
    ...lessonsOf('handle < own-1'),
    files: {
      [lesson]: 'kind: lesson\ntracking: 257\nblocks: []\n',
      'doors/own-1/lv.md': '---\ntitle: A\n---\n',
      'doors/tracking.yaml': '257: {bits: 0, owner: own-1}\n300: {bits: 2, owner: own-1/question-1}\n',
      'windows/tracking.yaml': '900: {bits: 2, owner: own-1/question-2}\n',
    },
  };
  const change = {type: 'add-part', kind: 'choice', module: 'doors', lesson: 'own-1'} as const;
  const yaml = editLessons(before, change).files[lesson];
  expect(yaml).toMatch(/id: question-2\b/);
  expect(yaml).toMatch(/tracking: 301\b/);
});
