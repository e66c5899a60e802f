/** Things that hands hold and bubbles show. Origin in the middle, about 60 units across. No letters, no digits. */
import {blend, darker, mixed, paint} from './paint.ts';
import {box, disc, fill, put, round, solid, stroke} from './shapes.ts';

/** A sheet with lines; `rows` are how many are written. */
export function sheet(rows = 3, colour: string = paint.paper): string {
  const written = Array.from({length: rows}, (_, row) => `M-14 ${-16 + row * 12}h${row % 3 === 2 ? 18 : 28}`);
  return (
    solid('M-24 -32h36l12 12v52h-48z', colour) +
    stroke('M12 -32v12h12', paint.ink, 3) +
    (rows ? stroke(written.join(''), paint.muted, 4) : '')
  );
}

export const tick = (colour: string = paint.green): string => stroke('M-14 2l10 11 20 -24', colour, 7);

export const cross = (colour: string = paint.red): string =>
  stroke('M-14 -14L14 14M14 -14L-14 14', colour, 7);

/** A booklet with a globe: a passport in every country. */
export const passport = (): string =>
  solid(box(-24, -33, 48, 66, 5), paint.deepTeal) +
  disc(0, -7, 14, 'none', mixed.gold, 3) +
  stroke('M-14 -7h28M0 -21v28M0 -21c-9 8 -9 20 0 28M0 -21c9 8 9 20 0 28M-11 20h22', mixed.gold, 2.5);

export const coin = (): string =>
  disc(0, 0, 15, mixed.gold, darker(mixed.gold), 3) + disc(0, 0, 8, 'none', darker(mixed.gold), 2.5);

/** Coins in a pile, the first at the bottom. A part of a coin is a coin that comes. */
export function coins(count: number): string {
  return Array.from({length: Math.ceil(count)}, (_, index) => {
    const part = Math.min(1, count - index);
    const d = `M-24 ${-index * 11}v-8a24 8 0 0 1 48 0v8a24 8 0 0 1 -48 0z`;
    const top = `M-24 ${-index * 11 - 8}a24 8 0 0 0 48 0`;
    return put(
      0,
      -(1 - part) * 40,
      solid(d, mixed.gold, darker(mixed.gold), 2.5) + stroke(top, darker(mixed.gold), 2.5),
      {fade: part},
    );
  }).join('');
}

/** `inside` is drawn on the screen at the origin, 36 × 56. */
export const phone = (inside = ''): string =>
  solid(box(-24, -38, 48, 76, 8), paint.ink) + fill(box(-19, -31, 38, 60, 3), paint.softTeal) + inside;

/** Two arcs on each side: it rings. */
export const ringing = (): string =>
  stroke('M-36 -20q-12 20 0 40M-48 -28q-18 28 0 56M36 -20q12 20 0 40M48 -28q18 28 0 56', paint.rust, 4);

export const key = (): string =>
  disc(-16, 0, 12, 'none', paint.ink, 10) +
  stroke('M-4 0h34M18 0v12M28 0v10', paint.ink, 10) +
  disc(-16, 0, 12, 'none', mixed.gold, 5) +
  stroke('M-4 0h34M18 0v12M28 0v10', mixed.gold, 5);

export const bag = (colour: string = mixed.wood): string =>
  stroke('M-14 -22v-12h28v12', paint.ink, 5) +
  solid(box(-34, -22, 68, 50, 8), colour) +
  stroke('M-34 -2h68', darker(colour), 4) +
  solid(box(-6, -7, 12, 12, 2), mixed.gold, paint.ink, 3);

export const parcel = (): string =>
  solid(box(-28, -22, 56, 46, 2), mixed.wood) + stroke('M0 -22v46M-28 -2h56', darker(mixed.wood), 5);

export const cup = (colour: string = paint.paper): string =>
  stroke('M18 -8h8a9 9 0 0 1 0 20h-8', paint.ink, 4) +
  solid('M-20 -16h40v28a10 10 0 0 1 -10 10h-20a10 10 0 0 1 -10 -10z', colour) +
  stroke('M-8 -24q-5 -6 0 -12M8 -24q-5 -6 0 -12', paint.muted, 3);

export const glass = (): string =>
  solid('M-11 -20h22l-3 40h-16z', mixed.glass, paint.ink, 3) +
  fill('M-9 -6h18l-2 24h-14z', blend(paint.teal, 40, paint.softTeal));

export const heart = (colour: string = paint.rust): string =>
  fill('M0 24C-48 -6 -22 -38 0 -14C22 -38 48 -6 0 24z', colour);

export const cottage = (wall: string = paint.paper, roof: string = paint.rust): string =>
  solid('M-24 -4h48v34h-48z', wall) +
  solid('M-34 -2L0 -34L34 -2z', roof) +
  fill('M-7 8h14v22h-14z', paint.ink);

