/** Words of the pages beside the course, in Latvian. The other languages are typed by this file. */
import {aboutLv} from './about.ts';
import {dataLv} from './data.ts';
import {readingLv} from './reading.ts';
import {isSingular} from './numbers.ts';
import {percent} from './percent.ts';
import {numberText} from '../../languages/on-screen.ts';
import {longDate} from '../../languages/formats.ts';

const monthsWithin = [
  ...['janvārī', 'februārī', 'martā', 'aprīlī', 'maijā', 'jūnijā'],
  ...['jūlijā', 'augustā', 'septembrī', 'oktobrī', 'novembrī', 'decembrī'],
];

export const pagesLv = {
  glossaryFilter: 'Meklēt vārdnīcā',
  termCount: (n: number) => (isSingular(n) ? `${n} jēdziens` : `${n} jēdzieni`),
  letters: 'Burti',
  alsoCalled: (forms: string) => `Arī: ${forms}`,
  seeAlso: 'Skatiet arī:',

  sourcesLead: (n: number) =>
    `${isSingular(n) ? `${n} avots` : `${n} avoti`}, uz ko kursā ir atsauces. Pie katra – nodarbības, kurās tas minēts.`,
  citedIn: 'Nodarbības:',

  searchWords: 'Ko meklējat?',
  searchHint: 'Galotnes un garumzīmes nav svarīgas: „piekrisana” atradīs arī „piekrišanas”.',
  found: (n: number) =>
    n === 0
      ? 'Nekas nav atrasts. Mēģiniet citu vārdu vai īsāku tā daļu.'
      : isSingular(n)
        ? `Atrasta ${n} vieta`
        : `Atrastas ${n} vietas`,

  foundFirst: (n: number) => `Atbilstošākās ${n} vietas`,
  /** By these words, in any form, somebody looks for whom to call. */
  wordsForHelp: 'zvanīt piezvanīt zvans palīdzība palīdzēt tālrunis telefons numurs krīze',
  helpFound: 'Uz kādiem tālruņiem zvanīt, steidzamākie vispirms. Ja draud briesmas:',

  roleLead: 'Piemēri, situācijas un rīcības plāns pielāgosies Jūsu darbam.',
  roleQuestion: 'Kurā iestādē Jūs strādājat?',
  otherInstitution: 'Cita iestāde',
  moreInstitutions: (n: number) => `Parādīt pārējās (${n})`,
  fewerInstitutions: 'Paslēpt pārējās',
  savePick: 'Saglabāt izvēli',
  roleNotice: {
    picked: 'Izvēle ir saglabāta. Tā stājas spēkā uzreiz.',
    missing: 'Vispirms izvēlieties iestādi. Ja Jūsējās sarakstā nav, izvēlieties „Cita iestāde”.',
  },
  roleNote:
    'Izvēli varat mainīt jebkurā brīdī. Paveiktais paliek, un neviens pārbaudes jautājums nepazūd. Dažas nodarbības var kļūt neobligātas, bet izlasīt varat visas.',

  aidOpen: 'Atbildiet uz jautājumiem, un šeit parādīsies, ko darīt.',
  aidDo: 'Ko darīt',
  aidAgain: 'Sākt no sākuma',
  aidNote: 'Izvēlētais netiek ne saglabāts, ne nosūtīts.',
  lawState: (isoMonth: string) => {
    const [year = '', month = ''] = isoMonth.split('-');
    return `Senākais likuma teksts, uz ko balstās kurss, bija spēkā ${year}.\u00a0gada ${monthsWithin[Number(month) - 1] ?? ''}.`;
  },
  ownWords: {
    title: 'Pašvaldības teksti',
    text: (name: string) =>
      `${name}: šajās nodarbībās daļu teksta pašvaldība ir uzrakstījusi saviem vārdiem. Kursa autori to nav pārbaudījuši. Pārbaudes jautājumi un pareizās atbildes ir tās pašas.`,
  },
  ownLessons: {
    title: 'Pašvaldības nodarbības',
    text: (name: string) =>
      `${name}: šīs nodarbības kursam pievienoja pašvaldība. Kursa autori tās nav rakstījuši un nav pārbaudījuši.`,
  },

  allModules: 'Visi moduļi',
  trainerTitle: (module: string) => `Pasniedzējam: ${module}`,
  trainerLead: 'Divas lapas darbam grupā. Katru var izdrukāt atsevišķi.',
  trainerIndexLead: 'Jautājumi sarunai, grupas uzdevums un lapa dalībniekiem: katram modulim savi.',
  trainerNothing: 'Šim modulim lapu darbam grupā nav.',
  trainerParts: {trainer: 'Pasniedzēja lapa', handout: 'Dalībnieku lapa'},
  printPart: 'Drukāt',

  yourName: 'Jūsu vārds un uzvārds',
  nameStays: (days: number) =>
    `Ierakstītais paliek tikai šajā ierīcē un pēc ${days}\u00a0dienām tiek automātiski izdzēsts.`,
  nameGoes:
    'Mācību sistēma vārdu nav norādījusi. Ierakstītais netiek saglabāts: izdrukājiet apliecību, pirms aizverat lapu.',
  nameMissing: 'Vārds, uzvārds',
  hasFinished: 'par pašmācības ceļā apgūtu kursu',
  amount: 'Apjoms',
  hoursLong: (minutes: number) => {
    const hours = Math.max(0.5, Math.round(minutes / 30) / 2);
    return `${numberText(hours)} ${Number.isInteger(hours) && isSingular(hours) ? 'stunda' : 'stundas'}`;
  },
  score: 'Rezultāts',
  percent,
  finishedOn: 'Pabeigts',
  printedOn: 'Sagatavots',
  date: longDate,
  certificateNote:
    'Apliecina, ka kurss ir apgūts pašmācības ceļā. Kurss nav juridiska konsultācija. Tematika balstīta uz projekta STROM II mācību semināriem (2017).',
  credential: {
    fold: 'Ja pašvaldība paraksta digitālas apliecības',
    lead: (issuer: string) =>
      `Failā pēc standarta Open Badges 3.0 ir Jūsu vārds, kurss, diena un rezultāts. Tas nav parakstīts un neko neapliecina, līdz to paraksta ${issuer}. Failu izveido šī ierīce; nekas netiek nosūtīts.`,
    save: 'Saglabāt kā apliecības failu (Open Badges 3.0, neparakstīts)',
    noName: 'Vispirms ierakstiet vārdu un uzvārdu.',
    description: (title: string) =>
      `Pašmācības kurss „${title}” ir pabeigts. Fails nav parakstīts un bez izdevēja paraksta neko neapliecina.`,
    criteria: 'Paveiktas visas obligātās nodarbības un nokārtotas visas pārbaudes.',
  },
  printCertificate: 'Drukāt apliecību',
  certificateInCourse: 'Par atgriešanos apliecības nav. Kursa apliecību izsniedz pats kurss.',
  refresherLater:
    'Pēc trim mēnešiem pārbaudiet, kas palicis prātā. Mācību sistēmā vai kursa vietnē meklējiet moduli „Pēc trim mēnešiem”.',
  certificateLater: 'Apliecība būs šeit, kad viss būs paveikts.',
  stillMissing: 'Vēl jāpaveic',
  lessonsLeft: (n: number) => (isSingular(n) ? `${n} nodarbība` : `${n} nodarbības`),
  quizLeft: 'nokārtot pārbaudi',

  credits: 'Kam pateicamies',
  films: 'Filmas',
  filmCredit: (author: string, licence: string) => `${author}, licence: ${licence}.`,
  version: (version: string) => `Kursa versija ${version}`,
  aboutParts: aboutLv,

  data: dataLv,
  reading: readingLv,
};
