/** Another table: two ask with him, and he stays among people. */
import {says, thinks} from '../bubbles.ts';
import {cast} from '../cast.ts';
import {along, during, ramp} from '../ease.ts';
import {mixed, paint} from '../paint.ts';
import {going, hang, moved, person} from '../person.ts';
import {bed, chair, door, ground, indoors, table, tree, van, windowOf} from '../places.ts';
import {camera, disc, fill, mirrored, put} from '../shapes.ts';
import {cottage, cup, folder, passport, pencil, scales, sheet} from '../things.ts';
import {bill} from './growing-debt-bill.ts';

const outside = fill('M-60 -60h120v60h-120z', mixed.grass) + put(-20, -50, tree(0.5));

/** Who wrote this? */
const who =
  put(-60, 6, pencil(), {scale: 0.9}) +
  put(46, 4, disc(0, -14, 15, mixed.skin) + fill('M-24 34q0 -32 24 -32t24 32z', paint.rust));

/** What was written is kept, and a lawyer weighs it. The passport comes back to him; nobody leaves alone. */
export function help(t: number): string {
  const comes = (s: number) => along(s, [5.2, 1130], [7, 690]);
  const hand = along(t, [5, 0], [5.6, 0.8], [6.9, 0.8], [7.5, 1], [7.8, 1], [8.4, 0]);
  const tea = ramp(t, 4.4, 5.2);
  const given = t > 7.6;
  const his = moved([70, -98], [96, -110], ramp(t, 8, 8.7));
  return camera(
    640,
    430,
    1.15,
    indoors() +
      put(220, 400, windowOf(1)) +
      put(1130, ground, door(ramp(t, 4.6, 5.4), mixed.wood, mixed.sky, outside)) +
      put(412, ground, chair()) +
      put(868, ground, mirrored(chair())) +
      person(cast.lawyer, {
        ...going(t, comes),
        y: ground - 8,
        face: -1,
        fade: ramp(t, 5, 5.5),
        left: moved(hang.left, [-78, -124], hand),
        inLeft: given ? '' : passport(),
      }) +
      put(640, ground, table(260)) +
      put(along(t, [1.6, 560], [2.6, 640]), 448, put(0, -10, bill(4), {scale: 0.42}), {
        fade: 1 - ramp(t, 4.2, 5),
      }) +
      put(664, 462, folder(), {fade: ramp(t, 4, 4.8), scale: 1.1}) +
      put(586, 464, cup(paint.softTeal), {scale: 0.85, fade: tea}) +
      put(734, 464, cup(paint.softGreen), {scale: 0.85, fade: tea}) +
      (given ? put(530, 472, passport(), {turn: 80, scale: 0.75}) : '') +
      person(cast.specialist, {x: 860, y: ground, face: -1, sits: true, left: [-70, -96]}) +
      person(cast.elder, {
        x: 420,
        y: ground,
        face: 1,
        sits: true,
        bow: 0.6 * (1 - ramp(t, 2, 8)),
        right: his,
      }) +
      says({
        x: 520,
        y: 268,
        w: 180,
        to: [438, 388],
        inside: put(-36, 10, van(), {scale: 0.26}) + put(40, 16, bed(), {scale: 0.26}),
        show: during(t, 0.6, 3),
      }) +
      says({x: 800, y: 268, w: 220, to: [852, 388], inside: who, show: during(t, 2.4, 4.8)}) +
      says({
        x: 740,
        y: 262,
        w: 190,
        to: [700, 346],
        inside: put(-40, 2, scales(), {scale: 0.9}) + put(46, 0, sheet(4), {scale: 0.9}),
        show: during(t, 7, 9.4),
      }) +
      thinks({
        x: 420,
        y: 268,
        w: 170,
        h: 104,
        to: [424, 388],
        inside: put(0, 6, cottage()),
        show: ramp(t, 8.8, 9.6),
      }),
  );
}
