/** People without faces: a round head, a coat, two arms that can reach. Origin between the feet, 235 units tall. */
import {clamp, mix} from './ease.ts';
import {type HeadLook, headWith} from './hair.ts';
import {darker, mixed, paint} from './paint.ts';
import {type Point, box, disc, fill, line, put, round, solid, stroke} from './shapes.ts';

export interface Look extends HeadLook {
  readonly coat: string;
  /** Colour of a pack on the back. */
  readonly pack?: string;
}

export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  /** −1 looks left, 1 right, 0 at us. */
  readonly face?: number;
  /** 0 upright … 1 bent down. */
  readonly bow?: number;
  /** How far somebody went: every whole number is two steps. */
  readonly walk?: number;
  /** Length of the steps, 0 standing … 1. */
  readonly stride?: number;
  readonly sits?: boolean;
  /** Where the hands are, from the feet; left and right as we see them. */
  readonly left?: Point;
  readonly right?: Point;
  /** What the hands hold, drawn around its own origin. */
  readonly inLeft?: string;
  readonly inRight?: string;
  readonly fade?: number;
}

const bone = 45;

/** Where hands hang. */
export const hang = {left: [-39, -63], right: [39, -63]} as const satisfies Record<string, Point>;

/** A hand between two places. */
export const moved = (from: Point, to: Point, share: number): Point => [
  mix(from[0], to[0], share),
  mix(from[1], to[1], share),
];

/** Somebody on a way: `x` tells where he is at any second; the steps follow his speed. */
export function going(
  t: number,
  x: (second: number) => number,
): Pick<Pose, 'walk' | 'stride'> & {readonly x: number} {
  const speed = Math.abs(x(t + 0.05) - x(t - 0.05)) * 10;
  return {x: x(t), walk: x(t) / 115, stride: clamp(speed / 130)};
}

export function person(look: Look, pose: Pose): string {
  const {x, y, scale = 1, face = 0, bow = 0, walk = 0, stride = 0, sits = false, fade = 1} = pose;
  const hip = sits ? -58 : -90;
  const bob = -Math.abs(Math.sin(walk * Math.PI * 2)) * 5 * stride;
  const swing = Math.sin(walk * Math.PI * 2) * 24 * stride;
  const shoulder = hip - 74 + bow * 10 + bob;
  const lean = face * bow * 16;
  const hand = (side: number, at: Point | undefined): Point =>
    at ?? [side * 39 + lean + swing * side * 0.8, shoulder + 14 + 87 - Math.abs(swing) * 0.2];
  const arm = (side: number, at: Point | undefined, held = '') =>
    armOf(look, [side * 27 + lean, shoulder + 14], hand(side, at), side, held);
  const arms = [arm(-1, pose.left, pose.inLeft), arm(1, pose.right, pose.inRight)];
  const [back, front] = face < 0 ? [arms[1], arms[0]] : arms;
  const hidden = face === 0 ? '' : (back ?? '');
  const shown = face === 0 ? arms.join('') : (front ?? '');
  const head = headWith(look, face, lean * 1.5 + face * 4, shoulder - 32 + bow * 18, face * bow * 22);
  const pack = look.pack === undefined ? '' : packOf(look.pack, face, lean, shoulder);
  return put(
    x,
    y,
    hidden +
      pack +
      legs(look, face, hip + bob, swing, sits) +
      torso(look, hip + bob, shoulder, lean) +
      head +
      shown,
    {
      scale,
      fade,
    },
  );
}

function legs(look: Look, face: number, hip: number, swing: number, sits: boolean): string {
  const cloth = darker(darker(look.coat));
  const way = face === 0 ? 0.25 : face;
  const leg = (side: number) => {
    const from: Point = [side * 13, hip];
    const foot: Point = sits
      ? [way * 50 + side * 9, -8]
      : [side * 14 + swing * side * 1.2, -8 - Math.max(0, swing * side * 0.25)];
    const knee: Point = sits
      ? [way * 48 + side * 9, hip + 2]
      : [(from[0] + foot[0]) / 2 + face * 3, (hip - 8) / 2];
    return (
      stroke(line(from, knee, foot), cloth, 23) +
      fill(
        `M${round(foot[0] - 13)} ${round(foot[1] + 8)}a13 12 0 0 1 26 0${way > 0 ? 'h8' : ''}${way < 0 ? 'h-34' : ''}z`,
        paint.ink,
      )
    );
  };
  return leg(-1) + leg(1);
}

function torso(look: Look, hip: number, top: number, lean: number): string {
  const at = (x: number, y: number) => `${round(x)} ${round(y)}`;
  const d = `M${at(-30, hip + 12)}C${at(-36, hip - 20)} ${at(-42 + lean, top + 30)} ${at(-34 + lean, top + 8)}Q${at(-26 + lean, top - 6)} ${at(lean, top - 6)}Q${at(26 + lean, top - 6)} ${at(34 + lean, top + 8)}C${at(42 + lean, top + 30)} ${at(36, hip - 20)} ${at(30, hip + 12)}z`;
  return solid(d, look.coat, darker(look.coat), 3);
}

/** On the back: seen from the side; its straps from the front. */
function packOf(colour: string, face: number, lean: number, shoulder: number): string {
  const x = lean - face * 40;
  return solid(box(x - 24, shoulder + 6, 48, 70, 16), colour, darker(colour), 3);
}

/** Two equal bones; the elbow hangs below or outside. A hand too far away is pulled back to arm's length. */
function armOf(look: Look, from: Point, wanted: Point, side: number, held: string): string {
  const dx = wanted[0] - from[0];
  const dy = wanted[1] - from[1];
  const far = Math.max(1, Math.hypot(dx, dy));
  const length = Math.min(far, bone * 2 - 1);
  const hand: Point = [from[0] + (dx / far) * length, from[1] + (dy / far) * length];
  const out = Math.sqrt(bone * bone - (length / 2) ** 2);
  const bend = side * clamp(Math.min((0.4 - (dx * side) / far) * 5, (dy / far + 0.25) * 5), -1, 1);
  const elbow: Point = [
    (from[0] + hand[0]) / 2 + (dy / far) * out * bend,
    (from[1] + hand[1]) / 2 - (dx / far) * out * bend,
  ];
  const d = line(from, elbow, hand);
  const {skin = mixed.skin} = look;
  return (
    put(hand[0], hand[1], held) +
    stroke(d, darker(look.coat), 22) +
    disc(hand[0], hand[1], 10, skin, darker(skin), 2.5) +
    stroke(
      d.replace(
        /L[^L]*$/,
        `L${round(hand[0] - (hand[0] - elbow[0]) * 0.16)} ${round(hand[1] - (hand[1] - elbow[1]) * 0.16)}`,
      ),
      look.coat,
      17,
    )
  );
}
