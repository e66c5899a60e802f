/** Stairs going down. At each step the recruiter, hardly older than the teenager, does one thing; the doors out grow narrower. */
import {says, shouts, thinks} from '../bubbles.ts';
import {cast} from '../cast.ts';
import {along, during, ramp, wave} from '../ease.ts';
import type {Film} from '../film.ts';
import {blend, mixed, paint} from '../paint.ts';
import {hang, moved, person, type Pose} from '../person.ts';
import {sun} from '../places.ts';
import {camera, disc, fill, type Point, put, stroke} from '../shapes.ts';
import {bag, cottage, cross, cup, heart, parcel, passport, phone, purse, sheet} from '../things.ts';
import {early, out} from './step-by-step-doors.ts';
import {doors, sky, spot, stairs, stepDrop, steps, stepWidth, teenSize} from './step-by-step-stairs.ts';

/** A walk from step to step in the seconds before each of `arrivals`; hops down at the edge. */
function place(
  t: number,
  arrivals: readonly number[],
  dx: number,
): {readonly at: Point; readonly walk: number; readonly stride: number} {
  const step = arrivals.findLastIndex((second) => t >= second);
  const next = arrivals[step + 1] ?? t + every;
  const share = ramp(t, next - 1.1, next);
  const [x, y] = spot(Math.max(0, step), dx);
  if (step < 0 || share === 0 || step === steps - 1) return {at: [x, y], walk: 0, stride: 0};
  const falls = ramp(t, next - 0.75, next - 0.35);
  return {
    at: [x + share * stepWidth, y + falls * stepDrop - Math.sin(falls * Math.PI) * 16],
    walk: share * 2,
    stride: during(t, next - 1.1, next, 0.3),
  };
}

const every = 5;

/** A place in the world, as somebody of the teenager's size has to reach for it. */
const reach = ([x, y]: Point): Point => [x / teenSize, y / teenSize];

const arrivals = Array.from({length: steps}, (_, step) => step * every);

function down(t: number): string {
  const teens = place(t, arrivals, -50);
  const mates = place(t + 0.25, arrivals, 62);
  const step = Math.min(steps - 1, Math.floor(t / every));
  const local = t - step * every;
  const x = along(
    t,
    ...arrivals.flatMap(
      (s, i) =>
        [
          [Math.max(0, s - 1.1), spot(Math.max(0, i - 1))[0]],
          [s + 0.01, spot(i)[0]],
        ] as const,
    ),
  );
  const y = along(
    t,
    ...arrivals.flatMap(
      (s, i) =>
        [
          [Math.max(0, s - 1.1), spot(Math.max(0, i - 1))[1]],
          [s + 0.01, spot(i)[1]],
        ] as const,
    ),
  );
  const depth = (x - spot(0)[0]) / (spot(7)[0] - spot(0)[0]);
  const [hx, hy] = teens.at;
  const [rx, ry] = mates.at;
  const teen: Pose = {
    x: hx,
    y: hy,
    scale: teenSize,
    face: 1,
    bow: depth * 0.77,
    walk: teens.walk,
    stride: teens.stride,
    ...teensHands(step, local),
  };
  const mate: Pose = {
    x: rx + along(t, [every - 1.4, 110], [every - 0.3, 0], [every * 7 - 1.3, 0], [every * 7 - 0.3, 50]),
    y: ry,
    face: mates.stride === 0 ? -1 : 1,
    walk: mates.walk,
    stride: mates.stride,
    ...matesHands(step, local),
  };
  return camera(
    x + 20,
    y - 165,
    1.28,
    sky(depth) +
      put(-330, 150, sun(), {scale: 1.6}) +
      stairs() +
      doors(0) +
      behind(step, local, hx, hy) +
      person(cast.teen, teen) +
      person(cast.mate, mate) +
      spoken(step, local, hx, hy, mate.x, ry),
  );
}

/** What the teenager holds, by step. */
function teensHands(step: number, t: number): Partial<Pose> {
  const lift = (to: Point, from: number, until: number) =>
    moved(hang.right, reach(to), during(t, from, until));
  if (step === 1)
    return {
      right: lift([38, -128], 1.2, 4),
      inRight: put(0, -6, cup(), {scale: 0.7, fade: during(t, 1.3, 3.9)}),
    };
  if (step === 2) return {right: lift([48, -122], 1.7, 4), inRight: t > 2.2 && t < 3.9 ? sheet(2) : ''};
  if (step === 5)
    return {
      right: moved(hang.right, reach([48, -88]), ramp(t, 1.4, 1.9)),
      inRight: t > 1.9 ? put(0, 30, parcel()) : '',
    };
  return {};
}

