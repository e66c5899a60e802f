/** A film is a row of scenes; a scene draws itself at any second. No clock, no chance: the same second, the same picture. */
import {ramp} from './ease.ts';
import {faded} from './shapes.ts';

export interface Scene {
  readonly seconds: number;
  /** SVG of 1280 × 720 at `t` seconds from the scene's start. May be asked a little past its end. */
  draw(t: number): string;
}

export interface Film {
  readonly id: string;
  /** Second of the poster. */
  readonly posterAt: number;
  /** Rate factor of x264, 25 if not said: more for a film whose camera travels, so that it stays within 1.6 MB. */
  readonly rateFactor?: number;
  readonly scenes: readonly Scene[];
}

export const framesPerSecond = 25;

/** Neighbouring scenes melt into each other for this long, at the start of the later one. */
const melt = 0.6;

export const secondsOf = (film: Film): number => film.scenes.reduce((sum, scene) => sum + scene.seconds, 0);

export const framesOf = (film: Film): number => Math.round(secondsOf(film) * framesPerSecond);

/** The picture at `second` of the film, as the inside of an <svg viewBox="0 0 1280 720">. */
export function pictureAt(film: Film, second: number): string {
  let start = 0;
  let before: {readonly scene: Scene; readonly start: number} | undefined;
  for (const scene of film.scenes) {
    if (second < start + scene.seconds || scene === film.scenes.at(-1)) {
      const t = second - start;
      const now = scene.draw(t);
      if (!before || t >= melt) return now;
      return before.scene.draw(second - before.start) + faded(ramp(t, 0, melt), now);
    }
    before = {scene, start};
    start += scene.seconds;
  }
  return '';
}
