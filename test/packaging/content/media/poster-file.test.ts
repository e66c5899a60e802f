import {describe, expect, it} from 'vitest';
import {mediaFacts} from '../../../../packaging/content/media/media-facts.ts';
import type {PictureFacts} from '../../../../packaging/content/media/picture-facts.ts';
import type {Content} from '../../../../packaging/content/read/read-content.ts';
import {changed, mistakesIn} from '../tiny-course.ts';
import {tinyFilms} from '../tiny-films.ts';

describe('the picture before a film', () => {
  const webp = 'media/films/hinge.poster.webp';
  const facts = mediaFacts(tinyFilms.get(webp) ?? '');
  const known = facts.picture ?? {type: 'webp', width: 1, height: 1, isMoving: false, hasNotes: false};
  const withPoster = (picture?: Partial<PictureFacts>): Content =>
    new Map(tinyFilms).set(
      webp,
      JSON.stringify({bytes: 9, ...(picture && {picture: {...known, ...picture}})}),
    );
  const svg = 'media/videos/bell.poster.svg';

  it.each([
    {content: withPoster(), told: [`${webp}:1 media-format`], why: 'it is a text'},
    {content: withPoster({type: 'png'}), told: [`${webp}:1 media-format`], why: 'it is a PNG'},
    {content: withPoster({isMoving: true}), told: [`${webp}:1 media-format`], why: 'it moves'},
    {
      content: withPoster({hasNotes: true}),
      told: [`${webp}:1 media-notes`],
      why: 'it says where it was taken',
    },
    {
      content: changed(svg, '<rect', '<script>alert(1)</script><rect', tinyFilms),
      told: [`${svg}:1 drawing-forbidden`],
      why: 'a script',
    },
    {
      content: changed(svg, '<rect', '<rect onload="x()"', tinyFilms),
      told: [`${svg}:1 drawing-forbidden`],
      why: 'a handler',
    },
    {content: new Map(tinyFilms).set(svg, 'hello'), told: [`${svg}:1 drawing-syntax`], why: 'no drawing'},
    {content: withPoster({}), told: [], why: 'a still WebP is fine'},
  ])('is told, $told: $why', ({content, told}) => {
    expect(mistakesIn(content)).toEqual(told);
  });
});
