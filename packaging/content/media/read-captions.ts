import type {Cue} from '../../../src/domain/blocks/video/video-block.ts';
import type {Place, Problems} from '../problems.ts';

/** A cue with its place in the file. */
export interface PlacedCue extends Cue, Place {}

/** How captions are set so that everybody can read them in time. */
const longestLineChars = 42;
const mostLines = 2;
const mostCharsPerSecond = 15;
const shortestCueMs = 1000;

const timing = /^(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})\s+-->\s+(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})\s*$/;

/**
 * Reads a WebVTT file without styles and positions: cues of plain text. What cannot be read is reported
 * and left out.
 */
export function readCaptions(file: string, text: string, problems: Problems): readonly PlacedCue[] {
  const lines = text.split('\n');
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? ''))
    problems.add({file, line: 1}, 'captions', 'The first line must be "WEBVTT".');
  const cues: PlacedCue[] = [];
  for (const {line, texts} of blocksOf(lines)) {
    const at = texts.findIndex((each) => each.includes('-->'));
    if (at < 0) {
      if (!/^NOTE\b/.test(texts[0] ?? ''))
        problems.add(
          {file, line},
          'captions',
          'This is no cue: a line "00:01.000 --> 00:04.000", then its words.',
        );
      continue;
    }
    const place = {file, line: line + at};
    const times = timing.exec(texts[at] ?? '');
    if (times) cues.push({...place, ...spanOf(times), text: texts.slice(at + 1).join('\n')});
    else
      problems.add(
        place,
        'captions',
        'Write the times of a cue as "00:01.000 --> 00:04.000", with nothing behind.',
      );
  }
  return cues;
}

/** Tells cues that cannot be read in time, or that the film does not have. */
export function checkCaptions(cues: readonly PlacedCue[], durationMs: number, problems: Problems): void {
  cues.forEach((cue, i) => {
    const tell = (message: string): void => problems.add(cue, 'captions', message);
    const lines = cue.text.split('\n');
    const longest = Math.max(...lines.map((line) => line.length));
    const next = cues[i + 1];
    const lastsMs = cue.toMs - cue.fromMs;
    const charsPerSecond = (1000 * cue.text.replaceAll('\n', ' ').length) / lastsMs;
    if (cue.text.trim() === '') tell('This cue has no words. Write them, or take the cue away.');
    if (/[<>]|&\w+;/.test(cue.text)) tell('Captions are plain words: take tags and character names away.');
    if (lines.length > mostLines)
      tell(`${lines.length} lines: at most ${mostLines} fit below a picture. Make two cues.`);
    if (longest > longestLineChars)
      tell(`A line of ${longest} characters: break it before character ${longestLineChars}.`);
    if (lastsMs < shortestCueMs) tell('The cue is on screen for less than a second. Let it stay longer.');
    else if (Math.round(charsPerSecond) > mostCharsPerSecond)
      tell(
        `${Math.round(charsPerSecond)} characters a second: nobody reads more than ${mostCharsPerSecond}. Shorten the words, or let the cue stay.`,
      );
    if (next && next.fromMs < cue.toMs) tell('The next cue begins before this one ends. One at a time.');
    if (cue.toMs > durationMs) tell('The cue ends after the film.');
  });
}

/** Runs of lines between empty ones, the head left out; `line` is that of the first, from 1. */
function blocksOf(lines: readonly string[]): readonly {line: number; texts: readonly string[]}[] {
  const blocks: {line: number; texts: string[]}[] = [];
  let isInside = true;
  lines.forEach((text, i) => {
    if (text.trim() === '') isInside = false;
    else if (i > 0 && !isInside) {
      blocks.push({line: i + 1, texts: [text]});
      isInside = true;
    } else if (i > 0) blocks.at(-1)?.texts.push(text);
  });
  return blocks;
}

function spanOf(times: RegExpExecArray): Pick<Cue, 'fromMs' | 'toMs'> {
  const [fromMs = 0, toMs = 0] = [1, 5].map((first) => {
    const [hours = 0, minutes = 0, seconds = 0, ms = 0] = times
      .slice(first, first + 4)
      .map((part) => Number(part || 0));
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms;
  });
  return {fromMs, toMs};
}
