/** The three cards, and what they say when they lie side by side. */
import {cast} from '../cast.ts';
import {along, during, ramp, wave} from '../ease.ts';
import {paint} from '../paint.ts';
import {hang, moved, person} from '../person.ts';
import {ground, indoors, table, van} from '../places.ts';
import {box, camera, line, put, solid, stroke} from '../shapes.ts';
import {ball, magnifier, padlock, parcel, passport, pencil, phone, sack, sheet} from '../things.ts';

const pictures = {
  act: put(-4, 36, van(), {scale: 0.36}) + stroke('M-66 38H66', paint.muted, 5, '14 10'),
  means: put(-14, 0, passport(), {scale: 1.35, turn: -8}) + put(26, 22, padlock(), {scale: 1.1}),
  purpose:
    put(-42, 26, parcel()) +
    stroke('M-44 -12q36 -42 76 -10M34 -38v18h-18', paint.ink, 5) +
    put(42, 24, sack(), {scale: 0.95}),
};

type Part = keyof typeof pictures;

const parts: readonly Part[] = ['act', 'means', 'purpose'];

/** A place for a card, dashed while it is empty; `full` 0..1 lets the card come in. */
const slot = (part: Part, full: number): string =>
  `<g opacity=".9">${solid(box(-82, -66, 164, 132, 12), paint.bg, 'none')}</g>${stroke(box(-82, -66, 164, 132, 12), paint.muted, 4, '12 10')}` +
  put(0, 0, solid(box(-82, -66, 164, 132, 12), paint.paper) + pictures[part], {
    fade: full,
    scale: 1.5 - 0.5 * full,
  });

/** The three places in a row round x, y. */
export const row = (y: number, scale: number, full: readonly [number, number, number]): string =>
  parts
    .map((part, index) => put(640 + (index - 1) * 190 * scale, y, slot(part, full[index] ?? 0), {scale}))
    .join('');

/** The frame round the three: closed while what is needed is there. */
const frame = (closed: number): string =>
  stroke(box(290, 190, 700, 210, 26), paint.line, 6, '18 16') +
  put(640, 295, stroke(box(-350, -105, 700, 210, 26), paint.rust, 12), {
    fade: closed,
    scale: 1.06 - 0.06 * closed,
  });

const board = (closed: number, full: readonly [number, number, number], below: string): string =>
  camera(640, 375, 1.2, indoors() + frame(closed) + row(295, 1.12, full) + below);

export function together(t: number): string {
  const gone = along(t, [4, 1], [5, 0], [8.4, 0], [9.2, 1]);
  return board(
    ramp(t, 1, 2) * (gone > 0.9 ? 1 : gone),
    [1, gone, 1],
    person(cast.man, {x: 640, y: ground + 30, scale: 0.72}),
  );
}

/** The same card is missing for a grown man and for a child; only the child's frame stays closed. */
export function child(t: number): string {
  const without = 1 - ramp(t, 1.4, 2.4);
  const line = (y: number, closed: number) =>
    put(90, y - 295 * 0.78, frame(closed) + row(295, 1.12, [1, without, 1]), {scale: 0.78});
  return camera(
    530,
    325,
    1.1,
    indoors() +
      line(150, Math.max(0, without * 2 - 1)) +
      line(415, 1) +
      person(cast.man, {x: 230, y: 262, scale: 0.92}) +
      person(cast.child, {
        x: 230,
        y: 508,
        scale: 0.62,
        right: [46, -82],
        inRight: put(6, 12, ball(), {scale: 0.9}),
      }),
  );
}

/** The signed paper comes beside the cards and knocks at their frame. Nothing opens, and no card is covered. */
export function consent(t: number): string {
  const signs = ramp(t, 0.6, 1.8);
  const rises = ramp(t, 2.2, 3.4);
  const falls = ramp(t, 5.5, 6.4);
  const knock = during(t, 3.6, 4.2, 0.3) + during(t, 4.4, 5, 0.3);
  const signed =
    sheet(2) +
    stroke(
      line([-14, 20], [-6, 12], [0, 20], [8, 12], [14, 18]),
      paint.teal,
      4,
      signs < 1 ? `${signs * 50} 60` : '',
    );
  const paper = put(
    along(t, [2.2, 506], [3, 1070]) - knock * 30 - falls * 22,
    along(t, [2.2, 508], [2.9, 484], [3.6, 300], [5.5, 300], [6.4, 598]),
    signed,
    {scale: 0.9 + rises * 0.9 - falls * 0.2, turn: falls * 100 - knock * 4},
  );
  return board(
    1,
    [1, 1, 1],
    put(640, 295, stroke(box(-350, -105, 700, 210, 26), paint.rust, 20), {fade: knock}) +
      put(490, ground + 30, table(220), {scale: 0.8}) +
      person(cast.man, {
        x: 370,
        y: ground + 30,
        scale: 0.76,
        face: 1,
        bow: 0.5 * (1 - ramp(t, 2, 3)),
        ...(t < 2
          ? {right: [88, -132 + wave(t, 0.4, 3)] as const, inRight: put(0, 6, pencil(), {scale: 0.8})}
          : {}),
      }) +
      person(cast.recruiter, {
        x: 610,
        y: ground + 30,
        scale: 0.76,
        face: t < 2.4 ? -1 : 1,
        left: moved([-60, -120], hang.left, ramp(t, 2, 2.6)),
        right: moved(hang.right, [66, -150], during(t, 2.4, 5.4)),
      }) +
      paper,
  );
}

export function noticing(t: number): string {
  const looks = along(t, [0.8, 430], [2.2, 640], [3.6, 850]);
  return camera(
    640,
    420,
    along(t, [0, 1.1], [6, 1.2]),
    indoors() +
      put(640, ground, table(820)) +
      row(400, 0.92, [1, 1, 1]) +
      person(cast.specialist, {
        x: 140,
        y: ground,
        face: 1,
        right: [62, -128],
        ...(t > 4 ? {inRight: phone()} : {}),
      }) +
      person(cast.colleague, {x: 1140, y: ground, face: -1, left: [-58, -118]}) +
      put(looks, 392, magnifier(), {scale: 3, fade: during(t, 0.4, 4.4)}),
  );
}
