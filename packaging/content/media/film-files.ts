import type {FilmFile} from '../../../src/domain/blocks/video/video-block.ts';
import {mostFilmBytes} from '../../../src/domain/exchange/package-draft.ts';
import {didYouMean} from '../did-you-mean.ts';
import type {Place, Problems} from '../problems.ts';
import type {Content} from '../read/read-content.ts';
import {mediaFacts, type MediaFacts} from './media-facts.ts';
import type {Mp4Facts} from './mp4-facts.ts';
import {posterOf} from './poster-file.ts';
import {checkCaptions, readCaptions, type PlacedCue} from './read-captions.ts';

/** A film of our own is a drawing that moves; one that was filmed may be longer. */
const ownFilmBytes = 1.6e6;
/** Baseline, Main and High: 8 bits, 4:2:0, which every browser and phone plays. */
const playableProfiles = new Set([66, 77, 100]);
const mostPixels = 1920;
const shortestMs = 1000;

export interface FilmSetting {
  readonly content: Content;
  readonly problems: Problems;
  /** Languages the captions are wanted in: that of the lesson comes first and is a must. */
  readonly languages: readonly string[];
}

/** A film as the player gets it, without its credit, and its captions with their places. */
export interface FilmOnDisk {
  readonly film: Omit<FilmFile, 'author' | 'licence'>;
  readonly cues: readonly PlacedCue[];
}

/**
 * Reads what belongs to `media/<path>`: the film, its poster beside it (`.poster.webp` or `.poster.svg`),
 * its captions (`.<lang>.vtt`), and checks all of it. Undefined, and reported at `place`, when there is no film.
 */
export function readFilm(path: string, place: Place, setting: FilmSetting): FilmOnDisk | undefined {
  const {content, problems} = setting;
  const file = `media/${path}`;
  const stem = file.replace(/\.mp4$/, '');
  const text = content.get(file);
  if (text === undefined) {
    const films = [...content.keys()].filter((each) => each.endsWith('.mp4'));
    problems.add(
      place,
      'media-missing',
      `There is no ${file}.${didYouMean(file, films)} Put it there, or correct the name.`,
    );
    return undefined;
  }
  const facts = mediaFacts(text);
  checkFile(file, facts, path.startsWith('films/') ? ownFilmBytes : mostFilmBytes, problems);
  const poster = posterOf(stem, setting);
  const captions = setting.languages.flatMap((language, i) => {
    const cues = captionsOf(`${stem}.${language}.vtt`, facts.mp4?.durationMs ?? Infinity, i === 0, setting);
    return cues ? [{language, cues}] : [];
  });
  return {
    film: {
      kind: 'file',
      src: file,
      poster,
      durationMs: facts.mp4?.durationMs ?? 0,
      hasSound: facts.mp4?.tracks.some(({handler}) => handler === 'soun') ?? false,
      captions: captions.map(({language, cues}) => ({
        language,
        cues: cues.map(({fromMs, toMs, text: words}) => ({fromMs, toMs, text: words})),
      })),
    },
    cues: captions[0]?.cues ?? [],
  };
}

function checkFile(file: string, {bytes, mp4}: MediaFacts, mostBytes: number, problems: Problems): void {
  const tell = (code: 'media-size' | 'media-format' | 'media-notes', message: string): void =>
    problems.add({file, line: 1}, code, message);
  if (bytes > mostBytes)
    tell(
      'media-size',
      `The film has ${megabytes(bytes)}, and may have ${megabytes(mostBytes)}. Encode it smaller.`,
    );
  if (!mp4) {
    tell('media-format', 'This is no whole MP4 file. Encode it anew, not in fragments.');
    return;
  }
  for (const message of formatFaults(mp4)) tell('media-format', message);
  if (mp4.hasNotes) tell('media-notes', notesSentence);
}

const notesSentence =
  'The film holds more than picture and sound, often where it was made and with which device. Write it anew without that: ' +
  'ffmpeg -i in.mp4 -map_metadata -1 -map_chapters -1 -map 0:v -map "0:a?" -c copy -movflags +faststart out.mp4';

function formatFaults({durationMs, isFastStart, tracks}: Mp4Facts): readonly string[] {
  const pictures = tracks.filter(({handler}) => handler === 'vide');
  const sounds = tracks.filter(({handler}) => handler === 'soun');
  const [picture] = pictures;
  const isPlayable =
    pictures.length === 1 && picture?.codec === 'avc1' && playableProfiles.has(picture.profile);
  const faults: readonly (readonly [boolean, string])[] = [
    [!isFastStart, 'The film begins only when all of it has arrived. Encode it with "-movflags +faststart".'],
    [!isPlayable, 'The picture must be one track of H.264, 8 bits, 4:2:0 ("-c:v libx264 -pix_fmt yuv420p").'],
    [sounds.some(({codec}) => codec !== 'mp4a'), 'Sound must be AAC ("-c:a aac").'],
    [
      Math.max(picture?.width ?? 0, picture?.height ?? 0) > mostPixels,
      `The picture is larger than ${mostPixels} pixels.`,
    ],
    [durationMs < shortestMs, 'The film lasts less than a second.'],
  ];
  return faults.flatMap(([isFault, message]) => (isFault ? [message] : []));
}

/** Undefined when there are none, which is reported of the language that must have them. */
function captionsOf(
  file: string,
  durationMs: number,
  isNeeded: boolean,
  {content, problems}: FilmSetting,
): readonly PlacedCue[] | undefined {
  const text = content.get(file);
  if (text === undefined) {
    if (isNeeded)
      problems.add(
        {file, line: 1},
        'media-missing',
        'The film has no captions in this language. Write this WebVTT file.',
      );
    return undefined;
  }
  const cues = readCaptions(file, text, problems);
  if (cues.length === 0) problems.add({file, line: 1}, 'captions', 'There are no cues in this file.');
  checkCaptions(cues, durationMs, problems);
  return cues;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
