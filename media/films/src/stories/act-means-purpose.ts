/** Three cards stay in sight: what is done, how, and for what. Then one is taken away. */
import {says, shouts} from '../bubbles.ts';
import {cast} from '../cast.ts';
import {along, during, ramp, wave} from '../ease.ts';
import type {Film} from '../film.ts';
import {mixed, paint} from '../paint.ts';
import {going, hang, moved, person} from '../person.ts';
import {
  bed,
  cabinet,
  door,
  ground,
  house,
  indoors,
  outdoors,
  table,
  tree,
  van,
  windowOf,
  workshop,
} from '../places.ts';
import {camera, fill, put, stroke} from '../shapes.ts';
import {bag, coin, coins, cottage, key, parcel, passport, purse, sack} from '../things.ts';
import {child, consent, noticing, row, together} from './act-means-purpose-cards.ts';

/** The row small and in the corner, while a scene is played. */
const slots = (full: readonly [number, number, number]): string => put(-180, 0, row(84, 0.86, full));

const promise = put(-44, 4, cottage()) + put(44, 30, coins(5), {scale: 0.9});

/** His street, his road; the road stays when the van comes. */
const street = (drives: number): string =>
  outdoors() +
  put(330 - drives * 0.5, ground, house(0)) +
  put(1180 - drives * 0.5, ground, tree(1.1)) +
  put(1900 - drives * 0.6, ground, workshop()) +
  fill(`M-400 ${ground}h2100v44h-2100z`, mixed.grey) +
  stroke(`M${-400 - (drives % 80)} ${ground + 22}h2200`, paint.paper, 4, '40 40');

function alone(t: number): string {
  const looks = 1 - ramp(t, 3.6, 4.4);
  const man = {
    x: 560,
    y: ground,
    face: 1,
    bow: 0.25 * looks,
    left: moved(hang.left, [14, -92], looks),
    right: moved(hang.right, [44, -92], looks),
    inRight: put(0, 10, purse(), {scale: 0.9, fade: looks}),
  };
  return (
    camera(
      along(t, [0, 560], [5, 690]),
      along(t, [0, 420], [5, 430]),
      along(t, [0, 1.45], [5, 1.2]),
      street(0) + person(cast.man, man),
    ) + put(0, 0, slots([0, 0, 0]), {fade: ramp(t, 0.3, 1.3)})
  );
}

function act(t: number): string {
  const goes = ramp(t, 4.2, 5.8);
  const drives = along(t, [6.4, 0], [9.4, 1200]);
  const recruiter = (s: number) => along(s, [0, 1320], [1.8, 760], [4.2, 760], [5.8, 905]);
  const man = (s: number) => along(s, [4.2, 560], [5.8, 850]);
  const inside = ramp(t, 5.7, 6.1);
  return (
    camera(
      690,
      430,
      1.2,
      street(drives) +
        put(along(t, [2.6, 1500], [4.2, 960], [6.4, 960], [9.6, 720]), ground + 18, van(drives / 170)) +
        person(cast.man, {
          ...going(t, man),
          y: ground,
          face: 1,
          fade: 1 - inside,
          ...(t > 4 ? {inLeft: put(0, 30, bag(), {scale: 0.8})} : {}),
        }) +
        person(cast.recruiter, {
          ...going(t, recruiter),
          y: ground,
          face: goes > 0 ? 1 : -1,
          fade: 1 - inside,
          left: moved(hang.left, [-62, -126], during(t, 1.5, 4.3)),
        }) +
        says({x: 900, y: 300, to: [780, 368], inside: promise, show: during(t, 1.7, 4.6)}),
    ) + slots([ramp(t, 8.4, 9.4), 0, 0])
  );
}

