import {paint} from './paint.ts';
import {type Film, pictureAt, secondsOf} from './film.ts';
import {box, fill} from './shapes.ts';

const columns = 3;
const [width, height] = [426, 240];

/** One picture, 1280 wide, with the film's frames every `step` seconds, row by row. */
export function contactSheet(film: Film, step: number): {readonly picture: string; readonly height: number} {
  const seconds = Array.from(
    {length: Math.floor(secondsOf(film) / step)},
    (_, index) => (index + 0.5) * step,
  );
  const rows = Math.ceil(seconds.length / columns);
  const frames = seconds.map((second, index) => {
    const [x, y] = [(index % columns) * (width + 1), Math.floor(index / columns) * height];
    return `<svg x="${x}" y="${y + 1}" width="${width}" height="${height - 1}" viewBox="0 0 1280 720">${pictureAt(film, second)}</svg>`;
  });
  return {picture: fill(box(0, 0, 1280, rows * height), paint.ink) + frames.join(''), height: rows * height};
}
