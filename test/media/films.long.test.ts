import {createHash} from 'node:crypto';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {pictureAt} from '../../media/films/src/film.ts';
import {type Stage, openStage} from '../../media/films/src/stage.ts';
import {films} from '../../media/films/src/stories/index.ts';

/** A busy machine may take its time to start a browser. */
const patient = 60_000;
const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const stages: Stage[] = [];
beforeAll(async () => {
  stages.push(await openStage(), await openStage());
}, patient);
afterAll(async () => {
  await Promise.all(stages.map((stage) => stage.close()));
});

it.each(films)(
  'gives the same frames of $id in two browsers',
  async (film) => {
    const picture = pictureAt(film, film.posterAt);
    const hashes = await Promise.all(stages.map(async (stage) => hash(await stage.shoot(picture))));
    expect(hashes[0]).toBe(hashes[1]);
  },
  patient,
);
