import type {BrokenLock} from '../../../src/domain/words/words-locks.ts';
import {wordsUnits} from '../../../src/domain/words/words-units.ts';
import type {Place, Problems} from '../../content/problems.ts';
import {sumOfWords} from '../../content/words/sum-of-words.ts';
import {brokenInUnit} from './reported-text.ts';
import type {LessonUnits} from './reported-words.ts';
import type {OwnUnit, OwnWords} from './own-words.ts';
import {staleMessage, type StaleWords} from './stale-words.ts';
import {publishedFileOf} from './words-place.ts';

/** A lesson in which own words stand in the place of published ones. */
export interface MergedWords {
  readonly text: string;
  /** Where each of its lines is written. */
  readonly places: readonly Place[];
  /** Addresses of units whose words differ from the published ones, in their order. */
  readonly changed: readonly string[];
  /** Those of them whose published words are no longer the ones that were replaced. */
  readonly stale: readonly StaleWords[];
}

/** Puts own words in. What may not be changed is reported and stays as published; what is stale is reported, too. */
export function mergeWords(
  published: string,
  own: OwnWords,
  {reported}: Pick<LessonUnits, 'reported'>,
  problems: Problems,
): MergedWords {
  const texts: string[] = [];
  const places: Place[] = [];
  const changed: string[] = [];
  const stale: StaleWords[] = [];
  const from = publishedFileOf(own);
  for (const {address, line, text} of wordsUnits(published)) {
    const unit = own.units.get(address);
    const isOther = unit !== undefined && unit.text.trim() !== text.trim();
    const broken = isOther
      ? brokenInUnit({address, published: text.trimEnd(), own: unit.text}, reported)
      : undefined;
    if (isOther && broken) {
      const at = unit.lines[broken.line - 1] ?? unit.lines[0] ?? 1;
      problems.add({file: own.file, line: at}, 'words-locked', lockedMessage(broken));
    }
    if (!isOther || broken) {
      texts.push(text);
      text.split('\n').forEach((_, i) => places.push({file: from, line: line + i}));
      continue;
    }
    const space = /\s*$/.exec(text)?.[0] ?? '';
    texts.push(unit.text + space);
    (unit.text + space).split('\n').forEach((_, i) => {
      places.push({file: own.file, line: unit.lines[i] ?? unit.lines.at(-1) ?? 1});
    });
    changed.push(address);
    if (unit.replaces === sumOfWords(text)) continue;
    const words = staleOf(address, unit, text.trim());
    stale.push(words);
    problems.add({file: own.file, line: unit.replacesLine}, 'words-stale', staleMessage(words));
  }
  return {text: texts.join('\n'), places, changed, stale};
}

const staleOf = (address: string, {text, was, replaces}: OwnUnit, now: string): StaleWords => ({
  address,
  was,
  wasSum: replaces,
  now,
  nowSum: sumOfWords(now),
  own: text,
});

/** Why a change is refused, and what to write instead. */
export function lockedMessage({kind, wanted}: BrokenLock): string {
  const what = {
    id: 'The id of a section',
    key: 'The key of a list',
    mark: 'What is to be marked in a text',
    law: 'What says how far a law was read',
    words: 'What is reported to an LMS (a question, its options, a statement to rate)',
  }[kind];
  const way =
    wanted === undefined ? 'Take away what was added here' : `Write "${wanted}" as it was, in its place`;
  return `${what} is the same for everybody and cannot be changed. ${way}.`;
}
