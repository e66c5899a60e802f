/** What people stand in, on and before. Origin at the middle of the lower edge, in the people's measure. */
import type {Look} from './person.ts';
import {darker, lighter, mixed, paint} from './paint.ts';
import {box, disc, fill, put, round, solid, stroke} from './shapes.ts';

export const ground = 590;

/** Sky and floor. */
export const outdoors = (sky: string = mixed.sky, grass: string = mixed.grass): string =>
  fill('M-2000 -1200h5280v1790h-5280z', sky) + fill(`M-2000 ${ground}h5280v1200h-5280z`, grass);

export const indoors = (wall: string = mixed.wall, floor: string = paint.floor): string =>
  fill('M-2000 -1200h5280v1790h-5280z', wall) +
  fill(`M-2000 ${ground}h5280v1200h-5280z`, floor) +
  stroke(`M-2000 ${ground}h5280`, paint.line, 5);

export const sun = (): string =>
  disc(0, 0, 30, mixed.gold) +
  stroke(
    'M0 -42v-14M0 42v14M-42 0h-14M42 0h14M-30 -30l-10 -10M30 -30l10 -10M-30 30l-10 10M30 30l10 10',
    mixed.gold,
    6,
  );

const moon = (): string => fill('M10 -30a32 32 0 1 0 20 44a26 26 0 0 1 -20 -44z', paint.softOchre);

/** `day`: 1 sun … 0 moon. */
export const windowOf = (day: number, w = 150, h = 150): string =>
  solid(box(-w / 2, -h, w, h, 4), mixed.night, 'none') +
  put(0, 0, fill(box(-w / 2, -h, w, h, 4), mixed.sky), {fade: day}) +
  put(0, -h / 2, sun(), {fade: day, scale: 0.8}) +
  put(0, -h / 2, moon(), {fade: 1 - day, scale: 0.9}) +
  stroke(`${box(-w / 2, -h, w, h, 4)}M0 ${-h}v${h}M${-w / 2} ${-h / 2}h${w}`, paint.ink, 5) +
  stroke(`M${-w / 2 - 12} 0h${w + 24}`, paint.ink, 8);

/** A door in its frame; `open` 0..1 swings it. Through it one sees the colour `beyond` and, before that, `view`. */
export function door(
  open: number,
  colour: string = mixed.wood,
  beyond: string = paint.softOchre,
  view = '',
): string {
  const w = 120;
  const h = 262;
  const edge = w / 2 - w * (1 - 0.72 * open);
  const drop = 20 * open;
  const leaf = `M${w / 2} ${-h}L${round(edge)} ${round(-h + drop)}V${round(drop * 0.8)}L${w / 2} 0z`;
  return (
    solid(box(-w / 2, -h, w, h), beyond) +
    view +
    solid(leaf, colour) +
    disc(edge + 14 - open * 6, -120 + drop, 6, mixed.gold, paint.ink, 2.5) +
    stroke(`M${-w / 2} 0v${-h}h${w}v${h}`, paint.ink, 7)
  );
}

/** A small window seen from the street, x, y its middle. */
const pane = (x: number, y: number, lit: number): string =>
  solid(box(x - 22, y - 22, 44, 44, 2), mixed.glass) +
  put(0, 0, fill(box(x - 20, y - 20, 40, 40), mixed.gold), {fade: lit}) +
  stroke(`M${x} ${y - 22}v44M${x - 22} ${y}h44`, paint.ink, 3);

/** A house seen from the street; `lit` 0..1 warms its windows. */
export const house = (lit = 0, wall: string = paint.paper, roof: string = paint.rust): string =>
  solid('M-105 -150h210v150h-210z', wall) +
  solid('M-128 -146L0 -246L128 -146z', roof) +
  pane(-62, -96, lit) +
  pane(62, -96, lit) +
  solid('M-24 -92h48v92h-48z', darker(roof)) +
  disc(14, -44, 4, mixed.gold);

