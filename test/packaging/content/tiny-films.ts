import {join} from 'node:path';
import {readContent, type Content} from '../../../packaging/content/read/read-content.ts';
import type {Fill, Fills} from '../../../packaging/content/schemas/videos.ts';
import {likeTiny, tinyCourse} from './tiny-course.ts';

/** Where the films of the tiny course lie. */
export const filmsRoot = join(import.meta.dirname, '../../fixtures/tiny-films');

/** The tiny course with films: one of our own, and three places, one filled with a file, one with an address, one empty. */
export const tinyFilms: Content = likeTiny(new Map([...tinyCourse, ...(await readContent(filmsRoot))]));

/** What a profile puts into places, as if all of it stood on line 7. */
export function filling(fills: Readonly<Record<string, Fill>>): Fills {
  const place = () => ({file: 'profile.yaml', line: 7});
  return new Map(Object.entries(fills).map(([slot, fill]) => [slot, {fill, place}]));
}
