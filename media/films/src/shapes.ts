/** SVG as strings. Numbers are rounded, so that the same second gives the same text. */
import {paint} from './paint.ts';

export type Point = readonly [x: number, y: number];

export const round = (x: number): string => String(Math.round(x * 100) / 100);

interface Placing {
  readonly scale?: number;
  /** Degrees, clockwise. */
  readonly turn?: number;
  /** 0 unseen … 1 seen. */
  readonly fade?: number;
}

/** `content` moved so that its origin stands at x, y. Unseen things cost nothing. */
export function put(
  x: number,
  y: number,
  content: string,
  {scale = 1, turn = 0, fade = 1}: Placing = {},
): string {
  if (fade <= 0.004 || scale <= 0.004 || content === '') return '';
  const turned = turn === 0 ? '' : ` rotate(${round(turn)})`;
  const scaled = scale === 1 ? '' : ` scale(${Math.round(scale * 1e4) / 1e4})`;
  const faded = fade >= 1 ? '' : ` opacity="${round(fade)}"`;
  return `<g transform="translate(${round(x)} ${round(y)})${turned}${scaled}"${faded}>${content}</g>`;
}

export const faded = (fade: number, content: string): string => put(0, 0, content, {fade});

/** Mirrored left to right. */
export const mirrored = (content: string): string => `<g transform="scale(-1 1)">${content}</g>`;

export const fill = (d: string, colour: string): string => `<path d="${d}" fill="${colour}"/>`;

export const stroke = (d: string, colour: string = paint.ink, width = 4, dash = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${round(width)}"${dash && ` stroke-dasharray="${dash}"`}/>`;

/** Filled and outlined: what most things are made of. */
export const solid = (d: string, colour: string, edge: string = paint.ink, width = 4): string =>
  `<path d="${d}" fill="${colour}" stroke="${edge}" stroke-width="${width}"/>`;

export const disc = (x: number, y: number, r: number, colour: string, edge = '', width = 4): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${colour}"${edge && ` stroke="${edge}" stroke-width="${width}"`}/>`;

/** A rounded box as a path; x, y is its upper left corner. */
export function box(x: number, y: number, w: number, h: number, r = 0): string {
  const k = Math.min(r, w / 2, h / 2);
  const c = (dx: number, dy: number) => `a${round(k)} ${round(k)} 0 0 1 ${round(dx)} ${round(dy)}`;
  return `M${round(x + k)} ${round(y)}h${round(w - 2 * k)}${c(k, k)}v${round(h - 2 * k)}${c(-k, k)}h${round(2 * k - w)}${c(-k, -k)}v${round(2 * k - h)}${c(k, -k)}z`;
}

export const line = (...points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');

/** The stage seen from nearer: the point x, y of the world comes to the middle of the picture. */
export const camera = (x: number, y: number, zoom: number, world: string): string =>
  put(640 - x * zoom, 360 - y * zoom, world, {scale: zoom});
