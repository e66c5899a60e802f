/** What keeps her: the crates and where each comes from. */
import {thinks} from '../bubbles.ts';
import {cast} from '../cast.ts';
import {along, clamp, during, wave} from '../ease.ts';
import {mixed, paint} from '../paint.ts';
import {person} from '../person.ts';
import {bed, cabinet, crate, ground, tree} from '../places.ts';
import {box, disc, fill, put, solid, stroke} from '../shapes.ts';
import {cottage, heart, medicine, padlock, passport, scales, sheet} from '../things.ts';

export const doorX = 1010;

export const garden =
  fill('M-60 -60h120v60h-120z', mixed.grass) + put(22, -50, tree(0.5)) + disc(-26, -220, 18, mixed.gold);

/** A bed that is not there. */
const noBed =
  put(0, 22, bed(undefined, mixed.grey), {scale: 0.4}) + stroke('M-24 -22L24 26M24 -22L-24 26', paint.red, 6);

const speech =
  solid(box(-34, -24, 68, 42, 14), paint.paper) +
  stroke('M-20 -8q6 -9 12 0t12 0t12 0M-16 6q6 -9 12 0t12 0', paint.muted, 4);

/** What stands in the way, in the order in which it comes, and its place in the pile: column, level. */
export const burdens = [
  {icon: sheet(4), column: 0, level: 0},
  {icon: cottage(), column: 1, level: 0},
  {icon: put(-12, 0, passport(), {scale: 0.95}) + put(22, 20, padlock(), {scale: 0.8}), column: 0, level: 1},
  {icon: noBed, column: 1, level: 1},
  {icon: scales(), column: 0, level: 2},
  {icon: heart(), column: 1, level: 2},
] as const;

export const pileX = (column: number): number => 770 + column * 128;

export const pileY = (level: number): number => ground - level * 114;

/** The pile with `count` crates; the newest comes down from above. */
export const pile = (count: number): string =>
  burdens
    .map(({icon, column, level}, index) => {
      const landed = clamp(count - index);
      return put(pileX(column), pileY(level) - (1 - landed) ** 2 * 520, crate(icon), {
        fade: clamp(landed * 3),
      });
    })
    .join('');

export const every = 5;

/** Where each burden comes from. */
export function reason(turn: number, t: number, x: number): string {
  const show = during(t, 1, every - 0.5);
  const by = (inside: string, w = 230) =>
    thinks({x: x - 40, y: 262, w, h: 132, to: [x - 6, 352], inside, show});
  const rust = (dx: number) =>
    put(dx, 54, person(cast.partner, {x: 0, y: 0, face: -1, left: [-60, -150]}), {scale: 0.4});
  return (
    [
      by(rust(58) + put(-20, 0, sheet(5), {scale: along(t, [1.4, 0.8], [3.4, 1.5])})),
      by(put(-44, 6, cottage(), {scale: 1.2}) + rust(60)),
      by(put(-50, 56, cabinet(0.7, passport()), {scale: 0.58}) + put(52, -2, speech)),
      by(
        put(-44, 4, noBed) +
          put(56, 2, cottage(mixed.grey, mixed.grey), {scale: 1}) +
          put(56, 2, stroke('M-26 -26L26 26M26 -26L-26 26', paint.red, 6), {scale: 0.9}),
      ),
      by(
        put(-46, 0, scales()) +
          put(52, 54, person(cast.officer, {x: 0, y: 0, face: -1, left: [-58, -140]}), {scale: 0.42}),
      ),
      by(
        rust(62) +
          put(-14, 0, medicine(), {scale: 0.8}) +
          put(-72, -8 + wave(t, 1.4, 3), heart(), {scale: 0.7}),
      ),
    ][turn] ?? ''
  );
}
