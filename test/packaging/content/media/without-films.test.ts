import {describe, expect, it} from 'vitest';
import {compileCourse} from '../../../../packaging/content/compile/compile-course.ts';
import {frameOrigins, mediaPaths} from '../../../../packaging/content/media/packaged-media.ts';
import type {Block} from '../../../../src/domain/blocks/blocks.ts';
import type {VideoBlock} from '../../../../src/domain/blocks/video/video-block.ts';
import {tinyFilms} from '../tiny-films.ts';

const videosIn = (blocks: readonly Block[]): readonly VideoBlock[] =>
  blocks.filter((block) => block.type === 'video');

describe('a course without films', () => {
  const without = compileCourse(tinyFilms, {scope: 'course', films: false});
  const blocks = (without.lessons.get('lv') ?? []).flatMap((lesson) => lesson.blocks);

  it('has the text of each film in its place, and nothing to press', () => {
    const withFilms = compileCourse(tinyFilms, {scope: 'course'});
    const filmed = videosIn((withFilms.lessons.get('lv') ?? []).flatMap((lesson) => lesson.blocks));
    expect(filmed.filter(({film}) => film)).toHaveLength(3);
    const texts = videosIn(blocks);
    expect(texts.map(({id, text}) => ({id, text}))).toEqual(filmed.map(({id, text}) => ({id, text})));
    expect(texts.filter(({film, pauses, required}) => film ?? (pauses.length > 0 || required))).toEqual([]);
  });

  it('asks for no file and no server', () => {
    expect(mediaPaths(without.lessons)).toEqual([]);
    expect(frameOrigins(without.lessons)).toEqual([]);
    expect(JSON.parse(without.files.get('content/lv/credits.json') ?? '')).toEqual([]);
  });

  it('makes nobody answer for files that it does not need', () => {
    expect(without.problems).toEqual([]);
  });
});
