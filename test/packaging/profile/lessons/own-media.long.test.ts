/** Pictures and films in lessons that a municipality added. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {describeMedia, mediaEndings} from '../../../../packaging/content/media/media-facts.ts';
import {mediaPaths} from '../../../../packaging/content/media/packaged-media.ts';
import {makeBook} from '../../../../packaging/editions/book/make-book.ts';
import {editionCourse} from '../../../../packaging/editions/book/edition-course.ts';
import {editionWords} from '../../../../src/locales/by-language/editions.ts';
import type {Content} from '../../../../packaging/content/read/content.ts';
import {tinyCourse} from '../../content/tiny-course.ts';
import {withSegment} from '../../content/media/noted-pictures.ts';
import {
  courseWith,
  inTwoLanguages,
  mistakesOf,
  usualFields,
  twoLessons,
  type OwnFiles,
} from './own-lessons-project.ts';

const fixture = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../fixtures', path)));
const jpeg = fixture('pictures/yard.jpg');
const folder = 'media/profiles/paraugi/';

/** The lesson of the bell with a picture and a film. */
const lesson: OwnFiles = {
  ...twoLessons,
  'doors/tracking.yaml': `${twoLessons['doors/tracking.yaml'] ?? ''}262: {bits: 0, owner: own-bell/bell-film}\n`,
  'doors/own-bell/lesson.yaml': `kind: lesson
tracking: 257
minutes: 3
blocks:
  - {id: yard, type: figure, picture: yard.jpg}
  - {id: bell-film, type: video, tracking: 262, slot: own-bell}
  - {id: who-rings, type: choice, tracking: 258, choices: {a: wrong, b: right}}
`,
  'doors/own-bell/lv.md': `---
title: Zvans mūsu novadā
goals:
  - Zināt, kam zvanīt.
---

## Pagalms {#yard}

- alt: Pagalms ar durvīm.
- caption: Pie šīm durvīm ir zvans
- description: Pagalmā ir mājas siena un durvis.
- credit: Foto: Anna Liepa, dome atļāvusi rādīt kursā.

## Zvans {#bell-film}

Zvans zvana divas reizes.

## Kurš zvana? {#who-rings}

- a: Kaķis.
  > Kaķis nezvana.
- b: Viesis.
  > Jā, viesis.
`,
};
const fields = `${usualFields}videos:
  own-bell: {file: profiles/paraugi/own-bell.mp4, author: Dome, licence: Dome atļāvusi}
`;

/** As they lie on the disk of who brings them. */
const usual: Readonly<Record<string, Uint8Array>> = {
  'yard.jpg': jpeg,
  'own-bell.mp4': fixture('tiny-films/media/videos/bell.mp4'),
  'own-bell.poster.svg': fixture('tiny-films/media/videos/bell.poster.svg'),
  'own-bell.lv.vtt': fixture('tiny-films/media/videos/bell.lv.vtt'),
};

function courseOf(files = lesson, media = usual, profile = fields, content: Content = tinyCourse) {
  const texts = Object.entries(media).map(([name, bytes]) => {
    const isText = !mediaEndings.some((ending) => name.endsWith(ending));
    const text = isText ? new TextDecoder().decode(bytes) : describeMedia(name, bytes);
    return [folder + name, text] as const;
  });
  return courseWith(files, {fields: profile, authored: new Map([...content, ...texts])});
}

const replaced = (file: string, from: string, to: string): OwnFiles => ({
  ...lesson,
  [file]: String(lesson[file]).replace(from, () => to),
});
const blocksOf = (films: boolean | 'own' = true) =>
  courseOf()
    .contentOf({scope: 'doors', languages: ['lv'], films: films === true})
    .lessons.get('lv')
    ?.find(({id}) => id === 'own-bell')?.blocks;

describe('a lesson with a picture and a film', () => {
  it('has both, with whose they are', () => {
    expect(mistakesOf(courseOf())).toEqual([]);
    const [figure, video] = blocksOf() ?? [];
    expect(figure).toMatchObject({
      type: 'figure',
      picture: `${folder}yard.jpg`,
      alt: 'Pagalms ar durvīm.',
      caption: ['Pie šīm durvīm ir zvans', '. ', 'Foto: Anna Liepa, dome atļāvusi rādīt kursā.'],
    });
    expect(JSON.stringify(figure)).toContain(
      `"image",{"href":"${folder}yard.jpg","width":"64","height":"48"}`,
    );
    expect(video).toMatchObject({
      type: 'video',
      required: true,
      film: {kind: 'file', src: `${folder}own-bell.mp4`, author: 'Dome', licence: 'Dome atļāvusi'},
    });
  });

  it('needs their files in a package, and without films the picture alone', () => {
    const of = (films: boolean) =>
      mediaPaths(courseOf().contentOf({scope: 'doors', languages: ['lv'], films}).lessons);
    expect(of(true)).toEqual(
      ['own-bell.mp4', 'own-bell.poster.svg', 'yard.jpg'].map((name) => folder + name),
    );
    expect(of(false)).toEqual([`${folder}yard.jpg`]);
    const video = blocksOf(false)?.[1];
    expect(video).toMatchObject({required: false});
    expect(video).not.toHaveProperty('film');
  });

  it('is in a book with the picture itself', () => {
    const content = courseOf().contentOf({scope: 'doors', languages: ['lv']});
    const media = new Map([[`${folder}yard.jpg`, jpeg]]);
    const files = makeBook(editionCourse({...content, media}, 'lv'), {
      ...{words: editionWords.lv, style: '', profile: 'paraugi'},
      ...{checked: '2026-11-27', publisher: 'Paraugu novads'},
    });
    const [path] = [...files.keys()].filter((each) => each.endsWith('.jpg'));
    expect(files.get(path ?? '')).toEqual(jpeg);
    const text = (name: string) => new TextDecoder().decode(files.get(`EPUB/${name}`));
    expect(text('book.opf')).toContain('media-type="image/jpeg"');
    expect(
      [...files.keys()]
        .map((name) => name.replace('EPUB/', ''))
        .map(text)
        .join(),
    ).toContain('alt="Pagalms ar durvīm."');
  });
});

