/** Stairs going down. At each step the recruiter does one thing; the doors out grow narrower. */
import {says, shouts, thinks} from '../bubbles.ts';
import {cast} from '../cast.ts';
import {along, during, ramp, wave} from '../ease.ts';
import type {Film} from '../film.ts';
import {blend, mixed, paint} from '../paint.ts';
import {person, type Pose} from '../person.ts';
import {sun} from '../places.ts';
import {camera, disc, fill, type Point, put, stroke} from '../shapes.ts';
import {bag, cottage, cross, cup, heart, parcel, passport, phone, purse, sheet} from '../things.ts';
import {early, out} from './step-by-step-doors.ts';
import {doors, sky, spot, stairs, stepDrop, steps, stepWidth} from './step-by-step-stairs.ts';

/** A walk from step to step in the seconds before each of `arrivals`; hops down at the edge. */
function place(
  t: number,
  arrivals: readonly number[],
  dx: number,
): {readonly at: Point; readonly walk?: number} {
  const step = arrivals.findLastIndex((second) => t >= second);
  const next = arrivals[step + 1] ?? t + every;
  const share = ramp(t, next - 1.1, next);
  const [x, y] = spot(Math.max(0, step), dx);
  if (step < 0 || share === 0 || step === steps - 1) return {at: [x, y]};
  const falls = ramp(t, next - 0.75, next - 0.35);
  return {
    at: [x + share * stepWidth, y + falls * stepDrop - Math.sin(falls * Math.PI) * 16],
    walk: share * 2,
  };
}

const every = 5;

const arrivals = Array.from({length: steps}, (_, step) => step * every);

function down(t: number): string {
  const her = place(t, arrivals, -50);
  const his = place(t + 0.25, arrivals, 62);
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
  const [hx, hy] = her.at;
  const [rx, ry] = his.at;
  const woman: Pose = {
    x: hx,
    y: hy,
    face: 1,
    bow: step * 0.11,
    ...(her.walk === undefined ? {} : {walk: her.walk}),
    ...hers(step, local),
  };
  const man: Pose = {
    x: rx + (step === 0 ? 110 : step === 7 ? 50 : 0),
    y: ry,
    face: her.walk === undefined ? -1 : 1,
    ...(his.walk === undefined ? {} : {walk: his.walk}),
    ...(his.walk === undefined ? hisHands(step, local) : {}),
  };
  return camera(
    x + 20,
    y - 165,
    1.28,
    sky(step / 7) +
      put(-330, 150, sun(), {scale: 1.6}) +
      stairs() +
      doors(0) +
      behind(step, local, hx, hy) +
      person(cast.woman, woman) +
      person(cast.recruiter, man) +
      spoken(step, local, hx, hy, man.x, ry),
  );
}

/** What she holds, by step. */
function hers(step: number, t: number): Partial<Pose> {
  if (step === 1 && t > 1.3 && t < 4) return {right: [38, -128], inRight: put(0, -6, cup(), {scale: 0.7})};
  if (step === 2 && t > 2.2 && t < 4) return {right: [48, -122], inRight: sheet(2)};
  if (step === 5 && t > 1.9) return {right: [48, -88], inRight: put(0, 30, parcel())};
  return {};
}

function hisHands(step: number, t: number): Partial<Pose> {
  const near: Point = [-62, -122];
  if (step === 0)
    return {left: [-48, -126], inLeft: put(0, -6, phone(put(0, 0, cottage(), {scale: 0.5})), {scale: 0.8})};
  if (step === 1) return {left: [-42, -128], inLeft: put(0, -6, cup(paint.softRust), {scale: 0.7})};
  if (step === 2) return {left: near, ...(t < 2.2 ? {inLeft: sheet(2)} : {})};
  if (step === 3) return {left: [-72, -134]};
  if (step === 4)
    return {
      left: [-60, -130],
      inLeft: put(0, 18, sheet(Math.floor(along(t, [0.6, 0], [3.6, 5]))), {scale: 1.25}),
    };
  if (step === 5) return t < 1.9 ? {left: near, inLeft: put(0, 26, parcel())} : {left: near};
  if (step === 6) return {left: [-70, -150]};
  return {left: [-48, -124], inLeft: passport(), right: [46, -118], inRight: phone()};
}

/** Her friends stay a step above, and the recruiter's arm comes between. */
function behind(step: number, t: number, x: number, y: number): string {
  if (step !== 3) return '';
  const fade = 1 - ramp(t, 2.4, 4);
  const up = y - stepDrop;
  return (
    person(cast.friend, {x: x - 205, y: up, face: 1, right: [58, -168 + wave(t, 0.9, 10)], fade}) +
    person(cast.neighbour, {x: x - 285, y: up, face: 1, fade})
  );
}

function spoken(step: number, t: number, hx: number, hy: number, rx: number, ry: number): string {
  const show = during(t, 0.7, every - 1.1);
  const him = (inside: string, sharp = false) =>
    (sharp ? shouts : says)({x: rx + 30, y: ry - 318, w: 190, h: 116, to: [rx + 6, ry - 236], inside, show});
  const she = (inside: string) =>
    thinks({x: hx - 60, y: hy - 318, w: 190, h: 108, to: [hx - 8, hy - 244], inside, show});
  const list: readonly string[] = [
    she(put(-42, 4, purse(), {scale: 0.9}) + put(44, 0, sheet(3), {scale: 0.95})),
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
      person(cast.woman, {x: -50, y: 500, face: 1, ...hers(0, 0)}) +
      person(cast.recruiter, {x: 172, y: 500, face: -1, fade: near, ...hisHands(0, 0)}),
  );
}

export const stepByStep: Film = {
  id: 'step-by-step',
  posterAt: 12.6,
  scenes: [
    {seconds: 5, draw: above},
    {seconds: every * steps, draw: down},
    {seconds: 8.4, draw: out},
    {seconds: 9, draw: early},
  ],
};
