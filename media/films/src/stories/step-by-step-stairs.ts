/** Eight steps down and the doors at three of them. */
import {blend, mixed, paint} from '../paint.ts';
import {door} from '../places.ts';
import {box, fill, type Point, put, stroke} from '../shapes.ts';

export const stepWidth = 330;

export const stepDrop = 92;

export const steps = 8;

/** Grown people are 1. */
export const teenSize = 0.92;

/** Where somebody stands on step 0…7. */
export const spot = (step: number, dx = 0): Point => [
  step * stepWidth + dx,
  500 + Math.round(step) * stepDrop,
];

export const stairs = (): string => {
  const treads = Array.from({length: steps}, (_, step) => {
    const [x, y] = spot(step, -165);
    return (
      fill(box(x, y, stepWidth + 2, 1600), blend(paint.muted, 10 + step * 6, paint.floor)) +
      stroke(`M${x} ${y + 1500}V${y}h${stepWidth}`, paint.ink, 5)
    );
  });
  return (
    fill('M-3000 500h2835v1600h-2835z', mixed.grass) +
    stroke('M-3000 500h2835', paint.ink, 5) +
    treads.join('') +
    fill(`M${7 * stepWidth + 160} 1144h2000v1600h-2000z`, blend(paint.muted, 52, paint.floor)) +
    stroke(`M${7 * stepWidth + 160} 1144h2000`, paint.ink, 5)
  );
};

export const sky = (depth: number): string =>
  fill('M-3000 -1500h8000v5000h-8000z', mixed.sky) +
  put(0, 0, fill('M-3000 -1500h8000v5000h-8000z', blend(paint.deepTeal, 52, paint.muted)), {
    fade: depth * 0.62,
  });

/** Doors at the back of steps 2, 5 and 7: wide, ajar, with a high sill. `open` adds to what they are. */
export const doors = (opened: number): string =>
  put(...spot(1, 90), door(1, mixed.wood, paint.softOchre)) +
  put(...spot(4, 90), door(0.45 + opened * 0.55)) +
  put(spot(6)[0] + 90, spot(6)[1] - 26, door(opened)) +
  fill(box(spot(6)[0] + 20, spot(6)[1] - 26, 140, 26), darkSill);

const darkSill = blend(paint.muted, 70, paint.ink);
