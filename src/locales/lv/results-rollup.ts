/** Words of the results page for roll-ups of municipalities and for the picture that they give together. */
import {isSingular} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

const count = (n: number, singular: string, plural: string) =>
  `${numberText(n)} ${isSingular(n) ? singular : plural}`;

/** How far it mostly is off, where that is less than the most. */
const usually = (most: number, usual: number) =>
  usual < most ? `, 19 gadījumos no 20 – par ne vairāk kā ${numberText(usual)}` : '';

export const resultsRollupLv = {
  rollupTitle: 'Pašvaldības kopsavilkums ministrijai',
  rollupLead:
    'Kopsavilkumu saglabā par periodu, kas beidzies. No visu pašvaldību kopsavilkumiem šī pati lapa izveido kopainu. Failā ir tikai noapaļoti skaitļi par visiem kopā.',
  rollupMunicipality: 'Pašvaldība',
  rollupMunicipalityHint: 'Rakstiet pilnu nosaukumu vienmēr vienādi: pēc tā kopainā atpazīst pašvaldību.',
  rollupPeriod: 'Periods',
  periodName: (period: string) => {
    const [year = '', quarter] = period.split('-Q');
    return quarter === undefined ? `${year}.\u00a0gads` : `${year}.\u00a0gada ${quarter}.\u00a0ceturksnis`;
  },
  showRollup: 'Parādīt, kas būs failā',
  needsMunicipality: 'Ierakstiet pašvaldības nosaukumu.',
  noClosedPeriod:
    'Failos vēl nav ziņu par ceturksni, kas jau beidzies. Kopsavilkumu var saglabāt, kad ceturksnis ir beidzies.',
  noCourseWords: 'Kopsavilkumam vajadzīgi kursa jautājumi, bet tos neizdevās ielādēt. Atveriet lapu vēlreiz.',
  rollupUndated: (n: number) =>
    `Kopsavilkumā trūks ${count(n, 'pabeigšanas', 'pabeigšanu')}: failos nav teikts, kad tā notikusi. Dienas ir pabeigšanas atskaitē – pievienojiet arī to.`,
  rollupForeign: (titles: readonly string[]) =>
    `Kopsavilkumā nebūs aktivitāšu, kas nav šī kursa daļas: ${titles.join(', ')}.`,
  rollupLate: 'Atskaitēm jābūt lejupielādētām pēc perioda beigām, citādi skaitļi nav pilnīgi.',

  inFileTitle: (municipality: string, period: string) => `Kas būs failā: ${municipality}, ${period}`,
  inFile: (base: number, fewest: number) => [
    'Pašvaldības nosaukums, periods, kursa satura versija un tas, vai faili rāda, kurš ir pabeidzis.',
    'Par katru kursa daļu: cik cilvēku šajā periodā to iesāka vai pabeidza, cik pabeidza vai sasniedza sekmīguma robežu, cik pabeidza un cik nokārtoja.',
    'Par tiem, kas pabeidza vai sasniedza robežu: cik ilgi mācījās, cik pirmo atbilžu uz katru jautājumu bija pareizas un kādas bija kļūdas, kā vērtēja apgalvojumus pirms un pēc.',
    `Visi skaitļi ir noapaļoti līdz ${base}. Arī no vairākiem failiem kopā nevar izrēķināt precīzu skaitu, kas ir mazāks par ${base}.`,
    `Ja ceturksnī tādu ir mazāk par ${fewest}, ziņu par laiku, atbildēm un vērtējumiem nav.`,
    'Gads ir tā ceturkšņu summa. Kas daļu iesāka vienā ceturksnī un pabeidza citā, ailē „Iesāka vai pabeidza” ir skaitīts divreiz.',
  ],
  notInFile:
    'Failā nav vārdu, e-pastu, numuru, grupu, iestāžu, failu nosaukumu, datumu un atsevišķu cilvēku atbilžu.',
  inFileCounts: 'Failā: cilvēki pa kursa daļām',
  inFileDetails: 'Visi pārējie skaitļi, kas būs failā',
  rollupEmpty: 'Šajā periodā nav pietiekami daudz cilvēku: failā nebūs neviena skaitļa.',
  rollupWithoutCompletion:
    'Nav pievienota pabeigšanas atskaite. Tāpēc šeit skaitīti arī tie, kas sasniedza sekmīguma robežu, bet varbūt nav pabeiguši visas nodarbības. Vispirms pievienojiet pabeigšanas atskaiti.',
  saveRollup: 'Saglabāt kopsavilkumu',
  rollupFile: (municipality: string, period: string) =>
    `kopsavilkums-${period}-${municipality.replace(/[^\p{L}\p{N}]+/gu, '-')}.json`,

  part: 'Kursa daļa',
  wholeCourse: 'Viss kurss',
  measures: {
    active: 'Iesāka vai pabeidza',
    done: 'Pabeidza vai sasniedza robežu',
    finished: 'Pabeidza',
    passed: 'Nokārtoja',
    detailed: 'Ir sīkākas ziņas',
    minutes: 'Laiks zināms',
    question: 'Atbildēja',
    before: 'Vērtējums pirms',
    after: 'Vērtējums pēc',
  },
  kindOfAnswer: 'Veids',
  howMany: 'Skaits',
  whatIsCounted: 'Kas skaitīts',
  answerKinds: {
    right: 'Pareizi',
    wrong: 'Nepareizi',
    several: 'Vairākas kļūdas',
    other: 'Cita atbilde',
  },
  onlyMistake: (words: string) => `Kļūda tikai vienā: ${words}`,
  everybody: 'Kopā',
  minutesBand: (from: number, to: number | undefined) =>
    to === undefined ? `${from} min un vairāk` : `${from}–${to} min`,
  ratingOf: (rating: number) => `Vērtējums ${rating}`,
  otherWording: (text: string, version: string) => `${text} (cita redakcija, ${version})`,

  nationalTitle: 'Pašvaldību kopaina',
  nationalLead: (towns: number, period: string) =>
    `${period}: ${count(towns, 'pašvaldības kopsavilkums', 'pašvaldību kopsavilkumi')}.`,
  nationalApart:
    'Kopsavilkumi netiek saskaitīti kopā ar pārējiem failiem. Filtri un rezultāti zemāk attiecas tikai uz cilvēkiem pārējos failos.',
  nationalError: (most: number, usual: number) =>
    `Skaitļi ir noapaļotu skaitļu summas. Patiesais skaits atšķiras par ne vairāk kā ${numberText(most)}${usually(most, usual)}.`,
  nationalPartError: (most: number, usual: number) =>
    `Katras atbildes, laika joslas vai vērtējuma skaits ir divu noapaļotu summu starpība. Tas atšķiras par ne vairāk kā ${numberText(most)}${usually(most, usual)}.`,
  nationalMissing: 'Kur pabeiguši tikai daži, par atbildēm, laiku un vērtējumiem ziņu nav.',
  detailedNote:
    '„Ir sīkākas ziņas”: par cik cilvēkiem no tiem, kas pabeidza vai sasniedza robežu, ir ziņas arī par laiku, atbildēm un vērtējumiem.',
  missingNote:
    '„Var trūkt, ne vairāk kā”: par cik cilvēkiem šādu ziņu var nebūt, jo viņu pašvaldībā ceturksnī pabeidza tikai daži.',
  mayBeMissing: 'Var trūkt, ne vairāk kā',
  nationalUnknownEnds: (towns: readonly string[], isMixed: boolean) =>
    `Bez pabeigšanas atskaites: ${towns.join(', ')}. Šeit kopā ar tiem, kas pabeidza, skaitīti arī tie, kas sasniedza robežu, bet varbūt nav pabeiguši visas nodarbības.${isMixed ? ' Tāpēc pabeigušo daļa ar pārējām pašvaldībām nav salīdzināta.' : ''}`,
  nationalYear:
    'Gads ir tā ceturkšņu summa. Kas daļu iesāka vienā ceturksnī un pabeidza citā, ailē „Iesāka vai pabeidza” ir skaitīts divreiz.',
  nationalContents: (n: number) =>
    `Kopsavilkumi ir par ${n} dažādām kursa satura versijām. Jautājumi, kuru teksts vai atbildes atšķiras, skaitīti atsevišķi.`,
  nationalCounts: 'Visas pašvaldības pa kursa daļām',
  nationalMinutes: 'Cik ilgi mācījās',
  plusMinus: (value: number, error: number) => `${numberText(value)} ±\u00a0${numberText(error)}`,
  townsRight: 'Pareizo pirmo atbilžu daļa pa pašvaldībām',
  townsDone: 'Pabeidza vai sasniedza robežu pa pašvaldībām',
  townsAlike: (low: string, high: string) =>
    `No ${low} līdz ${high}. Visu iespējamās robežās (ticamības intervālos) ir arī kopējais rādītājs: atšķirības var būt nejaušas.`,
  townsApart: (n: number, all: number) =>
    `Kopējais rādītājs ir ārpus iespējamām robežām (ticamības intervāla) ${n} no ${all} pašvaldībām. Nejauši tā gadās apmēram vienai no 20.`,
  townsNote: (share: string) =>
    `Svītra rāda, cik tālu rādītāju var novirzīt nejaušība un noapaļošana (95 % ticamības intervāls). Pašvaldības ir alfabētiskā secībā, jo secība pēc rādītāja lielā mērā būtu nejauša. Pārtrauktā līnija ir visas kopā: ${share}.`,
  nationalHardest: (of: string) => `Grūtākie jautājumi: ${of}`,
  nationalAttitudes: (of: string) => `Vērtējumu pārmaiņa: ${of}`,
  nationalAttitudesNote:
    'Pieaugums nozīmē, ka apgalvojumam piekrīt vairāk; vai tas ir vēlams, atkarīgs no apgalvojuma. Intervāls ir 95 %, un tas ir platāks nekā pašvaldības lapā: kopsavilkumā nav zināms, kurš pirmais vērtējums pieder pie kura otrā.',
  rollupsCsv: 'Visa tabula: CSV',
  codebookCsv: 'Kodu grāmata: CSV',
  rollupsHint:
    'Analītiķiem: viens skaitlis katrā rindā, ar noapaļošanas kļūdu. Kodu grāmatā ir katras kolonnas nozīme.',
};
