/** Words of the results page about files: what they are, what could not be read, how they were joined. */
import {isSingular} from './numbers.ts';
import {numberText} from '../../languages/on-screen.ts';

const count = (n: number, singular: string, plural: string) =>
  `${numberText(n)} ${isSingular(n) ? singular : plural}`;

export const resultsFilesLv = {
  kinds: {
    'scorm-report': 'SCORM aktivitātes atskaite',
    'scorm-tracks': 'Viena mēģinājuma dati',
    'grades': 'Vērtējumu eksports',
    'completion': 'Pabeigšanas atskaite',
    'people': 'Dalībnieku vai grupu saraksts',
    'logs': 'Žurnāls',
    'result': 'Kursa rezultātu fails',
    'lms-export': 'Iebūvētās mācību sistēmas eksports',
    'xapi': 'xAPI ieraksti',
    'ilias': 'ILIAS SCORM dati',
    'open-edx': 'Open edX vērtējumu atskaite',
    'canvas': 'Canvas vērtējumi',
    'scorm-cloud': 'SCORM Cloud reģistrācijas',
    'rollup': 'Pašvaldības kopsavilkums',
    'totara': 'Totara SCORM atskaite',
    'forma': 'forma.lms kursa atskaite',
    'table': 'Tabula',
    'unknown': 'Neatpazīts fails',
  },
  understood: (n: number) => count(n, 'ieraksts nolasīts', 'ieraksti nolasīti'),
  problemCount: (n: number) => `${count(n, 'vieta', 'vietas')}, ko nevar nolasīt`,
  allRead: 'nolasīts viss',
  line: (n: number) => `${n}. rinda`,
  problems: {
    'empty-file': () => 'fails ir tukšs',
    'unknown-format': () => 'formāts nav atpazīts, un tabulas te nav',
    'needs-columns': () => 'kolonnas nav atpazītas: norādiet, kas kurā ir',
    'file-too-large': () => 'fails ir pārāk liels',
    'file-not-readable': () =>
      'to nevar nolasīt: tā ir mape, vai arī fails ir pārvietots, mainīts vai bloķēts; izvēlieties to vēlreiz',
    'too-many-rows': () => 'rindu ir pārāk daudz; pārējās nav nolasītas',
    'line-too-long': () => 'rinda ir pārāk gara, tāpēc izlaista',
    'broken-quotes': (detail) => `pēdiņām nav pāra: ${detail}`,
    'broken-zip': () => 'fails ir bojāts (zip)',
    'broken-xml': () => 'fails ir bojāts (XML)',
    'not-json': (detail) => `fails nav derīgs JSON: ${detail}`,
    'result-damaged': () => 'rezultātu fails ir mainīts vai nepilnīgs',
    'rollup-damaged': () => 'kopsavilkums ir mainīts vai nepilnīgs',
    'newer-version': () => 'fails ir no jaunākas versijas, nekā šī lapa prot lasīt',
    'no-person': () => 'nav ne vārda, ne e-pasta',
    'bad-date': (detail) => `datums nav saprotams: ${detail}`,
    'bad-number': (detail) => `skaitlis nav saprotams: ${detail}`,
    'extra-cells': (detail) => `šūnas bez kolonnas: ${detail}`,
    'missing-cells': (detail) =>
      `rindā trūkst šūnu, un nav zināms, kuru; rezultāti no tās nav ieskaitīti: ${detail}`,
    'bad-statement': (detail) => `ieraksts nav saprotams: ${detail}`,
    'score-outside': (detail) => `rezultāts ir ārpus savām robežām, tāpēc nav ieskaitīts: ${detail}`,
  } satisfies Record<string, (detail: string) => string>,
  remarks: {
    'joined-by-name': (detail, n) =>
      `Failā „${detail}” nav e-pasta; ${count(n, 'cilvēks atrasts', 'cilvēki atrasti')} pēc vārda.`,
    'joined-by-hash': (detail, n) =>
      `Failā „${detail}” e-pasts ir šifrēts; ${count(n, 'cilvēks atrasts', 'cilvēki atrasti')} pēc tā.`,
    'joined-by-registration': (detail, n) =>
      `Failā „${detail}” ${count(n, 'cilvēkam ir', 'cilvēkiem ir')} gan e-pasts, gan konts. Tie apvienoti, jo reģistrācija ir viena un tā pati.`,
    'mixed-actors': (detail, n) =>
      `Failā „${detail}” daži cilvēki pazīstami pēc e-pasta, citi pēc konta, un nekas nerāda, vai tie ir tie paši. Divreiz ieskaitīto var būt līdz ${numberText(n)}.`,
    'kept-apart': (detail) =>
      `Faila „${detail}” cilvēki netiek apvienoti pēc vārda, šifrēta e-pasta vai reģistrācijas.`,
    'same-name': (detail, n) =>
      `Vārds „${detail}” ir ${count(n, 'cilvēkam', 'cilvēkiem')}. Viņi atšķirti pēc konta vai pēc mēģinājuma, sākuma un rezultāta.`,
    'unclear-person': (detail, n) =>
      `Failā „${detail}” ${count(n, 'rinda var piederēt', 'rindas var piederēt')} vairākiem cilvēkiem ar vienādu vārdu. Tās nav ieskaitītas.`,
    'staff-left-out': (detail, n) =>
      `Pēc saraksta „${detail}” ${count(n, 'cilvēks kursā māca vai to pārvalda', 'cilvēki kursā māca vai to pārvalda')} (kolonna ar lomu). Mācību rezultātos viņi nav skaitīti.`,
    'staff-counted': (detail, n) =>
      `Pēc saraksta „${detail}” ${count(n, 'cilvēks kursā māca vai to pārvalda', 'cilvēki kursā māca vai to pārvalda')}. Kā Jūs izvēlējāties, viņi ir skaitīti kopā ar dalībniekiem.`,
    'tracks-matched': (detail) =>
      `Failā „${detail}” cilvēks nav nosaukts; tas atbilst tieši vienam mēģinājumam un pievienots tam.`,
    'tracks-unmatched': (detail, n) =>
      n === 0
        ? `Failā „${detail}” cilvēks nav nosaukts; tas ieskaitīts kā dalībnieks bez vārda.`
        : `Failā „${detail}” cilvēks nav nosaukts, un tas atbilst ${count(n, 'mēģinājumam', 'mēģinājumiem')}. Tas nav ieskaitīts.`,
    'zero-unclear': (detail, n) =>
      `„${detail}”: ${count(n, 'mēģinājumā', 'mēģinājumos')} ir 0, kas var nozīmēt „bez rezultāta”. Rezultātos tas nav ieskaitīts.`,
    'questions-unnamed': (detail) =>
      `„${detail}”: atbildēm nav jautājumu nosaukumu. Lejupielādējot atzīmējiet arī jautājuma kolonnu.`,
    'answers-empty': (detail) =>
      `„${detail}”: atbilžu kolonnas ir tukšas. Moodle tā dara ar SCORM 2004; atbildes ir mēģinājuma datos.`,
    'activity-assumed': (detail) =>
      `Failā „${detail}” nav teikts, par kuru aktivitāti tas ir. Tas pieskaitīts tai, kurai atbilst.`,
    'files-disagree': (detail, n) =>
      `„${detail}”: ${count(n, 'mēģinājumam', 'mēģinājumiem')} failos ir dažādi rezultāti. Paturēts labākais.`,
    'unknown-status': (detail, n) =>
      `Rezultāta vietā ir nezināms vārds „${detail}”: ${count(n, 'mēģinājums ieskaitīts', 'mēģinājumi ieskaitīti')} kā sākti, nepabeigti.`,
    'stand-ins': (detail, n) =>
      `Failā „${detail}” ${count(n, 'atbilde ir pagaidu vērtība', 'atbildes ir pagaidu vērtības')}, kas palikusi pēc pārtrauktas saglabāšanas. Tās nav ieskaitītas.`,
    'voided': (_, n) =>
      `${count(n, 'xAPI ieraksts ir atsaukts', 'xAPI ieraksti ir atsaukti')} un nav ${isSingular(n) ? 'ieskaitīts' : 'ieskaitīti'}.`,
    'more-pages': (detail) =>
      `Ierakstu glabātuve norāda, ka pēc faila „${detail}” ir vēl ieraksti. Pievienojiet arī pārējās lapas, citādi rezultāti nav pilnīgi.`,
    'listed-not-started': (detail, n) =>
      `„${detail}”: ${count(n, 'cilvēks ir', 'cilvēki ir')} dalībnieku sarakstā, bet ne atskaitē. Ieskaitīti kā tādi, kas nav sākuši.`,
    'rollup-again': (detail) =>
      `Fails „${detail}” ir tās pašas pašvaldības un perioda kopsavilkums kā cits fails. Tas ieskaitīts vienreiz.`,
    'rollup-differs': (detail) =>
      `Faila „${detail}” pašvaldībai par to pašu periodu ir arī cits kopsavilkums, un skaitļi tajos atšķiras. Šis fails nav ieskaitīts; lieko izņemiet.`,
  } satisfies Record<string, (detail: string, n: number) => string>,

  keepApart: 'Neapvienot',
  keepApartOf: (name: string) => `Neapvienot: ${name}`,
  joinAgain: 'Apvienot',
  joinAgainOf: (name: string) => `Apvienot: ${name}`,
  countStaff: 'Skaitīt arī viņus',
  leaveStaffOut: 'Viņus neskaitīt',
  chooseColumns: 'Norādīt kolonnas',
  chooseColumnsOf: (name: string) => `Kas ir failā „${name}”?`,
  chooseColumnsHint:
    'Katrai kolonnai norādiet, kas tajā ir. Vajadzīgs vismaz vārds vai e-pasts. Pārējo var atstāt neizmantotu.',
  roleOf: (column: number) => `${column}. kolonna`,
  sheetOfBook: 'Darblapa',
  allSheets: (n: number) =>
    `Lasīt arī vēl ${n === 1 ? 'vienu darblapu' : count(n, 'darblapu', 'darblapas')} ar tādiem pašiem virsrakstiem`,
  sheetsRead: (names: string) => `Nolasīts no darblapas: ${names}.`,
  sheetsLeft: (names: string) => `Citas darblapas nav lasītas: ${names}.`,
  headingRow: 'Rinda ar virsrakstiem',
  noHeadingRow: 'Nav',
  tableIs: 'Kas tā ir par tabulu',
  tableOfResults: 'Rezultāti: ko cilvēki izdarījuši',
  tableOfPeople: 'Cilvēku saraksts: kam kurss jāapgūst',
  activityName: 'Par ko ir tabula',
  scoreMax: 'Lielākais iespējamais rezultāts',
  useColumns: 'Lasīt ar šīm kolonnām',
  cancel: 'Atcelt',
  needsPerson: 'Norādiet, kurā kolonnā ir vārds vai e-pasts.',
  moreColumns: (n: number) => `Vēl ${count(n, 'kolonna', 'kolonnas')} netiek rādītas un izmantotas.`,
  roles: {
    'ignore': 'Neizmantot',
    'name': 'Vārds un uzvārds',
    'first-name': 'Vārds',
    'last-name': 'Uzvārds',
    'email': 'E-pasts',
    'id': 'Cits identifikators',
    'group': 'Grupa',
    'institution': 'Iestāde',
    'department': 'Nodaļa',
    'municipality': 'Pašvaldība',
    'trait': 'Cits dalījums (nosaukums ir virsrakstā)',
    'course-role': 'Loma kursā (kas māca, nav skaitīti)',
    'activity': 'Aktivitātes nosaukums',
    'attempt': 'Mēģinājuma numurs',
    'started': 'Sākums',
    'last': 'Pēdējais apmeklējums',
    'finished': 'Pabeigšanas laiks',
    'score': 'Rezultāts',
    'score-max': 'Lielākais iespējamais rezultāts',
    'minutes': 'Pavadītais laiks (minūtes)',
    'seconds': 'Pavadītais laiks (sekundes)',
    'status': 'Statuss',
    'answer': 'Atbilde uz jautājumu (virsraksts ir jautājums)',
    'question': 'Jautājums (katrā rindā viena atbilde)',
    'response': 'Dotā atbilde',
    'right': 'Pareizā atbilde',
    'result': 'Vai atbilde ir pareiza',
  },
  uses: {grade: 'Vērtējums', completion: 'Pabeigšana', part: 'Daļas rezultāts', question: 'Jautājums'},
  understoodFiles: 'Kā faili saprasti un apvienoti',
  doubtsTitle: 'Pirms skaitļiem jāzina',
  moreDoubts: (n: number) =>
    `Vēl ${count(n, 'piezīme', 'piezīmes')} – sadaļā „Kā faili saprasti un apvienoti”.`,
  understoodTitle: 'Kā fails saprasts',
  understoodColumns: 'Kolonnas',
  unusedColumns: 'Neizmantotas kolonnas',
  dividedBy: (columns: readonly string[]) => `Rezultātus var dalīt pēc: ${columns.join(', ')}.`,
  notDivided: 'Grupu, iestāžu vai pašvaldību sarakstā nav.',
  understoodRows: 'Pirmās rindas, kā tās nolasītas',
  answerCount: 'Atbilžu skaits',
  notCounted: 'Vēl nav ieskaitīts: vajadzīga atbilde',
  isThisRight:
    'Šķiet, ka fails ir šāda veida, bet tā var izskatīties arī citas tabulas. Vai nolasīts pareizi?',
  yesRight: 'Jā, pareizi',
  whichDateOrder: 'Datumus šajā failā var saprast divējādi. Kas ir pirmais?',
  dateOrders: {'day-first': 'Diena (03.11. ir 3. novembris)', 'month-first': 'Mēnesis (03/11 ir 11. marts)'},
  attemptStatuses: {
    incomplete: 'sākts, nav pabeigts',
    scored: 'ir rezultāts',
    completed: 'pabeigts',
    passed: 'nokārtots',
    failed: 'nav nokārtots',
  },
  complete: 'pabeigts',
  notComplete: 'nav pabeigts',
  labelFile: 'Norādīt visiem šī faila cilvēkiem',
  labelOf: (name: string) => `No kurienes ir failā „${name}” minētie cilvēki`,
  labelHint: 'Nosaukums',
  labelFiles: 'No kurienes ir failos minētie cilvēki',
  labelFilesHint:
    'Ja katrs fails ir no savas pašvaldības, iestādes vai grupas, to var norādīt visiem uzreiz. Katru var labot sadaļā „Kā fails saprasts”.',
  labelFilesAs: 'Faila vai mapes nosaukums ir',
  labelByName: 'Pēc failu nosaukumiem',
  labelByFolder: 'Pēc mapju nosaukumiem',
  /** @param names the first of them; @param more how many others there are */
  labelExample: (names: readonly string[], more: number) =>
    `${names.map((name) => `„${name}”`).join(', ')}${more > 0 ? ` un vēl ${numberText(more)}` : ''}`,
  readByForm: (name: string) => `nolasīts pēc veidnes „${name}”`,
  inFolder: (name: string) => `mape „${name}”`,
  formName: 'Iegaumēt ar nosaukumu (var neaizpildīt)',
  formNameHint:
    'Citus failus ar tādiem pašiem virsrakstiem lapa turpmāk nolasīs bez jautājuma, arī nākamajā reizē šajā pārlūkā.',
  forms: (n: number) => `Iegaumētās tabulu veidnes: ${numberText(n)}`,
  formsHint:
    'Šajā pārlūkā glabājas veidnes nosaukums, tas, kas ir kurā kolonnā, norādītā aktivitāte, lielākais rezultāts un virsrakstu kontrolsumma. Ne cilvēku, ne atbilžu, ne failu tur nav.',
  formsNotKept: 'Pārlūks neļauj tās saglabāt, tāpēc tās būs zināmas, līdz lapa tiks aizvērta.',
  forget: 'Dzēst',
  forgetForm: (name: string) => `Dzēst veidni „${name}”`,
};
