/** How this device shows the course to whoever reads here: kept for all learners of the device, and sent nowhere. */
import {
  standardReading,
  readingOptions,
  type ReadingChoices,
  type ReadingTopic,
} from '../../domain/pages/reading.ts';
import {lookKey, readLook} from './kept-look.ts';

const key = 'kr.reading';

/** What is no choice of ours counts as none. */
export function readReading(): ReadingChoices {
  const kept = readLook(key);
  const choices = Object.keys(readingOptions).map((topic) => {
    // The keys of the options are the topics.
    const name = topic as ReadingTopic;
    const options: readonly string[] = readingOptions[name];
    const value = kept[name];
    return [name, value !== undefined && options.includes(value) ? value : standardReading[name]] as const;
  });
  return {...standardReading, ...Object.fromEntries(choices)};
}

/** @param look what the start of a page sets at once, see `kept-look.ts`. False when the device does not keep it. */
export function keepReading(choices: ReadingChoices, look: Readonly<Record<string, string>>): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(choices));
    localStorage.setItem(lookKey, JSON.stringify(look));
    return true;
  } catch {
    // It lasts until the page is left.
    return false;
  }
}
