/** Six doors and a lost man; then one table, one thread and one road. */
import {says} from '../bubbles.ts';
import {cast} from '../cast.ts';
import {along, clamp, during, ramp, wave} from '../ease.ts';
import type {Film} from '../film.ts';
import {blend, mixed, paint} from '../paint.ts';
import {going, type Look, person} from '../person.ts';
import {chair, door, ground, indoors} from '../places.ts';
import {box, camera, disc, put, round, solid, stroke} from '../shapes.ts';
import {bag, ball, cottage, key, medicine, phone, ringing, scales, sheet, shield, tool} from '../things.ts';
import {ownDoor, ownTable} from './one-table-home.ts';
import {turnsBack, walksRoad} from './one-table-road.ts';

const services: readonly {readonly icon: string; readonly look: Look}[] = [
  {icon: cottage(paint.paper, paint.green), look: cast.specialist},
  {icon: medicine(), look: cast.doctor},
  {icon: scales(), look: cast.lawyer},
  {icon: shield(), look: cast.officer},
  {icon: ball(), look: cast.friend},
  {icon: tool(), look: cast.neighbour},
];

const sign = (icon: string, show = 1): string =>
  put(0, 0, disc(0, 0, 46, paint.paper, paint.ink, 4) + put(0, 0, icon, {scale: 0.8}), {scale: show});

const doorAt = (index: number): number => 130 + index * 204;

const visits = [0, 3, 1, 5, 2, 4] as const;

const visitTime = 1.5;

/** From door to door with a growing heap of papers; the way he went lies on the ground as a tangle. */
function sixDoors(t: number): string {
  const times = visits.map((index, order) => [0.6 + order * visitTime, doorAt(index)] as const);
  const way = (s: number) =>
    along(
      s,
      [0, 640],
      ...times.flatMap(
        ([s, at]) =>
          [
            [s, at],
            [s + 0.4, at],
          ] as const,
      ),
      [11.4, 640],
    );
  const x = way(t);
  const next = way(t + 0.05);
  const been = times.filter(([s]) => t >= s).length;
  const knots = times.slice(0, been).map(([, at], order) => {
    const from = order ? (times[order - 1]?.[1] ?? at) : 640;
    return `M${from} ${ground + 34}Q${(from + at) / 2} ${ground + 50 + ((order * 37) % 60)} ${at} ${ground + 34}`;
  });
  const papers = Array.from({length: been}, (_, n) =>
    put((n % 2) * 8 - 4, -n * 7, sheet(3), {turn: (n % 3) * 9 - 9}),
  ).join('');
  return camera(
    640,
    400,
    1,
    indoors() +
      services
        .map(({icon, look}, index) => {
          const open = times.reduce(
            (sum, [s, at]) => (at === doorAt(index) ? during(t, s - 0.3, s + 0.9, 0.3) : sum),
            0,
          );
          return (
            put(
              doorAt(index),
              ground,
              door(open, mixed.wood, paint.softOchre, person(look, {x: -8, y: 0, scale: 0.86, fade: open})),
            ) + put(doorAt(index), 268, sign(icon))
          );
        })
        .join('') +
      stroke(knots.join(''), paint.rust, 6) +
      person(cast.worker, {
        ...going(t, way),
        y: ground + 26,
        face: Math.sign(Math.round(next - x)),
        bow: clamp(t / 11) * 0.8,
        left: [-22, -104],
        right: [26, -104],
        [next < x - 0.5 ? 'inLeft' : 'inRight']: put(next < x - 0.5 ? 14 : -16, -6, papers, {scale: 1.05}),
      }) +
      [1, 3, 4]
        .map((index) =>
          put(doorAt(index), 190, phone() + ringing(), {
            scale: 0.7 + wave(t + index, 0.4, 0.04),
            fade: ramp(t, 9.2 + index * 0.15, 9.8 + index * 0.15),
          }),
        )
        .join(''),
  );
}

const seatAt = (index: number): number => 500 + index * 118;

