/** A door stands open. Between it and the woman, crate by crate, comes what keeps her. */
import {says, shouts, thinks} from '../bubbles.ts';
import {cast} from '../cast.ts';
import {along, clamp, during, ramp, wave} from '../ease.ts';
import type {Film} from '../film.ts';
import {blend, mixed, paint} from '../paint.ts';
import {going, hang, moved, person} from '../person.ts';
import {bed, crate, door, ground, house, indoors, outdoors, tree, windowOf} from '../places.ts';
import {camera, fill, put, solid, stroke} from '../shapes.ts';
import {bag, cottage, cup, folder, month, passport, phone, ringing} from '../things.ts';
import {burdens, doorX, every, garden, pile, pileX, pileY, reason} from './why-leaving-is-hard-burdens.ts';

const room = (count: number, open = 1): string =>
  indoors() +
  put(150, 400, windowOf(0.8)) +
  put(doorX, ground, door(open, mixed.wood, mixed.sky, garden)) +
  pile(count);

/** From outside it looks easy. */
function outside(t: number): string {
  return camera(
    640,
    420,
    1.15,
    outdoors() +
      put(780, ground, house(1, paint.paper, paint.rust), {scale: 1.5}) +
      put(1150, ground, tree(1.2)) +
      put(
        780,
        ground,
        put(
          0,
          0,
          fill('M-36 -138h72v138h-72z', paint.softOchre) + solid('M36 -138l24 12v140l-24 -14z', mixed.wood),
        ),
      ) +
      person(cast.woman, {x: 776, y: ground - 4, scale: 0.52}) +
      person(cast.neighbour, {
        ...going(t, (s) => 240 + ramp(s, 0, 1.4) * 120),
        y: ground,
        face: 1,
        right: moved(hang.right, [52, -122], ramp(t, 1.3, 1.9)),
      }) +
      thinks({
        x: 330,
        y: 262,
        w: 250,
        h: 140,
        to: [366, 352],
        inside:
          put(-30, 56, door(1, mixed.wood, mixed.sky), {scale: 0.4}) +
          put(54, 56, person(cast.woman, {x: 0, y: 0, face: 1, walk: t * 0.8, stride: 1}), {scale: 0.42}) +
          stroke('M-2 -46h40M26 -56l14 10l-14 10', paint.green, 6),
        show: ramp(t, 1.6, 2.6),
      }),
  );
}

/** Six times she sets out, six times something comes in between. */
function setsOut(t: number): string {
  const turn = Math.min(5, Math.floor(t / every));
  const now = t - turn * every;
  const count = turn + ramp(now, 1.8, 2.6);
  const far = 560 - turn * 20;
  const way = (s: number) => along(s, [0, 330], [1.6, far], [2.6, far - 30], [4.2, 330]);
  const x = way(now);
  return camera(
    640,
    420,
    1.12,
    room(count) +
      person(cast.woman, {
        ...going(now, way),
        y: ground,
        face: now > 2.9 ? -1 : 1,
        bow: clamp(turn * 0.12 + ramp(now, 1.8, 2.8) * 0.25 - ramp(now, 3.6, every) * 0.13),
        right: moved(hang.right, [44, -124], turn === 5 ? during(now, 0.8, 4.6) : 0),
        inRight: turn === 5 ? put(0, -4, cup(), {scale: 0.75, fade: during(now, 0.9, 4.5)}) : '',
      }) +
      reason(turn, now, x),
  );
}

/** Once she is out already; the phone calls her back. */
function comesBack(t: number): string {
  const way = (s: number) => along(s, [0, 420], [2.4, 960], [3.8, 960], [6.4, 300]);
  const x = way(t);
  const rings = t > 2 && t < 4.6;
  return camera(
    700,
    420,
    1.05,
    outdoors() +
      put(160, ground, house(1), {scale: 1.5}) +
      fill(`M-600 ${ground}h2600v40h-2600z`, mixed.grey) +
      put(1180, ground, tree(1.1)) +
      person(cast.woman, {
        ...going(t, way),
        y: ground + 16,
        face: t > 3.6 ? -1 : 1,
        bow: ramp(t, 2.6, 3.6) * 0.7,
        right: moved(hang.right, [48, -126], 1 - ramp(t, 3.6, 4.2)),
        ...(t < 3.8
          ? {
              inRight: put(
                0,
                -6,
                phone() + (rings ? put(0, 0, ringing(), {scale: 1 + wave(t, 0.3, 0.06)}) : ''),
                {scale: 0.8},
              ),
            }
          : {inLeft: put(0, 30, bag(), {scale: 0.75})}),
      }) +
      shouts({
        x: x + 150,
        y: 268,
        w: 150,
        h: 104,
        to: [x + 60, 420],
        inside: put(0, 4, cottage()),
        show: during(t, 2.2, 4.8),
      }),
  );
}

