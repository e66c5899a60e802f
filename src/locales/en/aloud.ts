/** Words of what reads a page aloud, in English. */
import type {aloudLv} from '../lv/aloud.ts';
import {speechEn} from './speech.ts';

export const aloudEn: typeof aloudLv = {
  bar: 'Reading aloud',
  pause: 'Pause',
  goOn: 'Go on',
  back: 'Previous sentence',
  on: 'Next sentence',
  stop: 'Stop reading',
  pace: 'Reading speed',
  paces: {normal: 'Normal', slow: 'Slower', fast: 'Faster', fastest: 'Very fast'},
  /** In the reading settings. */
  note: 'It is read by this device’s own voice; nothing is sent. The button is at the top of a lesson and under ‘Contents’.',
  waits: 'This part has been read. Reading goes on when you turn to the next one.',
  atEnd: 'The page has been read.',
  failed: 'The voice did not work. Press ‘Go on’ to try again.',
  speech: speechEn,
  picture: (text) => `Drawing. ${text}`,
  choice: (number, text) => `Answer ${number}: ${text}`,
  picked: (number, text) => `Answer ${number}, the one you chose: ${text}`,
};