const group = (t: number): string =>
  services
    .slice(1)
    .map(({icon, look}, index) => {
      const come = ramp(t, 0.4 + index * 0.5, 1.6 + index * 0.5);
      const way = (s: number) => seatAt(index) + (1 - ramp(s, 0.4 + index * 0.5, 1.6 + index * 0.5)) * 500;
      return (
        person(look, {...going(t, way), y: ground - 34, scale: 0.96, face: 0, fade: clamp(come * 3)}) +
        put(seatAt(index), 238, sign(icon, ramp(t, 1.4 + index * 0.5, 2 + index * 0.5)), {scale: 0.86})
      );
    })
    .join('');

const longTable =
  solid(box(-352, -90, 704, 90), blend(mixed.wood, 70, paint.softOchre)) +
  solid(box(-370, -106, 740, 20, 5), mixed.wood);

/** They come to him: one table, and a chair for him at it. */
function gathers(t: number): string {
  const way = (s: number) => along(s, [2.2, -120], [5, 262]);
  const seated = t > 5.2;
  return camera(
    640,
    410,
    1.06,
    indoors() +
      group(t) +
      put(238, ground, chair(paint.teal)) +
      put(690, ground, longTable) +
      person(cast.worker, {
        ...(seated ? {x: 250} : going(t, way)),
        y: ground,
        face: 1,
        bow: 0.4 - ramp(t, 5, 7) * 0.3,
        sits: seated,
        ...(seated ? {right: [70, -96] as const} : {inLeft: put(0, 30, bag(), {scale: 0.75})}),
      }) +
      person(cast.specialist, {
        ...going(t, (s) => along(s, [2.2, -230], [5, 132])),
        y: ground,
        face: 1,
      }) +
      put(132, 280, sign(services[0]?.icon ?? '', ramp(t, 5, 5.8)), {scale: 0.86}) +
      put(420, ground - 138, sheet(Math.floor(along(t, [6, 0], [8, 5]))), {fade: ramp(t, 5.4, 6)}) +
      says({
        x: 350,
        y: 300,
        w: 130,
        h: 90,
        to: [272, 384],
        inside: put(0, 4, key(), {scale: 1.1}),
        show: during(t, 5.8, 9),
      }),
  );
}

/** Five threads end at the one who keeps them together; a single one leads to him. */
function thread(t: number): string {
  const threads = services.slice(1).map((_, index) => {
    const p = ramp(t, 0.4 + index * 0.4, 1.8 + index * 0.4);
    const x = seatAt(index);
    const d = `M${x} 198C${x} ${round(150 - index * 18)} 200 ${round(160 - index * 22)} 132 238`;
    return p > 0 ? stroke(d, blend(paint.green, 55, paint.softGreen), 6, `${round(p * 900)} 2000`) : '';
  });
  const one = ramp(t, 3.6, 4.8);
  return camera(
    640,
    410,
    along(t, [0, 1.06], [7, 1.1]),
    indoors() +
      group(20) +
      put(238, ground, chair(paint.teal)) +
      put(690, ground, longTable) +
      threads.join('') +
      person(cast.worker, {x: 250, y: ground, face: 1, sits: true, right: [70, -96]}) +
      person(cast.specialist, {x: 132, y: ground, face: 1, right: [42, -118]}) +
      put(132, 280, sign(services[0]?.icon ?? '', 1), {scale: 0.86 + 0.24 * during(t, 2.8, 4)}) +
      put(420, ground - 138, sheet(5)) +
      (one > 0
        ? stroke(
            `M174 284Q${round(174 + one * 66)} 290 ${round(174 + one * 78)} ${round(284 + one * 84)}`,
            paint.green,
            11,
          )
        : ''),
  );
}

export const oneTable: Film = {
  id: 'one-table',
  posterAt: 26.5,
  rateFactor: 27,
  scenes: [
    {seconds: 11.6, draw: sixDoors},
    {seconds: 9.4, draw: gathers},
    {seconds: 7, draw: thread},
    {seconds: 21.8, draw: walksRoad},
    {seconds: 7.4, draw: turnsBack},
    {seconds: 4.4, draw: ownDoor},
    {seconds: 5.8, draw: ownTable},
  ],
};