/** A long dull building with small windows. */
export const workshop = (wall: string = mixed.grey): string =>
  solid('M-190 -230h380v230h-380z', wall) +
  solid('M-204 -230h408v-22h-408z', darker(wall)) +
  [-150, -70, 70].map((x) => solid(box(x, -190, 54, 40, 2), mixed.night)).join('') +
  solid('M-36 -130h92v130h-92z', darker(mixed.wood));

/** Where services work: a flat roof, a window on each side of an open door. */
export const office = (open: number, roof: string = paint.green): string =>
  solid('M-176 -300h352v300h-352z', paint.paper) +
  solid('M-192 -300h384v-26h-384z', roof) +
  pane(-118, -150, 0) +
  pane(118, -150, 0) +
  door(open);

export const tree = (size = 1): string =>
  put(
    0,
    0,
    stroke('M0 0v-90', darker(mixed.wood), 16) +
      disc(0, -140, 62, mixed.grass, 'none') +
      disc(-34, -112, 40, mixed.grass) +
      disc(36, -110, 42, mixed.grass),
    {scale: size},
  );

export const table = (w = 260, colour: string = mixed.wood): string =>
  stroke(`M${-w / 2 + 22} -88V0M${w / 2 - 22} -88V0`, darker(colour), 12) +
  solid(box(-w / 2, -104, w, 18, 5), colour);

/** A chair for one who looks to the right. */
export const chair = (colour: string = mixed.wood): string =>
  stroke('M-30 -54V0M26 -54V0M-34 -150V-54', darker(colour), 9) +
  solid(box(-40, -60, 74, 13, 4), colour) +
  solid(box(-42, -154, 13, 96, 5), colour);

export const cabinet = (open = 0, inside = ''): string =>
  solid(box(-62, -172, 124, 172, 4), mixed.wood) +
  solid(box(-50, -80, 100, 30, 3), lighter(mixed.wood)) +
  solid(box(-50, -42, 100, 30, 3), lighter(mixed.wood)) +
  fill(box(-50, -160, 100, 68, 3), paint.ink) +
  put(0, -126, inside, {scale: 0.72, turn: 90}) +
  put(0, open * 62, solid(box(-50, -160, 100, 68, 3), lighter(mixed.wood)) + disc(0, -126, 8, paint.ink));

/** A bed; with a look, somebody sleeps in it. */
export const bed = (sleeper?: Look, cloth: string = paint.softTeal): string =>
  stroke('M-118 -110V0M118 -70V0', darker(mixed.wood), 12) +
  solid(box(-118, -46, 236, 24, 4), mixed.wood) +
  solid(box(-108, -70, 66, 28, 10), paint.paper) +
  (sleeper
    ? disc(-74, -76, 27, mixed.skin, darker(mixed.skin), 3) +
      fill('M-101 -78a27 27 0 0 1 30 -26q-10 16 -30 26z', sleeper.hair)
    : '') +
  solid(
    sleeper ? 'M-50 -46c0 -44 30 -50 62 -46h66q36 0 36 46z' : 'M-50 -46c0 -22 20 -24 40 -24h90q34 0 34 24z',
    cloth,
  );

/** `roll` turns the wheels, in turns. */
export function van(roll = 0, colour: string = paint.rust): string {
  const wheel = (x: number) =>
    disc(x, -22, 27, paint.ink) +
    disc(x, -22, 12, mixed.grey) +
    put(x, -22, stroke('M-10 0h20M0 -10v20', paint.ink, 4), {turn: roll * 360});
  return (
    solid('M-150 -30v-124a16 16 0 0 1 16 -16h188q22 0 36 24l26 44q34 6 34 34v38z', colour) +
    solid('M62 -150h4q12 0 18 10l22 36h-44z', mixed.glass) +
    solid(box(-128, -150, 72, 46, 5), mixed.glass) +
    solid(box(-44, -150, 88, 46, 5), mixed.glass) +
    stroke('M52 -166v136', darker(colour), 3) +
    wheel(-88) +
    wheel(92)
  );
}

export const crate = (icon: string, colour: string = paint.softOchre): string =>
  solid(box(-62, -112, 124, 112, 5), colour, darker(mixed.wood), 6) + put(0, -56, icon, {scale: 1.05});
