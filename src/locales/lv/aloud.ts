/** Words of what reads a page aloud, in Latvian. */
import {speechLv} from './speech.ts';

export const aloudLv = {
  bar: 'Lasīšana priekšā',
  pause: 'Pauze',
  goOn: 'Turpināt',
  back: 'Iepriekšējais teikums',
  on: 'Nākamais teikums',
  stop: 'Beigt lasīšanu',
  pace: 'Lasīšanas ātrums',
  paces: {normal: 'Parasts', slow: 'Lēnāk', fast: 'Ātrāk', fastest: 'Ļoti ātri'},
  /** In the reading settings. */
  note: 'Lasa pašas ierīces balss; nekas netiek nosūtīts. Poga ir nodarbības augšā un sadaļā „Saturs”.',
  waits: 'Šī daļa ir nolasīta. Kad pāriesiet tālāk, lasīšana turpināsies.',
  atEnd: 'Lapa ir nolasīta.',
  failed: 'Nolasīt neizdevās. Nospiediet „Turpināt”, lai mēģinātu vēlreiz.',
  speech: speechLv,
  /** Said by the voice, before what it is about. */
  picture: (text: string) => `Zīmējums. ${text}`,
  choice: (number: number, text: string) => `${number}. atbilde: ${text}`,
  picked: (number: number, text: string) => `${number}. atbilde, Jūsu izvēle: ${text}`,
};