function means(t: number): string {
  const takes = ramp(t, 0.8, 2);
  const locks = ramp(t, 3.2, 3.9);
  const held = t < 3.2;
  const recruiter = (s: number) => along(s, [2, 760], [3, 905], [4.4, 905], [5.4, 770]);
  const hand = along(t, [0.6, -40], [1.2, -86], [2, -50]);
  return (
    camera(
      650,
      430,
      1.18,
      indoors() +
        put(170, ground, door(0)) +
        put(1040, ground, cabinet(held ? ramp(t, 2.2, 3) : 1 - locks, t > 3.2 ? passport() : '')) +
        put(340, ground, bed()) +
        person(cast.man, {
          x: 620,
          y: ground,
          face: 1,
          bow: ramp(t, 5.6, 7) * 0.9,
          right: moved(hang.right, [52, -128], 1 - ramp(t, 1.5, 2.1)),
          inRight: takes < 0.5 ? passport() : '',
        }) +
        person(cast.recruiter, {
          ...going(t, recruiter),
          y: ground,
          face: t > 2 && t < 4.6 ? 1 : -1,
          left:
            t < 4
              ? moved(hang.left, [hand, -126], 1 - ramp(t, 2, 2.4))
              : moved(hang.left, [-66, -140], ramp(t, 5.2, 5.8)),
          inLeft: t < 2.1 && takes >= 0.5 ? passport() : '',
          right: moved(hang.right, [along(t, [2.1, 45], [3, 70]), -116], during(t, 1.8, 4.4)),
          inRight: t < 2.1 || t > 4.3 ? '' : held ? passport() : put(12, 0, key(), {scale: 0.8}),
        }) +
        says({
          x: 900,
          y: 296,
          w: 170,
          to: [796, 366],
          inside: put(0, 30, coins(along(t, [5.2, 6], [6.8, 1]))),
          show: during(t, 4.4, 7.3),
        }) +
        shouts({
          x: 920,
          y: 290,
          w: 170,
          h: 120,
          to: [800, 366],
          inside: put(wave(t, 0.5, 2), 6, cottage(), {scale: 1.3}),
          show: during(t, 7.4, 11),
        }),
    ) + slots([1, ramp(t, 9.4, 10.4), 0])
  );
}

function purpose(t: number): string {
  const day = 0.5 + Math.sin((t / 3.6) * Math.PI * 2 + 1.2) * 0.5;
  const lift = Math.abs(Math.sin(t * 2.6));
  const flights = [0.8, 2.2, 3.6, 5, 6.4].map((start) => {
    const p = ramp(t, start, start + 1.2);
    return put(560 + p * 330, 420 - Math.sin(p * Math.PI) * 130 + p * 90, coin(), {
      scale: 1.2,
      fade: p > 0 && p < 1 ? 1 : 0,
    });
  });
  return (
    camera(
      610,
      430,
      1.2,
      indoors(day > 0.5 ? mixed.wall : paint.floor) +
        put(200, 420, windowOf(Math.min(1, Math.max(0, day * 2 - 0.5)))) +
        put(560, ground, table(300)) +
        put(480, 462, parcel()) +
        put(500, 416, parcel(), {fade: ramp(t, 2, 3)}) +
        put(620, 462, parcel(), {fade: ramp(t, 4, 5)}) +
        person(cast.man, {
          x: 400,
          y: ground,
          face: 1,
          bow: 0.55 + lift * 0.25,
          right: [70, -128 - lift * 34],
          left: [58, -122 - lift * 30],
          inRight: put(8, -14, parcel(), {scale: 0.8}),
        }) +
        put(900, ground - 56, sack(), {scale: along(t, [1.8, 1.2], [8, 2])}) +
        person(cast.recruiter, {x: 1020, y: ground, face: -1, left: [-60, -108]}) +
        flights.join(''),
    ) + slots([1, 1, ramp(t, 7.6, 8.6)])
  );
}

export const actMeansPurpose: Film = {
  id: 'act-means-purpose',
  posterAt: 39.5,
  scenes: [
    {seconds: 5, draw: alone},
    {seconds: 10, draw: act},
    {seconds: 11.5, draw: means},
    {seconds: 10, draw: purpose},
    {seconds: 10, draw: together},
    {seconds: 7, draw: child},
    {seconds: 7.5, draw: consent},
    {seconds: 6.5, draw: noticing},
  ],
};
