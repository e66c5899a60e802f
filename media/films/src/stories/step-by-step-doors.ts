/** The ways out: hard at the bottom, easy at the top. */
import {says} from '../bubbles.ts';
import {cast} from '../cast.ts';
import {along, during, ramp} from '../ease.ts';
import {paint} from '../paint.ts';
import {hang, moved, person} from '../person.ts';
import {sun} from '../places.ts';
import {camera, put, stroke} from '../shapes.ts';
import {bag, cup, phone, sheet} from '../things.ts';
import {doors, sky, spot, stairs, teenSize} from './step-by-step-stairs.ts';

/** A specialist opens a door from the other side: even the lowest can be opened. */
export function out(t: number): string {
  const opens = ramp(t, 1, 2.4);
  const [dx, dy] = spot(6, 90);
  const comes = ramp(t, 2, 3.2);
  const teenX = along(t, [0, spot(7, -50)[0]], [3.6, spot(7, -50)[0]], [4.8, dx + 105], [6.4, dx + 10]);
  const teenY = along(t, [0, spot(7)[1]], [4.2, spot(7)[1]], [4.9, spot(6)[1]], [6, dy - 10]);
  return camera(
    dx + 90,
    dy - 130 + 20,
    1.28,
    sky(1 - opens * 0.35) +
      stairs() +
      doors(opens) +
      person(cast.teen, {
        x: teenX,
        scale: teenSize,
        y: teenY,
        face: -1,
        bow: 0.8 * (1 - ramp(t, 2.6, 4)),
        fade: 1 - ramp(t, 6.2, 7),
        walk: t * 1.1,
        stride: during(t, 3.6, 6.4),
        left: moved(hang.left, [-62, -120], during(t, 3.4, 6.6)),
      }) +
      person(cast.mate, {
        x: spot(7, 112)[0] + ramp(t, 2, 5) * 60,
        y: spot(7)[1],
        face: -1,
        fade: 1 - ramp(t, 2, 4),
      }) +
      person(cast.specialist, {
        x: dx - 10 - ramp(t, 2.6, 3.8) * 92,
        y: dy - 22 + ramp(t, 2.6, 3.8) * 22,
        face: 1,
        right: [62, -112],
        fade: comes,
      }),
  );
}

/** The highest door again: there one conversation is enough. */
export function early(t: number): string {
  const [dx, dy] = spot(1, 90);
  const goes = ramp(t, 3.4, 5);
  return camera(
    along(t, [0, dx + 500], [2.2, dx - 20]),
    along(t, [0, dy + 180], [2.2, dy - 150]),
    along(t, [0, 0.8], [2.2, 1.28]),
    sky(0.06) +
      put(-330, 150, sun(), {scale: 1.6}) +
      stairs() +
      doors(0.4) +
      person(cast.specialist, {
        x: dx - 20,
        y: dy,
        face: -1,
        left: [-58, -120],
        inLeft: put(0, -6, cup(), {scale: 0.7}),
      }) +
      person(cast.teen, {
        x: dx - 160 + goes * 16,
        y: dy,
        scale: teenSize,
        face: 1,
        right: [60, -132 - goes * 6],
      }) +
      says({
        x: dx - 190,
        y: dy - 310,
        w: 180,
        h: 104,
        to: [dx - 152, dy - 224],
        inside: put(-38, 2, sheet(3), {scale: 0.85}) + put(38, 4, bag(), {scale: 0.8}),
        show: ramp(t, 2.4, 3.2),
      }) +
      says({
        x: dx + 50,
        y: dy - 322,
        w: 160,
        h: 100,
        to: [dx - 10, dy - 240],
        inside: put(0, 0, phone(put(0, 0, stroke('M-10 2l7 8 14 -16', paint.green, 5)))),
        show: ramp(t, 3.8, 4.6),
      }),
  );
}
