/** The room: work on the left, the table with the bill on the right. */
import {thinks} from '../bubbles.ts';
import {cast} from '../cast.ts';
import {along, clamp, during, ramp, wave} from '../ease.ts';
import {blend, mixed, paint} from '../paint.ts';
import {going, moved, person} from '../person.ts';
import {ground, indoors, table, windowOf} from '../places.ts';
import {camera, put} from '../shapes.ts';
import {bag, coin, coins, parcel, pencil, sack} from '../things.ts';
import {bill} from './growing-debt-bill.ts';

const deskX = 960;

const room = (day: number, rows: number, more = ''): string =>
  indoors(blend(paint.floor, Math.round((1 - day) * 100), mixed.wall)) +
  put(400, 400, windowOf(day)) +
  put(deskX, ground, table(230)) +
  put(deskX, ground - 104, bill(rows)) +
  more;

export function arrival(t: number): string {
  const rows = along(t, [1.4, 0], [2.4, 1], [3, 1], [4, 2], [4.6, 2], [5.6, 3]);
  return camera(
    760,
    420,
    1.2,
    room(1, rows) +
      person(cast.boss, {
        x: 1110,
        y: ground,
        face: -1,
        left: [-86, -118 + wave(t, 0.5, rows % 1 ? 3 : 0)],
        inLeft: put(0, 0, pencil(), {scale: 0.9}),
      }) +
      person(cast.elder, {
        x: 740,
        y: ground,
        face: 1,
        bow: ramp(t, 2, 5) * 0.6,
        left: [40, -96],
        ...(t < 2 ? {inLeft: put(-70, 40, bag(), {scale: 0.8})} : {}),
      }) +
      thinks({
        x: 640,
        y: 270,
        w: 190,
        h: 110,
        to: [720, 352],
        inside: put(0, 30, coins(5), {scale: 0.9}),
        show: during(t, 0.4, 5.6),
      }),
  );
}

const day = 5;

/** Each day three coins take one row away, and two or three new rows come. */
export function cycle(t: number): string {
  const today = t % day;
  const before = 3 + Math.floor(t / day) * 2;
  const rows = along(today, [2.2, before], [2.9, before - 1], [3.2, before - 1], [4.4, before + 2]);
  const light = clamp(along(today, [0, 1], [3.6, 1], [4.3, 0], [4.6, 0], [day, 1]));
  const works = 1 - ramp(today, 1.4, 1.8) + ramp(today, 4.5, day);
  const way = (s: number) => along(s, [1.5, 170], [2.3, 770], [3, 770], [4.2, 170]);
  const flights = [0, 0.15, 0.3].map((late) => {
    const p = ramp(today, 2.1 + late, 2.7 + late);
    return put(820 + p * 270, 480 - Math.sin(p * Math.PI) * 90, coin(), {
      scale: 1.1,
      fade: p > 0 && p < 1 ? 1 : 0,
    });
  });
  const lift = Math.abs(Math.sin(today * 3));
  return camera(
    690,
    430,
    1.06,
    room(
      light,
      rows,
      put(300, ground, table(220)) +
        [0, 1, 2]
          .map((n) => put(300 + n * 56 - 26, 464, parcel(), {fade: ramp(today, n * 0.5, n * 0.5 + 0.3)}))
          .join('') +
        put(1190, ground - 40, sack(), {scale: 1.2 + t * 0.03}),
    ) +
      person(cast.elder, {
        ...going(today, way),
        y: ground,
        face: today > 3 && today < 4.2 ? -1 : 1,
        bow: 0.5 + t * 0.02,
        right: moved([40, -110], [72, -120 - lift * 34], works),
        inRight: put(0, 12, coins(3), {scale: 0.7, fade: during(today, 1.5, 2.5)}),
      }) +
      person(cast.boss, {
        x: 1110,
        y: ground,
        face: -1,
        left: [-86, -120 + wave(today, 0.3, today > 3.2 && today < 4.4 ? 4 : 0)],
        ...(today > 3 ? {inLeft: put(0, 0, pencil(), {scale: 0.9})} : {}),
      }) +
      flights.join(''),
  );
}
