/** What somebody says (a tail) or thinks (little rounds). Pictures stand inside, never words. */
import {paint} from './paint.ts';
import {box, disc, put, round, solid, stroke} from './shapes.ts';

interface Bubble {
  readonly x: number;
  readonly y: number;
  readonly w?: number;
  readonly h?: number;
  /** Where the mouth or head is. */
  readonly to: readonly [number, number];
  readonly inside: string;
  /** 0..1: grows out of the tail. */
  readonly show: number;
  readonly colour?: string;
}

export function says({x, y, w = 190, h = 120, to, inside, show, colour = paint.paper}: Bubble): string {
  const [dx, dy] = [to[0] - x, to[1] - y];
  const base = dy > 0 ? h / 2 - 6 : -h / 2 + 6;
  const root = Math.max(-w / 2 + 40, Math.min(w / 2 - 40, dx * 0.4));
  const tail = `M${round(root - 18)} ${round(base)}L${round(dx)} ${round(dy)}L${round(root + 18)} ${round(base)}z`;
  const cover = stroke(`M${round(root - 15)} ${round(base)}h30`, colour, 14);
  const whole = solid(tail, colour) + solid(box(-w / 2, -h / 2, w, h, 28), colour) + cover + inside;
  return grown(x, y, to, whole, show);
}

/** Spoken sharply: the same with points. */
export function shouts({x, y, w = 190, h = 120, to, inside, show, colour = paint.softRed}: Bubble): string {
  const points = Array.from({length: 28}, (_, index) => {
    const angle = (index / 28) * Math.PI * 2;
    const far = index % 2 ? 1 : 1.2;
    return `${index ? 'L' : 'M'}${round((Math.cos(angle) * w * far) / 1.8)} ${round((Math.sin(angle) * h * far) / 1.8)}`;
  });
  const [dx, dy] = [to[0] - x, to[1] - y];
  const tail = `M${round(dx * 0.3 - 16)} ${round(dy * 0.3)}L${round(dx)} ${round(dy)}L${round(dx * 0.3 + 16)} ${round(dy * 0.3)}z`;
  return grown(
    x,
    y,
    to,
    solid(tail, colour, paint.red) + solid(`${points.join('')}z`, colour, paint.red) + inside,
    show,
  );
}

export function thinks({x, y, w = 200, h = 130, to, inside, show, colour = paint.paper}: Bubble): string {
  const [dx, dy] = [to[0] - x, to[1] - y];
  const dots =
    disc(dx * 0.94, dy * 0.94, 6, colour, paint.ink, 3) +
    disc(dx * 0.78, dy * 0.78, 10, colour, paint.ink, 3);
  return grown(x, y, to, dots + solid(box(-w / 2, -h / 2, w, h, h / 2), colour) + inside, show);
}

function grown(x: number, y: number, to: readonly [number, number], whole: string, show: number): string {
  const scale = 0.3 + 0.7 * show;
  return put(to[0] + (x - to[0]) * scale, to[1] + (y - to[1]) * scale, whole, {
    scale,
    fade: Math.min(1, show * 2),
  });
}