/** What the recruiter holds or points at, by step: his left hand goes up, and down before the next step. */
function matesHands(step: number, t: number): Partial<Pose> {
  const up = step === 7 ? ramp(t, 0.2, 0.7) : during(t, step === 0 ? -1 : 0.2, every - 1);
  const lift = (to: Point) => ({left: moved(hang.left, to, up)});
  const written = Math.floor(along(t, [0.6, 0], [3.6, 5]));
  const held = [
    {
      ...lift([-48, -126]),
      inLeft: put(0, -6, phone(put(0, 0, cottage(), {scale: 0.5})), {scale: 0.8, fade: up}),
    },
    {...lift([-42, -128]), inLeft: put(0, -6, cup(paint.softRust), {scale: 0.7, fade: up})},
    {...lift([-62, -122]), inLeft: t < 2.2 ? put(0, 0, sheet(2), {fade: up}) : ''},
    lift([-72, -134]),
    {...lift([-60, -130]), inLeft: put(0, 18, sheet(written), {scale: 1.25, fade: up})},
    {...lift([-62, -122]), inLeft: t < 1.9 ? put(0, 26, parcel(), {fade: up}) : ''},
    lift([-70, -150]),
    {
      ...lift([-48, -124]),
      inLeft: put(0, 0, passport(), {fade: up}),
      right: moved(hang.right, [46, -118], up),
      inRight: put(0, 0, phone(), {fade: up}),
    },
  ];
  return held[step] ?? {};
}

/** His friend and his family stay a step above, and the recruiter's arm comes between. */
function behind(step: number, t: number, x: number, y: number): string {
  if (step !== 3) return '';
  const fade = 1 - ramp(t, 2.4, 4);
  const up = y - stepDrop;
  return (
    person(cast.friend, {
      x: x - 205,
      y: up,
      scale: teenSize,
      face: 1,
      right: [58, -168 + wave(t, 0.9, 10)],
      fade,
    }) + person(cast.neighbour, {x: x - 285, y: up, face: 1, fade})
  );
}

function spoken(step: number, t: number, hx: number, hy: number, rx: number, ry: number): string {
  const show = during(t, 0.7, every - 1.1);
  const him = (inside: string, sharp = false) =>
    (sharp ? shouts : says)({x: rx + 30, y: ry - 318, w: 190, h: 116, to: [rx + 6, ry - 236], inside, show});
  const dreams = (inside: string) =>
    thinks({x: hx - 60, y: hy - 310, w: 190, h: 108, to: [hx - 8, hy - 227], inside, show});
  const list: readonly string[] = [
    dreams(put(-42, 4, purse(), {scale: 0.9}) + put(44, 0, sheet(3), {scale: 0.95})),
    him(put(0, 6, heart(), {scale: 1.1})),
    him(
      put(-36, 2, sheet(3), {scale: 0.95}) +
        put(-36, 8, stroke('M-18 -2l12 12 24 -28', paint.green, 8)) +
        put(44, 4, heart(), {scale: 0.8}),
    ),
    him(
      put(
        0,
        0,
        disc(-18, -10, 15, mixed.skin) +
          fill('M-40 36q0 -30 22 -30t22 30z', mixed.gold) +
          disc(20, -10, 15, mixed.skin) +
          fill('M-2 36q0 -30 22 -30t22 30z', blend(paint.ochre, 70, paint.softOchre)),
        {scale: 1.2},
      ) + put(0, 4, cross(), {scale: 2, fade: ramp(t, 1.4, 2)}),
    ),
    him(put(-36, 0, sheet(5), {scale: 0.95}) + put(40, 4, bag(), {scale: 0.8})),
    him(put(0, 4, parcel(), {scale: 1.05}) + put(54, 0, stroke('M-14 0h26M4 -8l10 8l-10 8', paint.ink, 5))),
    him(
      put(-42, 4, cottage()) +
        put(46, 2, sheet(0), {scale: 1.1}) +
        put(46, 6, disc(0, -10, 8, mixed.skin) + fill('M-14 14q0 -20 14 -20t14 20z', paint.teal)),
      true,
    ),
    '',
  ];
  return list[step] ?? '';
}

/** All the stairs at once, then nearer to where it begins. */
function above(t: number): string {
  const near = ramp(t, 2.2, 5);
  return camera(
    1150 + (20 - 1150) * near,
    760 + (335 - 760) * near,
    0.46 + 0.82 * near ** 2,
    sky(0) +
      put(-330, 150, sun(), {scale: 1.6}) +
      stairs() +
      doors(0) +
      person(cast.teen, {x: -50, y: 500, scale: teenSize, face: 1, ...teensHands(0, 0)}) +
      person(cast.mate, {x: 172, y: 500, face: -1, fade: near, ...matesHands(0, 1)}),
  );
}

export const stepByStep: Film = {
  id: 'step-by-step',
  posterAt: 1.5,
  scenes: [
    {seconds: 5, draw: above},
    {seconds: every * steps, draw: down},
    {seconds: 8.4, draw: out},
    {seconds: 9, draw: early},
  ],
};
