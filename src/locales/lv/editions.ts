/** Words of the books, in Latvian. The other languages are typed by this file. */
import {blocksLv} from './blocks.ts';
import {helpLv} from './help.ts';
import {lessonLv} from './lesson.ts';
import {pagesLv} from './pages.ts';
import {planLv} from './plan.ts';

const {partRight, partWrong, figureDescription, scenario, rating} = blocksLv;
const {hours, contactSource, undated} = helpLv;
const {alsoCalled, seeAlso, lawState, credits, version, ownWords, ownLessons} = pagesLv;
const {notices, steps, avoid, after, contacts, unchecked} = planLv;

export const editionsLv = {
  contents: 'Saturs',
  answers: 'Atbildes',
  answersLead: 'Vispirms mēģiniet atbildēt paši. Pie katras atbildes ir skaidrojums.',
  toAnswer: 'Atbilde',
  toQuestion: 'Atpakaļ pie jautājuma',
  goOn: 'Tālāk',
  toDecision: 'Atpakaļ pie izvēles',
  sign: 'Pazīme',
  noSign: 'Nav pazīme',
  severalRight: 'Pareizas ir vairākas atbildes.',
  rate: (lowest: string, highest: string) =>
    `Novērtējiet katru apgalvojumu no 1 („${lowest}”) līdz 5 („${highest}”).`,
  forYourself: 'Pierakstiet sev. Klientu datus nerakstiet.',
  film: 'Kursā šeit ir filma. Lūk, tās saturs vārdos:',
  testElsewhere: 'Noslēguma pārbaudes jautājumu šeit nav: atbildiet uz tiem kursā.',
  institutions: 'Ko dara iestādes',
  sources: 'Avoti',
  titlePage:
    'Šeit ir kursa teksti, zīmējumi, gadījumi un jautājumi ar atbildēm. Filmas, uzdevumus un apliecību atradīsiet kursā.',
  accessibility:
    'Grāmata ir teksts ar zīmējumiem, un katram zīmējumam ir pilns apraksts. Virsraksti ir pa līmeņiem, un nodarbības ir satura rādītājā. Skaņas, kustības un mirgošanas grāmatā nav.',

  goals: lessonLv.goals,
  notes: lessonLv.sources,
  credits,
  right: partRight,
  wrong: partWrong,
  description: figureDescription,
  quality: scenario.quality,
  consequence: scenario.consequence,
  stop: scenario.stop,
  choose: scenario.hintOne,
  chooseMany: scenario.hintMany,
  lowest: rating.point[1],
  highest: rating.point[5],
  ...{notices, steps, avoid, after, contacts, unchecked},
  ...{hours, contactSource, undated, alsoCalled, seeAlso, lawState, version, ownWords, ownLessons},
};
