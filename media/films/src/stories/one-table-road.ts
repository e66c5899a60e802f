/** The road: somebody waits at every stop, and the first door opens twice. */
import {cast} from '../cast.ts';
import {along, clamp, during, ramp} from '../ease.ts';
import {blend, mixed, paint} from '../paint.ts';
import {going, hang, type Look, moved, person} from '../person.ts';
import {bed, ground, house, office, outdoors, table, tree, workshop} from '../places.ts';
import {camera, fill, put, round, solid, stroke} from '../shapes.ts';
import {bag, cup, folder, key, medicine, month, scales, sheet, tool} from '../things.ts';

interface Stop {
  readonly x: number;
  readonly scene: string;
  readonly gives: string;
  readonly look: Look;
}

const roadY = ground + 20;

const stops: readonly Stop[] = [
  {
    x: 500,
    look: cast.colleague,
    gives: put(0, -4, cup(), {scale: 0.8}),
    scene: put(640, ground, office(1)),
  },
  {
    x: 1240,
    look: cast.friend,
    gives: key(),
    scene:
      put(1420, ground, house(1, paint.paper, paint.green), {scale: 1.35}) +
      put(1420, 352, put(0, 0, bed(), {scale: 0.3})),
  },
  {
    x: 1980,
    look: cast.doctor,
    gives: put(0, 0, medicine(), {scale: 0.8}),
    scene:
      put(2160, ground, table(190)) +
      put(2130, ground - 136, sheet(5)) +
      put(2200, ground - 124, cup(), {scale: 0.8}),
  },
  {
    x: 2720,
    look: cast.lawyer,
    gives: put(0, 6, folder(), {scale: 0.9}),
    scene:
      put(
        2900,
        ground,
        solid('M-150 -210h300v210h-300zM-174 -210L0 -300L174 -210z', paint.floor) +
          stroke('M-100 -200V0M-34 -200V0M34 -200V0M100 -200V0', mixed.grey, 18),
      ) + put(2900, ground - 244, scales(), {scale: 0.7}),
  },
  {
    x: 3460,
    look: cast.neighbour,
    gives: put(0, 0, tool(), {scale: 0.9}),
    scene: put(3680, ground, workshop(blend(paint.green, 20, paint.softGreen))),
  },
];

const pause = 2.4;

const walkTime = 1.7;

const arrival = (index: number): number => 1.4 + index * (pause + walkTime);

const road = (): string =>
  fill('M-2000 -1200h9000v1790h-9000z', mixed.sky) +
  fill(`M-2000 ${ground}h9000v1200h-9000z`, mixed.grass) +
  fill(`M-2000 ${ground}h9000v56h-9000z`, blend(paint.ochre, 16, paint.softOchre)) +
  stops.map(({x, scene}) => put(x - 260, ground, tree(0.9)) + scene).join('');

/** Stop by stop; at each somebody already waits. Above, the leaves of six months fill. */
export function walksRoad(t: number): string {
  const way = (s: number) =>
    along(
      s,
      [0, 60],
      ...stops.flatMap(
        (stop, index) =>
          [
            [arrival(index), stop.x - 60],
            [arrival(index) + pause, stop.x - 60],
          ] as const,
      ),
      [arrival(5) - 0.2, 4150],
    );
  const x = way(t);
  const takes = stops.reduce(
    (sum, _, index) => sum + during(t, arrival(index) + 0.2, arrival(index) + pause, 0.5),
    0,
  );
  const helpers = stops.map((stop, index) => {
    const gives = during(t, arrival(index), arrival(index) + pause, 0.5);
    return person(stop.look, {
      x: stop.x + 62,
      y: roadY,
      face: -1,
      left: [-38 - gives * 26, -70 - gives * 52],
      inLeft: stop.gives,
    });
  });
  const months = Array.from({length: 6}, (_, index) =>
    put(640 + (index - 2.5) * 88, 78, month(clamp((t - 1.4 - index * 3.2) / 3.2) * 12)),
  );
  return (
    camera(
      x + 130,
      405,
      1.16,
      road() +
        helpers.join('') +
        stroke(`M60 ${roadY + 18}H${round(x)}`, paint.green, 8) +
        person(cast.specialist, {...going(t, (s) => way(s) - 104), y: roadY, face: 1}) +
        person(cast.worker, {
          ...going(t, way),
          y: roadY + 4,
          face: 1,
          bow: 0.5 - clamp(t / 18) * 0.5,
          right: moved(hang.right, [46, -112], takes),
        }),
    ) + months.join('')
  );
}

/** He turns back once; the first door opens again. */
export function turnsBack(t: number): string {
  const way = (s: number) => along(s, [0, 1000], [2.6, 720], [4.2, 720], [7.6, 1090]);
  const opens = ramp(t, 1.6, 2.6);
  return camera(
    760,
    415,
    1.2,
    outdoors() +
      fill(`M-600 ${ground}h2600v56h-2600z`, blend(paint.ochre, 16, paint.softOchre)) +
      put(540, ground, office(opens)) +
      put(1130, ground, tree(1.1)) +
      person(cast.colleague, {
        ...going(t, (s) => 540 + ramp(s, 2.4, 3.2) * 66),
        y: roadY - 12,
        face: 1,
        fade: opens,
        right: [60, -118],
        ...(t > 2.8 && t < 5 ? {inRight: put(0, -4, cup(), {scale: 0.8})} : {}),
      }) +
      person(cast.worker, {
        ...going(t, way),
        y: roadY,
        face: t < 4.3 ? -1 : 1,
        bow: 0.7 * (1 - ramp(t, 3, 4.4)),
        left: moved(hang.left, [-44, -112], during(t, 2.4, 4.5)),
        ...(t < 2.4 ? {inRight: put(0, 30, bag(), {scale: 0.75})} : {}),
      }),
  );
}
