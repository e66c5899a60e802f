/** Words of the action plan, in Latvian. The other languages are typed by this file. */
import {longDate} from '../../languages/formats.ts';
import {shellLv} from './shell.ts';

export const planLv = {
  kicker: 'Jūsu rīcības plāns',
  notLoaded: 'Iestāžu saraksts nav ielādēts. Pārbaudiet interneta savienojumu un atveriet nodarbību vēlreiz.',
  institution: 'Jūsu iestāde',
  pick: 'Izvēlieties iestādi',
  unchecked: 'Šo kartīti Jūsu iestāde vēl nav apstiprinājusi. Pārrunājiet plānu ar vadītāju.',

  notices: 'Ko pie Jums var pamanīt',
  noticesHint: 'Atzīmējiet to, ar ko Jūsu iestādē var sastapties. Viena pazīme vēl neko nepierāda.',

  steps: 'Pirmās darbības',
  stepsHint:
    'Atstājiet atzīmētus tos soļus, kas der Jūsu iestādei, un sakārtojiet tos ar bultiņām. Katram solim norādiet amatu, nevis cilvēku.',
  inPlan: (step: string) => `Ir plānā: ${step}`,
  who: 'Kas to dara',
  post: 'Amats',
  phone: 'Tālrunis',
  substitute: 'Aizvietotājs',
  ownLine: 'Savs solis',
  addLine: 'Pievienot soli',
  lineAdded: (line: string) => `Solis „${line}” pievienots plāna beigās.`,
  removeLine: (line: string) => `Izņemt no plāna: ${line}`,
  remove: 'Izņemt',
  lineRemoved: (line: string) => `Solis „${line}” izņemts no plāna.`,
  moved: (step: string, place: number, total: number) =>
    `Solis „${step}” tagad ir ${place}. vietā no ${total}.`,

  wrongOrder: 'Šī secība pārkāpj noteikumu',
  orderReason: (first: string, then: string) => `Solim „${first}” jābūt pirms soļa „${then}”.`,
  putRight: 'Sakārtot pēc noteikuma',

  rules: 'Robežas, kuras nepārkāpj',
  breaches: 'Pārbaudiet plānu',
  breachesHint: 'Vai kaut kas no šeit minētā pie Jums notiek vai ir paredzēts? Ja jā, atzīmējiet.',
  breach: 'Tas pārkāpj noteikumu',
  breachHint: 'Mainiet šo kārtību. Kad tas vairs nenotiks, noņemiet atzīmi.',

  avoid: 'Ko nedarīt',
  after: 'Kas notiek tālāk',
  contacts: 'Ar ko sazināties',
  partners: 'Kuru vietējie kontakti jāzina',
  allContacts: 'Visi palīdzības kontakti',

  review: 'Kad plānu pārskatīt',
  reviewHint: 'Pārskatiet plānu vismaz reizi gadā: mainās cilvēki, tālruņi un kārtība.',

  ready: 'Plāns gatavs',
  readyDone:
    'Plāns ir gatavs. Izdrukājiet to un nolieciet redzamā vietā. Tukšās ailes var aizpildīt ar roku.',
  notReady: {
    institution: 'Vispirms izvēlieties iestādi.',
    steps: 'Plānā jābūt vismaz vienam solim.',
    order: 'Vispirms sakārtojiet soļus tā, lai neviens noteikums nebūtu pārkāpts.',
    breaches: 'Vispirms atrisiniet to, kas pārkāpj noteikumu.',
  },
  print: 'Drukāt vienā lapā',
  clear: 'Sākt plānu no jauna',
  sure: 'Vai tiešām dzēst visu plānu? Atjaunot to nevarēs.',
  cleared: 'Plāns ir izdzēsts.',

  sheetTitle: 'Rīcības plāns, ja satieku cilvēku, kurš, iespējams, cietis cilvēku tirdzniecībā',
  number: 'Nr.',
  step: 'Solis',
  signs: 'Kam pievēršam uzmanību',
  /** Of a day in ISO 8601: "Pārskatīt: 2027. gada 24. novembris". */
  reviewOn: (isoDay: string) => `Pārskatīt: ${longDate(new Date(`${isoDay}T00:00`))}`,
  localContacts: 'Vietējie kontakti',
  /** Steps name that page, and paper has no links. */
  sheetReporting: `Lapa „${shellLv.pages.reporting}” ir kursā, pogā „${shellLv.contents}”.`,
  sheetFoot: 'Sastādīts kursā „Kopīga rīcība”. Klientu datus šeit neraksta.',
};