/** A sack that fills. */
export const sack = (): string =>
  solid('M-16 -22C-44 6 -38 30 -22 30h44c16 0 22 -24 -6 -52z', mixed.wood) +
  solid('M-22 -32h44l-6 12h-32z', mixed.wood) +
  disc(0, 8, 11, mixed.gold, paint.ink, 3);

/** Origin in the middle of the body. */
export const padlock = (): string =>
  stroke('M-13 -12v-12a13 13 0 0 1 26 0v12', paint.ink, 7) +
  solid(box(-22, -14, 44, 36, 6), mixed.gold) +
  disc(0, 1, 5, paint.ink) +
  stroke('M0 2v9', paint.ink, 4);

/** An open purse with nothing in it. */
export const purse = (): string =>
  solid('M-32 -4q0 34 32 34t32 -34z', mixed.wood) +
  stroke('M-32 -4q32 -16 64 0', paint.ink, 4) +
  fill('M-26 -4q26 -11 52 0q-26 8 -52 0z', paint.ink);

export const tool = (): string =>
  stroke('M-20 26L12 -12', paint.ink, 11) +
  stroke('M-20 26L12 -12', mixed.wood, 6) +
  solid('M2 -26l26 26l10 -16l-20 -20z', mixed.grey);

export const pencil = (): string =>
  solid('M0 0l6 -14l32 -32l10 10l-32 32z', mixed.gold, paint.ink, 3) + fill('M0 0l4 -9l5 5z', paint.ink);

export const magnifier = (): string =>
  stroke('M14 14l24 24', paint.ink, 11) +
  `<g fill-opacity=".55">${disc(0, 0, 22, mixed.glass)}</g>` +
  disc(0, 0, 22, 'none', paint.ink, 6);

export const medicine = (): string =>
  solid(box(-30, -20, 60, 44, 7), paint.paper) +
  stroke('M-11 -20v-10h22v10', paint.ink, 4) +
  fill('M-6 -14h12v10h10v12h-10v10h-12v-10h-10v-12h10z', paint.green);

export const scales = (): string =>
  stroke('M0 -30v56M-16 28h32M-30 -22h60', paint.ink, 5) +
  solid('M-44 4h28a14 14 0 0 1 -28 0z', mixed.gold, paint.ink, 3) +
  solid('M16 4h28a14 14 0 0 1 -28 0z', mixed.gold, paint.ink, 3) +
  stroke('M-30 -22l-14 26M-30 -22l14 26M30 -22l-14 26M30 -22l14 26', paint.ink, 2.5);

export const shield = (): string =>
  solid('M0 -32l28 9v20c0 20 -14 30 -28 36c-14 -6 -28 -16 -28 -36v-20z', paint.deepTeal) +
  stroke('M-11 0l9 10 15 -19', paint.paper, 6);

export const ball = (): string =>
  disc(0, 0, 24, paint.softRust, paint.ink) +
  fill('M0 -24a24 24 0 0 1 21 13l-21 11zM0 24a24 24 0 0 1 -21 -13l21 -11z', paint.rust);

export const folder = (): string =>
  solid('M-34 -22h24l8 8h36v40h-68z', mixed.gold) + stroke('M-34 -6h68', darker(mixed.gold), 3);

/** Hands at 0..1 of a round. */
export function clock(share: number, r = 34): string {
  const hand = (turns: number, length: number) => {
    const a = turns * Math.PI * 2;
    return `M0 0L${round(Math.sin(a) * length)} ${round(-Math.cos(a) * length)}`;
  };
  const marks = `M0 ${-r + 4}v6M0 ${r - 4}v-6M${-r + 4} 0h6M${r - 4} 0h-6`;
  return (
    disc(0, 0, r, paint.paper, paint.ink, 5) +
    stroke(marks, paint.muted, 4) +
    stroke(hand(share, r * 0.68) + hand(share / 12 + 0.8, r * 0.42), paint.ink, 5)
  );
}

/** A month as a leaf of a calendar, hung by two rings, with twelve squares; `marked` is one of them. */
export function month(filled = 0, marked = -1): string {
  const days = Array.from({length: 12}, (_, day) => {
    const colour = day === marked ? paint.rust : day < filled ? paint.green : paint.softGreen;
    return fill(box(-28 + (day % 4) * 14.5, -11 + Math.floor(day / 4) * 14, 12.5, 12, 2), colour);
  });
  return (
    solid(box(-36, -32, 72, 68, 6), paint.paper) +
    fill(box(-34, -30, 68, 14, 4), paint.teal) +
    stroke('M-18 -40v12M18 -40v12', paint.ink, 5) +
    days.join('')
  );
}
