/** Words of the results page about groups and selections of few people: what is not shown, or not saved, and why. */
import {isSingular} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

const count = (n: number, singular: string, plural: string) =>
  `${numberText(n)} ${isSingular(n) ? singular : plural}`;
const people = (n: number) => count(n, 'dalībnieks', 'dalībnieki');

export const resultsFewLv = {
  discriminatesFew: (n: number) =>
    `„Atšķir zinātājus” nav rādīts jautājumiem, uz kuriem un vēl kādu citu atbildēja mazāk par ${n} cilvēkiem.`,
  hardnessParts: {
    apart: (n: number) =>
      `Grūtība nav salīdzināta: mazāk par ${n} atbildēm, jautājuma kursā vairs nav vai katram tas ir cits`,
    unjudged: () => 'Apgalvojumi un jautājumi bez pareizās atbildes',
  },
  /** Names were replaced: why nothing is shown. */
  tooSmall: {
    'few': (n: number) =>
      `Atlasē ir mazāk par ${n} cilvēkiem, tāpēc kopējie skaitļi un salīdzinājumi netiek rādīti: tie varētu atklāt atsevišķu cilvēku. Tos rāda visam laikam un visiem dalībniekiem.`,
    'few-outside': (n: number) =>
      `Ārpus atlases paliktu mazāk par ${n} cilvēkiem, tāpēc kopējie skaitļi un salīdzinājumi netiek rādīti: tie varētu atklāt atsevišķu cilvēku. Tos rāda visam laikam un visiem dalībniekiem.`,
    'open-period': (n: number) =>
      `Kad vārdi aizstāti ar numuriem, rāda tikai veselus ceturkšņus un gadus, kuros ir vismaz ${n} cilvēki: citi periodi varētu atklāt atsevišķu cilvēku.`,
  },
  /** Names are in the files: why it is shown here and not saved. */
  onScreenOnly: {
    'few': (n: number) =>
      `Atlasē ir mazāk par ${n} cilvēkiem. Viņu rezultāti redzami tikai šeit, jo vārdi un atbildes ir pašos failos; lejupielādējamās tabulās, attēlos un izdrukās to nav.`,
    'few-outside': (n: number) =>
      `Ārpus atlases ir mazāk par ${n} cilvēkiem. Atlases rezultāti redzami tikai šeit, jo vārdi un atbildes ir pašos failos; lejupielādējamās tabulās, attēlos un izdrukās to nav, jo, salīdzinot ar visu dalībnieku rezultātiem, varētu izrēķināt, kā veicies tieši šiem dažiem.`,
  },
  hiddenGroups: (groups: number, learners: number, smallest: number) =>
    `Atsevišķi netiek ${isSingular(groups) ? 'rādīta' : 'rādītas'} ${count(groups, 'grupa', 'grupas')} (${people(learners)}): grupas, kurās ir mazāk par ${smallest} cilvēkiem, un tās, pēc kurām mazās varētu izrēķināt.`,
  hiddenByOthers: (groups: number, learners: number, smallest: number) =>
    `Atsevišķi netiek ${isSingular(groups) ? 'rādīta' : 'rādītas'} ${count(groups, 'grupa', 'grupas')} (${people(learners)}): grupas, kurās ir mazāk par ${smallest} cilvēkiem, un tās, kurās citā atlasē ir tikai par dažiem cilvēkiem vairāk: pēc starpības varētu izrēķināt, kā veicies tieši viņiem.`,
  groupsOnScreenOnly:
    'Salīdzinājums redzams tikai šeit, jo vārdi un atbildes ir pašos failos; lejupielādējamā tabulā grupu ir mazāk, un attēlā vai izdrukā tā nav: salīdzinot ar citu atlasi, varētu izrēķināt, kā veicies dažiem cilvēkiem.',
  /** @param unknown people without a group, fewer than may be shown */
  hiddenByUnknown: (groups: number, learners: number, unknown: number) =>
    `Atsevišķi netiek ${isSingular(groups) ? 'rādīta' : 'rādītas'} ${count(groups, 'grupa', 'grupas')} (${people(learners)}), jo par ${count(unknown, 'dalībnieku', 'dalībniekiem')} failos nav norādīta grupa: no pārējām grupām varētu izrēķināt, kā veicies tieši tiem. Ja grupu norādīsiet dalībnieku sarakstā, būs redzamas visas grupas, kurās ir pietiekami daudz cilvēku.`,
};
