/** One room: on the left work, on the right the table where somebody else writes the bill. */
import {says, thinks} from '../bubbles.ts';
import {cast} from '../cast.ts';
import {along, during, ramp, wave} from '../ease.ts';
import type {Film} from '../film.ts';
import {mixed, paint} from '../paint.ts';
import {going, hang, moved, person} from '../person.ts';
import {bed, door, ground, house, indoors, outdoors, table, tree, van} from '../places.ts';
import {box, camera, fill, line, put, round, solid, stroke} from '../shapes.ts';
import {bag, coins, cottage, passport, pencil, sheet} from '../things.ts';
import {bill, rowHeight} from './growing-debt-bill.ts';
import {help} from './growing-debt-help.ts';
import {arrival, cycle} from './growing-debt-room.ts';

function offer(t: number): string {
  const leaves = along(t, [4.6, 0], [7, 900]);
  const inside = ramp(t, 4, 4.5);
  const man = (s: number) => along(s, [3, 470], [4.2, 760]);
  return camera(
    640,
    420,
    1.2,
    outdoors() +
      put(250, ground, house()) +
      put(1130, ground, tree(1)) +
      fill(`M-300 ${ground}h2000v44h-2000z`, mixed.grey) +
      put(820 + leaves, ground + 18, van(leaves / 170)) +
      person(cast.elder, {
        ...going(t, man),
        y: ground,
        face: 1,
        fade: 1 - inside,
        inLeft: put(0, 30, bag(), {scale: 0.8, fade: ramp(t, 2.6, 3)}),
      }) +
      person(cast.boss, {
        ...going(t, (s) => 640 + ramp(s, 3, 4.2) * 230),
        y: ground,
        face: t > 3 ? 1 : -1,
        fade: 1 - inside,
        left: moved(hang.left, [-60, -124], 1 - ramp(t, 2.8, 3.3)),
      }) +
      says({
        x: 700,
        y: 278,
        w: 300,
        to: [650, 362],
        inside:
          put(-96, 14, van(), {scale: 0.34}) +
          put(-2, 22, bed(), {scale: 0.34}) +
          put(96, 30, coins(5), {scale: 0.9}),
        show: during(t, 0.5, 3.4),
      }),
  );
}

/** Two pillars side by side: what was earned, what was written. */
function pillars(t: number): string {
  const earned = along(t, [0.4, 1], [6, 5]);
  const written = along(t, [0.4, 1], [6, 8.6]);
  return camera(
    640,
    400,
    1.08,
    indoors() +
      stroke(`M190 ${ground}h900`, paint.ink, 6) +
      person(cast.elder, {x: 250, y: ground, face: 1, right: [60, -112]}) +
      put(460, ground - 6, coins(earned), {scale: 2.1}) +
      put(820, ground - 26 - written * rowHeight, bill(written)) +
      person(cast.boss, {
        x: 1010,
        y: ground,
        face: -1,
        left: [-70, -150 + wave(t, 0.4, 4)],
        inLeft: pencil(),
      }) +
      stroke(`M540 ${ground - 20 - earned * 23}H730`, paint.green, 5, '10 12') +
      stroke(
        line([640, ground - 24 - earned * 23], [640, ground - 20 - written * rowHeight]),
        paint.rust,
        6,
      ) +
      stroke(`M730 ${round(ground - 26 - written * rowHeight)}H560`, paint.rust, 5, '10 12'),
  );
}

/** The bill lies on the floor between him and the door; the passport is under it. */
function blocked(t: number): string {
  const rolls = along(t, [0.4, 0.1], [3, 1]);
  const tries = (s: number) => along(s, [2.6, 330], [4, 470], [5, 470], [6.4, 400]);
  const width = rolls * 520;
  const back = put(
    820,
    ground - 10,
    `<g transform="skewX(-24)">${solid(box(-width / 2, -20, width, 44, 4), paint.paper)}${stroke(Array.from({length: Math.floor(rolls * 9)}, (_, n) => `M${-width / 2 + 34 + n * 54} -6v18`).join(''), paint.rust, 7)}</g>`,
  );
  return camera(
    700,
    430,
    1.15,
    indoors() +
      put(1130, ground, door(0.5, mixed.wood, paint.softOchre)) +
      back +
      put(960, ground - 44, passport(), {turn: 74, scale: 0.9}) +
      person(cast.elder, {
        ...going(t, tries),
        y: ground,
        face: 1,
        bow: 0.3 + ramp(t, 4.6, 6.4) * 0.6,
      }) +
      person(cast.boss, {
        x: 690,
        y: ground - 2,
        face: -1,
        left: [-60, -136],
        inLeft: put(0, 20, sheet(5), {scale: 1.2}),
      }) +
      thinks({
        x: 420,
        y: 280,
        w: 170,
        h: 104,
        to: [tries(t), 354],
        inside: put(0, 6, cottage()),
        show: during(t, 1.6, 6.4),
      }),
  );
}

/** Only one of the two holds the pencil. */
function pencilOnly(t: number): string {
  const rows = along(t, [0, 1], [5.6, 4.8]);
  const asks = during(t, 1, 3.4, 0.8);
  return camera(
    680,
    430,
    1.35,
    indoors() +
      put(680, ground, table(300)) +
      put(680, ground - 134 - rows * rowHeight, bill(rows)) +
      person(cast.elder, {x: 480, y: ground, face: 1, bow: 0.2, right: [50 + asks * 34, -110 - asks * 22]}) +
      person(cast.boss, {
        x: 880,
        y: ground,
        face: -1,
        left: [-78, -132 + wave(t, 0.35, 5)],
        inLeft: pencil(),
        right: [44, -66],
      }),
  );
}

export const growingDebt: Film = {
  id: 'growing-debt',
  posterAt: 34.8,
  scenes: [
    {seconds: 7, draw: offer},
    {seconds: 7, draw: arrival},
    {seconds: 15, draw: cycle},
    {seconds: 7.5, draw: pillars},
    {seconds: 7, draw: pencilOnly},
    {seconds: 7.5, draw: blocked},
    {seconds: 11, draw: help},
  ],
};
