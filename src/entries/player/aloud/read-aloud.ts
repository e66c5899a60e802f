/** Reads the page on screen aloud, from where one is; one reading at a time. Loaded when it is first asked for. */
import {language} from '../../../languages/on-screen.ts';
import {aloudWords} from '../../../locales/by-language/aloud.ts';
import {Reading, type ReadingOptions} from './reading.ts';

let reading: Reading | undefined;

/** Rejects when its words do not arrive. */
export async function readAloud(options: Omit<ReadingOptions, 'words'>): Promise<void> {
  const words = await aloudWords(language());
  reading?.stop();
  reading = new Reading({...options, words});
  await reading.begin();
}
