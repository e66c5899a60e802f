/** The room of the talk, and who sits in it. */
import {mixed, paint} from '../paint.ts';
import type {Pose} from '../person.ts';
import {chair, door, ground, indoors, table, windowOf} from '../places.ts';
import {mirrored, put, stroke} from '../shapes.ts';
import {clock} from '../things.ts';

/** Words without words: waves. */
export const waves = (rows: number, colour: string = paint.muted): string =>
  Array.from({length: rows}, (_, row) =>
    put(0, (row - (rows - 1) / 2) * 24, stroke('M-54 0q9 -13 18 0t18 0t18 0t18 0t18 0t18 0', colour, 5)),
  ).join('');

export const client: Pose = {x: 470, y: ground, face: 1, sits: true, right: [62, -92]};

export const host: Pose = {x: 810, y: ground, face: -1, sits: true, left: [-62, -92]};

/** `open`: the door, 0..1; `time`: the clock's round. */
export const room = ({open, time}: {readonly open: number; readonly time: number}): string =>
  indoors() +
  put(290, 400, windowOf(1)) +
  put(960, 272, clock(time)) +
  put(1120, ground, door(open, mixed.wood, paint.floor));

export const seats = put(462, ground, chair()) + put(818, ground, mirrored(chair()));

export const desk = (on = ''): string => put(640, ground, table(230)) + put(640, ground - 104, on);
