/** Words of the built-in LMS about courses of several items, launching, the log and faults, in Latvian. */

export const lmsPlayLv = {
  wholeCourse: 'Viss kurss',
  startCourse: 'Sākt kursu',
  continueCourse: 'Turpināt kursu',
  restartCourse: 'Sākt visu no jauna',
  restartSure:
    'Vai sākt visu kursu no jauna? Iepriekšējie rezultāti paliek eksportā, bet visas daļas būs jāveic vēlreiz.',
  previous: 'Iepriekšējā daļa',
  next: 'Nākamā daļa',
  closed: 'vēl slēgts',
  closedHint: 'Vēl slēgts. Pakotne to atver, kad paveikts tas, kas jādara vispirms.',
  refusedStep: 'Pakotnes noteikumi šo soli tagad neļauj. Izvēlieties citu daļu.',

  advanced: 'Papildu iespējas',
  mode: 'Režīms',
  modeNormal: 'Parasts (normal)',
  modeBrowse: 'Apskate, nekas netiek saglabāts (browse)',
  credit: 'Rezultāts tiek ieskaitīts (credit)',
  masteryScore: 'Sekmīguma robeža',
  masteryHint: 'No 0 līdz 100; aizstāj pakotnē norādīto. Ja lauks ir tukšs, lieto pakotnē norādīto.',
  masteryOverride: 'Par sekmēm izlemj mācību sistēma, ja ir robeža un rezultāts',
  parameters: 'Parametri, ko pievienot satura adresei',
  parametersHint: 'Piemēram, ?valoda=lv vai #lapa=3. Parasti lauku atstāj tukšu.',
  playHere: 'Saturs darbojas šīs vietnes adresē',
  playHereHint:
    'Vajadzīgs tikai saturam, kas atver savus logus vai kurā ir PDF: citā adresē to vieta paliek tukša. Šajā adresē pakotne var lasīt, mainīt un dzēst visu, ko šī vietne glabā pārlūkā.',
  notKept: 'Šajā režīmā nekas netiek saglabāts.',

  noRoomForCommit:
    'Pārlūkam nav vietas, lai saglabātu jaunāko, tāpēc saturam atbildēts „false” (kļūda 391). Iepriekš saglabātais nav zudis. Atbrīvojiet vietu, piemēram, dzēsiet kādu pakotni, un turpiniet.',

  search: 'Meklēt',
  nothingFound: 'Nekas neatbilst.',
  shownElements: (shown: number, all: number) =>
    shown === all ? `Elementu skaits: ${all}.` : `Redzami ${shown} no ${all} elementiem.`,
  exportModel: 'Lejupielādēt datus (JSON)',
  exportCalls: 'Lejupielādēt žurnālu (JSON)',
  showCalls: 'Rādīt',
  callFilter: {
    all: 'visus izsaukumus',
    refused: 'tikai noraidītos',
    reading: 'lasīšanu (GetValue)',
    writing: 'rakstīšanu (SetValue)',
    session: 'sesiju un saglabāšanu',
  },
  lastCalls: (shown: number, found: number, all: number) =>
    shown === all ? `Izsaukumu skaits: ${all}.` : `Redzami pēdējie ${shown} no ${found}; pavisam ${all}.`,

  faultsIntro:
    'Šeit mācību sistēmai var likt kļūdīties. Tā redzams, vai saturs neko nepazaudē un ko tas saka dalībniekam.',
  faultsOn: 'Mācību sistēma pēc Jūsu izvēles kļūdās. Izslēgt to var cilnē „Kļūmes”.',
  commitAnswers: 'Saglabājot (Commit, Terminate)',
  commitAnswer: {
    'none': 'viss tiek saglabāts',
    'refused': 'atbild „false”, kļūda 391; nekas netiek saglabāts',
    'session-gone': 'sesija beigusies: „false”, kļūda 101; nekas netiek saglabāts',
    'lost': 'nav interneta: atbild „true”, bet nekas netiek saglabāts (tā dara Moodle)',
  },
  delays: 'Atbilde kavējas',
  delay: (seconds: number) => (seconds === 0 ? 'nekavējas' : `${seconds} sekundes; lapa tikmēr nereaģē`),
  strict: 'SCORM 1.2 robežas burtiski',
  strictHint:
    'Piemēram, suspend_data līdz 4096 rakstzīmēm, identifikatori bez garumzīmēm. SCORM 2004 robežas ir spēkā vienmēr.',

  like: 'Uzvedas kā',
  likeItself: 'šī sistēma pati',
  likeHint:
    'Saturs sastopas ar to pašu, ar ko izvēlētajā sistēmā: kā tā saglabā, kad lapu aizver, un ko tā dod, kad saturu atver vēlreiz. Izvēle ir spēkā, līdz to maina vai lapu ielādē no jauna.',
  likeOn: (name: string) =>
    `Mācību sistēma pēc Jūsu izvēles uzvedas kā ${name}. Mainīt to var cilnē „Kļūmes”.`,
  /** Of `imitatedLmss` (src/lms/profiles/imitation.ts), in the nominative. */
  lmsNames: {
    'moodle': 'Moodle 4.5',
    'ilias12': 'ILIAS 5.4',
    'ilias2004': 'ILIAS 5.4',
    'forma': 'forma.lms 2.4',
    'forma4': 'forma.lms 4.0',
    'chamilo': 'Chamilo 1.11',
    'moodle-app': 'Moodle lietotne',
    'sync-xhr': 'sistēma, kas no aizvērtas lapas neko nesaņem',
    'frappe': 'Frappe LMS',
    'openolat': 'OpenOlat',
    'cornerstone': 'Cornerstone',
    'successfactors': 'SuccessFactors',
    'no-count': 'sistēma bez elementiem _count un _children',
  },

  results: 'Rezultāti',
  resultsIntro:
    'Visu dalībnieku rezultātus var lejupielādēt vienā failā un atvērt rezultātu lapā. Fails paliek Jūsu ierīcē.',
  exportResults: 'Lejupielādēt rezultātus (JSON)',
};
