/**
 * How this device shows the course to whoever reads here: kept for all learners of the device, and sent nowhere. LMSs
 * empty `localStorage` (Moodle at each login), so each learner has a copy among their own texts, which the disk has, too.
 */
import {
  standardReading,
  readingOptions,
  type ReadingChoices,
  type ReadingTopic,
} from '../../domain/pages/reading.ts';
import {readKept} from './kept-text.ts';

const key = 'kr.reading';
/** What the start of a page reads, see `showLook`. */
const lookKey = 'kr.look';

/** What is no choice of ours counts as none. */
export function readReading(): ReadingChoices {
  const kept = keptChoices();
  const choices = Object.keys(readingOptions).map((topic) => {
    // The keys of the options are the topics.
    const name = topic as ReadingTopic;
    const options: readonly string[] = readingOptions[name];
    const value = kept[name];
    return [
      name,
      typeof value === 'string' && options.includes(value) ? value : standardReading[name],
    ] as const;
  });
  return {...standardReading, ...Object.fromEntries(choices)};
}

function keptChoices(): Readonly<Record<string, unknown>> {
  try {
    return {...JSON.parse(readKept(key) ?? '{}')};
  } catch {
    // Not written by us.
    return {};
  }
}

/** How fast it is read aloud: nothing of the look. Where the device keeps nothing it lasts until the reading is stopped. */
export function keepPace(aloud: ReadingChoices['aloud']): void {
  try {
    localStorage.setItem(key, JSON.stringify({...readReading(), aloud}));
  } catch {
    // Read as before the next time.
  }
}

/** @param look what the start of a page sets at once. False when the device does not keep it. */
export function keepReading(choices: ReadingChoices, look: string): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(choices));
    localStorage.setItem(lookKey, look);
    return true;
  } catch {
    // It lasts until the page is left.
    return false;
  }
}

/** Where a learner's copies are: see `DeviceOwn`. */
export interface OwnTexts {
  /** '' when there is none. */
  read(name: string): string;
  keep(name: string, text: string): unknown;
}

/** Our keys → names of a learner's copies. */
const copies = [
  [key, 'reading'],
  [lookKey, 'look'],
] as const;

/**
 * Gives the device and the learner's copies what either lacks; to be called when a visit begins and once something was chosen.
 * The look that came back and is to be shown; undefined: none did.
 */
export function carryReading(own: OwnTexts): string | undefined {
  const isHere = readKept(key) !== undefined;
  if (!isHere && own.read('reading') === '') return undefined;
  for (const [kept, name] of copies) {
    if (isHere) own.keep(name, readKept(kept) ?? '');
    else writeKept(kept, own.read(name));
  }
  return isHere ? undefined : own.read('look');
}

function writeKept(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    // This page shows it all the same.
  }
}
