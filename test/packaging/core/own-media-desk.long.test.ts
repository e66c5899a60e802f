/** What buttons of the page do to pictures and films of own lessons. */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {readPlayer} from '../../../packaging/build/player.ts';
import type {BringMedia} from '../../../packaging/core/lesson-page.ts';
import type {Parts} from '../../../packaging/core/parts.ts';
import {mediaText} from '../../../packaging/core/draft-course.ts';
import {WordsDesk} from '../../../packaging/core/words-desk.ts';
import {readAllSchemas} from '../../../packaging/schemas/read-schemas.ts';
import type {Lesson} from '../../../src/domain/course/course.ts';
import type {OwnLessonChange} from '../../../src/domain/exchange/own-lessons.ts';
import {samplePlayerFolder} from '../sample-sources.ts';
import {add, after, desk, empty, folder, parts, place, textOf} from './own-lessons-draft.ts';

describe('a picture and a film', () => {
  const words = new WordsDesk(() => Promise.resolve({...parts} as Parts));
  const figure: OwnLessonChange = {...place, type: 'add-part', kind: 'figure'};
  const film: OwnLessonChange = {...place, type: 'add-part', kind: 'video'};
  const inLatvian = {...place, language: 'lv'};

  it('are asked for until somebody has chosen and described them', async () => {
    const draft = await after(empty, add, figure, film);
    const {text} = await words.words(draft, inLatvian);
    const {problems} = await words.edit(draft, inLatvian, text, []);
    expect(problems.map(({code}) => code)).toEqual([
      'media-missing',
      'media-missing',
      'text-missing',
      'text-missing',
    ]);
    const [view] = await desk.addedLessons(draft);
    expect(view?.parts.slice(-2)).toMatchObject([
      {type: 'figure', picture: 'doors-own-1-figure-1.webp'},
      {type: 'video', film: 'own-doors-own-1-film-1'},
    ]);
  });

  it('a drawing takes the place of a picture, and the other way round', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path class="ink" d="M0 0h9"/></svg>';
    const set: OwnLessonChange = {...place, type: 'set-picture', part: 'figure-1', ending: 'svg', svg};
    const drawn = await after(empty, add, figure, set);
    expect(textOf(drawn, 'doors/own-1/figure-1.svg')).toBe(svg);
    expect(textOf(drawn, 'doors/own-1/lesson.yaml')).toContain('drawing: figure-1.svg');
    const painted = await after(drawn, {...place, type: 'set-picture', part: 'figure-1', ending: 'jpg'});
    expect(painted.files.has(`${folder}doors/own-1/figure-1.svg`)).toBe(false);
    expect(textOf(painted, 'doors/own-1/lesson.yaml')).toMatch(/picture: doors-own-1-figure-1\.jpg\n/);
    expect(textOf(painted, 'doors/own-1/lesson.yaml')).not.toContain('drawing');
    const gone = await after(drawn, {...place, type: 'remove-part', part: 'figure-1'});
    expect([...gone.files.keys()].filter((path) => path.endsWith('.svg'))).toEqual([]);
  });

  it.each([
    {what: 'lines of the allow-list', svg: '<path class="ink" d="M0 0h9"/>', is: true},
    {what: 'a colour of its own', svg: '<path fill="red" d="M0 0h9"/>', is: false},
    {what: 'words, which nobody could translate', svg: '<text>Durvis</text>', is: false},
    {what: 'a script', svg: '<script>alert(1)</script>', is: false},
  ])('an SVG file is a drawing of the course or a picture: $what', async ({svg, is}) => {
    const whole = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${svg}</svg>`;
    expect(await desk.isDrawing(whole)).toBe(is);
  });
});

describe('the page of a lesson with a film', () => {
  const slot = 'own-doors-own-1-film-1';
  const inLatvian = {...place, language: 'lv'};
  const own = `media/profiles/paraugi/${slot}`;
  let whole: Parts;
  let film: Readonly<Record<'mp4' | 'poster.svg' | 'lv.vtt', Uint8Array>>;

  beforeAll(async () => {
    const [player, schemas] = await Promise.all([
      samplePlayerFolder().then((path) => readPlayer(path)),
      readAllSchemas(),
    ]);
    whole = {...parts, player, schemas} as Parts;
    const read = async (ending: string) =>
      new Uint8Array(
        await readFile(join(import.meta.dirname, `../../fixtures/tiny-films/media/videos/bell.${ending}`)),
      );
    film = {'mp4': await read('mp4'), 'poster.svg': await read('poster.svg'), 'lv.vtt': await read('lv.vtt')};
  });

  /** @param stem of the film that the profile names */
  async function page(stem: string, endings: readonly (keyof typeof film)[], bring?: BringMedia) {
    const added = await after(empty, add, {...place, type: 'add-part', kind: 'video'});
    const named = `{file: ${stem.replace('media/', '')}.mp4, author: Dome, licence: Dome}`;
    const draft = {
      ...added,
      yaml: `${added.yaml}videos: {${slot}: ${named}}\n`,
      files: new Map([
        ...added.files,
        ...endings.map((ending) => [`${own}.${ending}`, film[ending]] as const),
      ]),
    };
    const known = [`${stem}.lv.vtt`, new TextDecoder().decode(film['lv.vtt'])] as const;
    const ofCourse = ['mp4', 'poster.svg'] as const;
    const described = ofCourse.map((ending) => {
      const path = `${stem}.${ending}`;
      return [path, mediaText(path, film[ending])] as const;
    });
    const content = stem === own ? parts.content : new Map([...parts.content, ...described, known]);
    const words = new WordsDesk(() => Promise.resolve({...whole, content}), bring);
    const {text} = await words.words(draft, inLatvian);
    const {files} = await words.lessonPage(draft, inLatvian, text);
    const bytes = [...files].find(([path]) => path.endsWith('/lv/doors/own-1.json'))?.[1];
    const {blocks} = JSON.parse(new TextDecoder().decode(bytes)) as Lesson;
    return {files, video: blocks.find((block) => block.type === 'video')};
  }

  it('shows it when all of it is there', async () => {
    const {files, video} = await page(own, ['mp4', 'poster.svg', 'lv.vtt']);
    expect(video?.film).toMatchObject({src: `${own}.mp4`, poster: `${own}.poster.svg`});
    expect(files.has(`${own}.mp4`) && files.has(`${own}.poster.svg`)).toBe(true);
  });

  it('shows its text as long as the film has no poster', async () => {
    const {files, video} = await page(own, ['mp4', 'lv.vtt']);
    expect(video).toMatchObject({type: 'video', pauses: []});
    expect(video).not.toHaveProperty('film');
    expect([...files.keys()].filter((path) => path.startsWith('media/'))).toEqual([]);
  });

  it('shows one of the course, and its text where that cannot be fetched', async () => {
    const stem = 'media/films/bell';
    const credited = await page(stem, [], (paths) =>
      Promise.resolve(new Map(paths.map((path) => [path, Uint8Array.of(1)]))),
    );
    expect(credited.video?.film).toMatchObject({src: `${stem}.mp4`});
    expect(credited.files.has(`${stem}.mp4`)).toBe(true);
    expect((await page(stem, [])).video).not.toHaveProperty('film');
  });
});
