/** Where the road leads: his own door, and behind it a table at which he is not alone. */
import {says} from '../bubbles.ts';
import {cast} from '../cast.ts';
import {along, during, ramp, wave} from '../ease.ts';
import {blend, mixed, paint} from '../paint.ts';
import {going, moved, person} from '../person.ts';
import {chair, ground, house, indoors, outdoors, table, tree, windowOf} from '../places.ts';
import {camera, disc, fill, mirrored, put, round, stroke} from '../shapes.ts';
import {cup, key, month, phone, tick} from '../things.ts';

const roadY = ground + 20;

/** His own door and key; the coordinator stays behind and waves. */
export function ownDoor(t: number): string {
  const way = (s: number) => along(s, [-0.4, 310], [2.4, 600]);
  const x = way(t);
  return camera(
    650,
    415,
    along(t, [0, 1.12], [4.4, 1.17]),
    outdoors() +
      fill(`M-600 ${ground}h2600v56h-2600z`, blend(paint.ochre, 16, paint.softOchre)) +
      put(760, ground, house(ramp(t, 2.6, 3.8), paint.paper, paint.teal), {scale: 1.4}) +
      put(1130, ground, tree(1)) +
      stroke(`M-200 ${roadY + 18}H${round(x)}`, paint.green, 8) +
      person(cast.worker, {
        ...going(t, way),
        y: roadY,
        face: 1,
        right: [62, -118],
        inRight: put(14, 0, key()),
      }) +
      person(cast.specialist, {x: 240, y: roadY, face: 1, right: [52, -150 + wave(t, 1, 8)]}),
  );
}

/** Whom he calls: the coordinator, small on the other end. */
const coordinator =
  put(
    -34,
    2,
    disc(0, -16, 16, mixed.skin) +
      disc(2, -36, 8, paint.ink) +
      fill('M-26 32q0 -36 26 -36t26 36z', paint.green),
  ) + put(38, 2, tick(), {scale: 1.1});

/** At home: a call in a good way, a day marked on the wall, tea, and somebody of his own at the table. */
export function ownTable(t: number): string {
  const calls = during(t, 0, 3.2, 0.5);
  const drinks = during(t, 4, 6.6, 0.6);
  return camera(
    640,
    425,
    along(t, [0, 1.2], [5.6, 1.28]),
    indoors() +
      put(640, 372, windowOf(1, 170, 150)) +
      put(810, 296, month(0, 6)) +
      put(900, 290, stroke('M0 -30v8', paint.ink, 6) + put(0, 10, key(), {turn: 90, scale: 0.8})) +
      put(438, ground, chair(paint.teal)) +
      put(842, ground, mirrored(chair())) +
      put(640, ground, table(260)) +
      put(712, 460, cup(paint.softOchre), {scale: 0.95}) +
      put(640, 478, phone(), {turn: 90, scale: 0.5, fade: ramp(t, 3.2, 3.4)}) +
      person(cast.sister, {
        x: 834,
        y: ground,
        face: -1,
        sits: true,
        left: [-74, -100 + wave(t, 2.8, 2)],
      }) +
      put(...moved([546, 460], [508, 444], drinks), cup(paint.softTeal), {scale: 0.95}) +
      person(cast.worker, {
        x: 446,
        y: ground,
        face: 1,
        sits: true,
        right: moved(moved([80, -112], [34, -150], calls), [50, -140], drinks),
        inRight: put(6, -8, phone(), {scale: 0.7, fade: during(t, 0, 3.3, 0.2)}),
      }) +
      says({x: 430, y: 280, w: 180, h: 104, to: [474, 404], inside: coordinator, show: during(t, 0.5, 3.2)}),
  );
}
