/** Files that somebody brings for a film: read, and a picture made for it, in this page alone. */
import {mostFilmBytes, mostPosterBytes} from '../../domain/exchange/package-draft.ts';
import {bytesOf} from '../fields/bytes-of.ts';
import {drawnPicture} from '../fields/drawn-picture.ts';
import {dataAddress} from '../municipality/logo-kind.ts';
import {webVttOf} from './captions-text.ts';
import type {FilmDraft} from './film-draft.ts';

/** Captions are text. */
const mostCaptionBytes = 200_000;
/** A photograph at most. */
const mostPictureBytes = 20_000_000;

/** Why a file is not taken. */
export type FilmRefusal = 'film-large' | 'poster-kind' | 'poster-webp' | 'captions-large';

/** A film; what is in it is checked with the draft. */
export async function readFilmFile(file: File): Promise<Uint8Array | FilmRefusal> {
  return file.size > mostFilmBytes ? 'film-large' : await bytesOf(file);
}

export async function readCaptionFile(file: File): Promise<Uint8Array | FilmRefusal> {
  if (file.size > mostCaptionBytes) return 'captions-large';
  const bytes = await bytesOf(file);
  try {
    return new TextEncoder().encode(
      webVttOf(new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)),
    );
  } catch {
    // Not UTF-8: the check says so.
    return bytes;
  }
}

/**
 * What is shown before the film plays: small SVG as it is, for the check judges it; other pictures drawn anew as WebP, without what
 * a camera wrote into them. A small WebP stays as it is only where a browser makes none, and is checked there, too.
 */
export async function readPoster(file: File): Promise<NonNullable<FilmDraft['poster']> | FilmRefusal> {
  if (file.size > mostPictureBytes) return 'poster-kind';
  const bytes = await bytesOf(file);
  const ending = file.name.toLowerCase().split('.').at(-1);
  const isSmall = bytes.length <= mostPosterBytes;
  if (ending === 'svg' && isSmall) return {ending, bytes};
  const picture = new Image();
  picture.src = dataAddress(file.type, bytes);
  try {
    await picture.decode();
  } catch {
    return 'poster-kind';
  }
  const made = await drawn(picture, picture.naturalWidth, picture.naturalHeight);
  return made === 'poster-webp' && ending === 'webp' && isSmall ? {ending, bytes} : made;
}

/** A phone may wait for a press before it loads a film at all. */
const pictureWithinMs = 5000;

/** A picture of the film, of a moment in it; undefined where this browser cannot draw one, or not soon. */
export async function posterOfFilm(film: Uint8Array): Promise<FilmDraft['poster']> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(film)], {type: 'video/mp4'}));
  const video = Object.assign(document.createElement('video'), {muted: true, preload: 'auto'});
  const told = (type: string) =>
    new Promise<void>((resolve, reject) => {
      video.addEventListener(type, () => resolve(), {once: true});
      const fail = () => reject(new Error('The film cannot be shown.'));
      video.addEventListener('error', fail, {once: true});
      setTimeout(fail, pictureWithinMs);
    });
  try {
    const loaded = told('loadeddata');
    video.src = address;
    await loaded;
    const shown = told('seeked');
    video.currentTime = video.duration / 10;
    await shown;
    const poster = await drawn(video, video.videoWidth, video.videoHeight);
    return typeof poster === 'string' ? undefined : poster;
  } catch {
    // What is wrong with it the check says.
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Longer sides and qualities that are tried, the best first. */
const tried = [
  {side: 1280, quality: 0.85},
  {side: 1280, quality: 0.6},
  {side: 960, quality: 0.6},
  {side: 640, quality: 0.5},
] as const;

async function drawn(
  picture: CanvasImageSource,
  width: number,
  height: number,
): Promise<NonNullable<FilmDraft['poster']> | FilmRefusal> {
  const made = await drawnPicture(
    picture,
    {width, height},
    {tried, mostBytes: mostPosterBytes, types: ['image/webp']},
  );
  if (made === 'type') return 'poster-webp';
  return made === 'large' ? 'poster-kind' : {ending: 'webp', bytes: made.bytes};
}