/** Not the question from outside: somebody comes in, and each burden gets its answer. */
function takesDown(t: number): string {
  const left =
    6 -
    along(
      t,
      [3.2, 0],
      [4.2, 1],
      [5, 1.01],
      [6, 2],
      [6.8, 2.01],
      [7.8, 3],
      [8.6, 3.01],
      [9.6, 4],
      [9.7, 4],
      [11, 5.5],
    );
  const answers = [bed(), folder(), passport(), phone(), month(0, 7)];
  const brings = Math.min(4, Math.floor((t - 2.6) / 1.8));
  const gone = ramp(t, 9.8, 11.2);
  const removal = burdens.map(({icon, column, level}, index) => {
    const stays = clamp(left - index);
    return put(pileX(column) + (1 - stays) * 30, pileY(level) + (1 - stays) * 10, crate(icon), {
      fade: stays * (index === 0 ? 1 - gone : 1),
    });
  });
  const way = (s: number) => along(s, [1, 330], [10.8, 345], [14, 1000]);
  const hers = (s: number) => along(s, [0, 1040], [1.6, 560], [11, 560], [13, 880]);
  return camera(
    640,
    420,
    along(t, [0, 1.12], [14, 1.2]),
    indoors() +
      put(150, 400, windowOf(1)) +
      put(doorX, ground, door(1, mixed.wood, mixed.sky, garden)) +
      removal.join('') +
      person(cast.woman, {
        ...going(t, way),
        y: ground,
        face: 1,
        bow: 0.8 * (1 - ramp(t, 3, 10)),
        inLeft: put(0, 30, bag(), {scale: 0.75, fade: ramp(t, 10.4, 11)}),
        fade: 1 - ramp(t, 13.4, 14),
      }) +
      person(cast.specialist, {
        ...going(t, hers),
        y: ground,
        face: t < 11.2 ? -1 : 1,
        left: moved(hang.left, [-58, -118], during(t, 1.4, 11)),
      }) +
      says({
        x: 500,
        y: 262,
        w: 190,
        to: [552, 352],
        inside: put(0, brings === 0 ? 28 : 2, answers[Math.max(0, brings)] ?? '', {
          scale: brings === 0 ? 0.46 : 1.05,
        }),
        show: during(t, 2.4, 11),
      }),
  );
}

/** Out, with somebody walking beside. */
function beside(t: number): string {
  const way = (s: number) => along(s, [-1, 380], [6, 740]);
  return camera(
    660,
    420,
    1.12,
    outdoors() +
      put(150, ground, house(0, paint.paper, blend(paint.muted, 60, paint.paper))) +
      put(1060, ground, house(1, paint.paper, paint.green)) +
      fill(`M-600 ${ground}h2600v40h-2600z`, mixed.grey) +
      person(cast.woman, {
        ...going(t, way),
        y: ground + 14,
        face: 1,
        inLeft: put(0, 30, bag(), {scale: 0.75}),
      }) +
      person(cast.specialist, {...going(t, (s) => way(s) - 150), y: ground + 22, face: 1}),
  );
}

export const whyLeavingIsHard: Film = {
  id: 'why-leaving-is-hard',
  posterAt: 33.5,
  scenes: [
    {seconds: 6, draw: outside},
    {seconds: every * burdens.length, draw: setsOut},
    {seconds: 7, draw: comesBack},
    {seconds: 15, draw: takesDown},
    {seconds: 5, draw: beside},
  ],
};