describe('what is wrong with them is told where it is', () => {
  const own = 'doors/own-bell';
  const withoutNotes = Object.fromEntries(Object.entries(usual).filter(([name]) => name !== 'yard.jpg'));

  it.each([
    {
      what: 'no picture of that name',
      course: courseOf(replaced(`${own}/lesson.yaml`, 'picture: yard', 'picture: yart')),
      found: [`${own}/lesson.yaml:5 media-missing`],
    },
    {
      what: 'a name that says another kind',
      course: courseOf(replaced(`${own}/lesson.yaml`, 'yard.jpg', 'yard.png'), {
        ...withoutNotes,
        'yard.png': jpeg,
      }),
      found: [`${folder}yard.png:1 media-format`],
    },
    {
      what: 'no picture at all',
      course: courseOf(lesson, {...usual, 'yard.jpg': new TextEncoder().encode('<script>')}),
      found: [`${folder}yard.jpg:1 media-format`],
    },
    {
      what: 'the place where it was taken',
      course: courseOf(lesson, {...usual, 'yard.jpg': withSegment(jpeg, 'Exif\0\0GPS')}),
      found: [`${folder}yard.jpg:1 media-format`],
    },
    {
      what: 'too many pixels',
      course: courseOf(lesson, {...usual, 'yard.jpg': fixture('pictures/large.jpg')}),
      found: [`${folder}yard.jpg:1 media-size`],
    },
    {
      what: 'too many bytes',
      course: courseOf(lesson, {
        ...usual,
        'yard.jpg': new Uint8Array(Buffer.concat([jpeg, Buffer.alloc(400_000), Buffer.of(0xff, 0xd9)])),
      }),
      found: [`${folder}yard.jpg:1 media-size`, `${folder}yard.jpg:1 media-format`],
    },
    {
      what: 'nobody is named',
      course: courseOf(
        replaced(`${own}/lv.md`, '- credit: Foto: Anna Liepa, dome atļāvusi rādīt kursā.\n', ''),
      ),
      found: [`${own}/lv.md:7 key-without-words`],
    },
    {
      what: 'nothing for those who do not see it',
      course: courseOf(replaced(`${own}/lv.md`, '- alt: Pagalms ar durvīm.', '- alt:')),
      found: [`${own}/lv.md:9 text-missing`],
    },
    {
      what: 'a drawing and a picture at once',
      course: courseOf(
        replaced(`${own}/lesson.yaml`, 'picture: yard.jpg', 'picture: yard.jpg, drawing: map.svg'),
      ),
      found: [`${own}/lesson.yaml:5 field-missing`],
    },
    {
      what: 'a place that the profile does not fill',
      course: courseOf(replaced(`${own}/lesson.yaml`, 'slot: own-bell', 'slot: own-bel')),
      found: ['packaging/profiles/paraugi.yaml:7 target-unknown', `${own}/lesson.yaml:6 media-missing`],
    },
    {
      what: 'a film that no lesson names',
      course: courseOf(
        lesson,
        usual,
        `${fields}  own-nobody: {youtube: AAAAAAAAAAA, author: A, licence: B}\n`,
      ),
      found: ['packaging/profiles/paraugi.yaml:8 target-unknown'],
    },
    {
      what: 'a film that is none',
      course: courseOf(lesson, {...usual, 'own-bell.mp4': Uint8Array.of(1, 2, 3)}),
      found: [`${folder}own-bell.mp4:1 media-format`],
    },
    {
      what: 'no text in the place of the film',
      course: courseOf(replaced(`${own}/lv.md`, 'Zvans zvana divas reizes.\n', '')),
      found: [`${own}/lv.md:14 text-missing`],
    },
    {
      what: 'no licence',
      course: courseOf(lesson, usual, fields.replace(', licence: Dome atļāvusi', '')),
      found: expect.arrayContaining([
        expect.stringMatching(/^packaging\/profiles\/paraugi\.yaml:\d+ field-missing$/),
      ]),
    },
  ])('$what', ({course, found}) => {
    expect(mistakesOf(course)).toEqual(found);
  });
});

it('captions are asked for in the languages of the lesson alone', () => {
  const inTwo = inTwoLanguages();
  const missing = (files: OwnFiles) =>
    mistakesOf(courseOf(files, usual, fields, inTwo)).filter((each) => each.endsWith('media-missing'));
  expect(missing(lesson)).toEqual([]);
  const inBoth = {...lesson, 'doors/own-bell/ru.md': String(lesson['doors/own-bell/lv.md'])};
  expect(missing(inBoth)).toEqual([`${folder}own-bell.ru.vtt:1 media-missing`]);
});
