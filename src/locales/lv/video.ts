/** What a licence allows, for whoever does not know its name; the name itself stands on the page about the course. */
import {languageName} from '../../languages/formats.ts';

const licencesInWords: Readonly<Record<string, string>> = {
  MIT: 'To drīkst brīvi rādīt un kopēt, saglabājot norādi uz autoru.',
};

/** Words of the film block, in Latvian. */
export const videoLv = {
  kicker: 'Filma',
  kickerPlace: 'Filmas vietā',
  silent: 'bez skaņas, ar subtitriem',
  time,
  play: 'Skatīties filmu',
  goOnFrom: (at: string) => `Turpināt no ${at}`,
  warning: 'Pirms skatīšanās',
  controls: 'Filmas vadība',
  resume: 'Atskaņot',
  pause: 'Apturēt',
  place: 'Vieta filmā',
  placeText: (at: string, length: string) => `${at} no ${length}`,
  captions: 'Subtitri',
  noCaptions: 'Izslēgti',
  languageName,
  speed: 'Ātrums',
  speedOf: (rate: number) => `${String(rate).replace('.', ',')}×`,
  mute: 'Izslēgt skaņu',
  unmute: 'Ieslēgt skaņu',
  fullScreen: 'Pilnekrāna režīms',
  leaveFullScreen: 'Iziet no pilnekrāna režīma',
  failed: 'Filmu neizdevās ielādēt. Zemāk ir tas pats vārdos.',
  loadAgain: 'Mēģināt vēlreiz',
  asks: 'Filma apstājās, lai uzdotu jautājumu',
  goOn: 'Turpināt filmu',
  transcript: 'Filmas teksts ar laika atzīmēm',
  transcriptHint: 'Izvēlieties rindu, lai filmu skatītos no tās vietas.',
  alternative: 'Izlasīt filmas vietā',
  read: 'Izlasīju',
  watchedIt: 'Noskatījos',
  done: 'Šī daļa ir pabeigta.',
  questions: 'Pārrunājiet',
  about: 'Par filmu',
  credit: (author: string, licence: string) =>
    `Filma: ${author}. ${licencesInWords[licence] ?? `Izmantošana: ${licence}.`}`,
  hosted: (host: string) =>
    `Šī filma glabājas citur: vietnē ${host}. Kad to atvērsiet, Jūsu pārlūks sazināsies ar ${host}, un šī vietne redzēs Jūsu IP adresi.`,
  showHosted: (host: string) => `Rādīt filmu no ${host}`,
  frameTitle: (title: string, host: string) => `${title}: filma vietnē ${host}`,
  blocked: (host: string) =>
    `Ja filma neparādās, Jūsu tīkls, iespējams, neļauj atvērt ${host}. Zemāk ir tas pats vārdos.`,
  openHosted: (host: string) => `Atvērt filmu vietnē ${host}`,
  opensNew: 'jaunā cilnē',
};

/** 65 400 ms → "1:05". */
function time(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
