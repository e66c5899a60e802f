/** What buttons of the page do to pictures and films of own lessons. */
import {describe, expect, it} from 'vitest';
import type {Parts} from '../../../packaging/core/parts.ts';
import {WordsDesk} from '../../../packaging/core/words-desk.ts';
import type {OwnLessonChange} from '../../../src/domain/exchange/own-lessons.ts';
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
