/** What grows on a round head: who somebody is, without a face. Origin in the middle of the head, radius 30. */
import {darker, mixed} from './paint.ts';
import {disc, fill, put, round, stroke} from './shapes.ts';

/** `crown` is a bare head with a wreath of hair; `tail` is tied behind. */
export type Cut = 'short' | 'long' | 'bob' | 'tail' | 'bun' | 'curls' | 'tuft' | 'crown' | 'cap' | 'bald';

interface Hair {
  /** Drawn before the head. */
  readonly behind?: string;
  /** Drawn over it. */
  readonly above?: string;
}

/** `side` is how far the face is turned, −9…9: hair goes the other way. */
const cuts: Record<Cut, (colour: string, side: number) => Hair> = {
  bald: () => ({}),
  short: (colour, side) => ({above: fringe(colour, side)}),
  long: (colour, side) => ({
    behind: fill('M-34 -4C-36 -46 36 -46 34 -4L38 42Q0 56 -38 42z', colour),
    above: fringe(colour, side),
  }),
  bob: (colour, side) => ({
    behind: fill('M-35 -4C-38 -48 38 -48 35 -4L38 18Q37 28 24 28H-24Q-37 28 -38 18z', colour),
    above: fringe(colour, side) + locks(colour, side),
  }),
  tail: (colour, side) => {
    const way = side > 0 ? -1 : 1;
    const d = `M${way * 20} -28C${way * 58} -34 ${way * 60} 16 ${way * 44} 44C${way * 40} 20 ${way * 38} 4 ${way * 22} -6z`;
    return {behind: fill(d, colour), above: fringe(colour, side)};
  },
  bun: (colour, side) => ({
    above:
      disc(-side * 1.6, -36, 14, colour) +
      fill(
        `M-31 2C-36 -42 36 -42 31 2Q${round(20 + side)} -20 ${round(side)} -17Q${round(-20 + side)} -20 -31 2z`,
        colour,
      ),
  }),
  curls: (colour, side) => ({
    above: [190, 218, 246, 270, 294, 322, 350]
      .map((degrees) => (degrees / 180) * Math.PI)
      .map((a) => disc(Math.cos(a) * 28 - side * 0.5, Math.sin(a) * 25 - 3, 11.5, colour))
      .join(''),
  }),
  tuft: (colour, side) => ({
    above: fill(
      `M${round(-32 - side * 0.2)} 2C-42 -36 -20 -52 ${round(4 + side)} -45C34 -52 42 -24 ${round(32 - side * 0.2)} 2Q${round(24 + side)} -20 ${round(6 + side)} -18Q${round(-18 + side)} -16 ${round(-32 - side * 0.2)} 2z`,
      colour,
    ),
  }),
  crown: (colour, side) => {
    const half = (way: number, w: number) =>
      fill(
        `M${way * 25} -19C${way * 37} -14 ${way * 37} 20 ${way * 17} 28C${way * (30 - w)} 14 ${way * (31 - w)} -2 ${way * 25} -19z`,
        colour,
      );
    return {above: half(-1, 7 + side) + half(1, 7 - side)};
  },
  cap: (colour, side) => ({
    above:
      fill('M-32 -6C-34 -42 34 -42 32 -6z', colour) +
      fill(`M${side < 0 ? -46 : -32} -10h78v8h-78z`, darker(colour)),
  }),
};

const fringe = (colour: string, side: number): string =>
  fill(
    `M${round(-31 - side * 0.2)} 2C-36 -42 36 -42 ${round(31 - side * 0.2)} 2Q${round(22 + side)} -18 ${round(side)} -16Q${round(-22 + side)} -18 ${round(-31 - side * 0.2)} 2z`,
    colour,
  );

/** Hair beside the cheeks. */
const locks = (colour: string, side: number): string =>
  stroke(`M${round(-29 - side * 0.3)} -8V16M${round(29 - side * 0.3)} -8V16`, colour, 9);

const rings = (side: number): string =>
  [-1, 1].map((ear) => disc(ear * 29 - side * 0.3, 18, 6, mixed.gold, darker(mixed.gold), 2)).join('');

/** A head with its hair. */
export function headWith(
  {hair, cut, skin = mixed.skin, earrings = false}: HeadLook,
  face: number,
  x: number,
  y: number,
  turn: number,
): string {
  const side = face * 9;
  const {behind = '', above = ''} = cuts[cut](hair, side);
  const head = disc(0, 0, 30, skin, darker(skin), 3);
  return put(x, y, behind + head + above + (earrings ? rings(side) : ''), {turn});
}

export interface HeadLook {
  readonly hair: string;
  readonly cut: Cut;
  readonly skin?: string;
  readonly earrings?: boolean;
}
