/** Words of the course shell, in Latvian. The other languages are typed by this file. */

/** Latvian numbers ending in 1 (but not 11) take the singular. */
const one = (n: number) => n % 10 === 1 && n % 100 !== 11;

export const shellLv = {
  brand: 'Kopīga rīcība',
  skipToContent: 'Pāriet uz saturu',
  loading: 'Ielādē…',
  contents: 'Saturs',
  closeContents: 'Aizvērt saturu',
  home: 'Kursa sākums',
  start: 'Sākt mācības',
  continueAt: (title: string) => `Turpināt: ${title}`,
  again: 'Pārskatīt vēlreiz',
  modules: 'Moduļi',
  lessons: 'Nodarbības',
  yourProgress: 'Jūsu gaita',
  percentDone: (percent: number) => `Paveikts: ${percent}\u00a0%`,
  minutes: (n: number) => (one(n) ? `${n} minūte` : `${n} minūtes`),
  about: (minutes: number) =>
    (minutes < 60 ? `Apmēram ${minutes} min` : `Apmēram ${Math.round(minutes / 30) / 2} h`).replace('.', ','),
  lessonsDone: (done: number, all: number) => `Pabeigtas nodarbības: ${done} no ${all}`,
  lessonNumber: (n: number) => `${n}. nodarbība`,
  lessonOf: (n: number, all: number) => `${n}. nodarbība no ${all}`,
  kind: {
    'pre-check': 'Ievadjautājumi',
    'lesson': 'Nodarbība',
    'case': 'Situācija',
    'quiz': 'Moduļa pārbaude',
  },
  status: {done: 'Pabeigta', started: 'Iesākta', open: 'Nav sākta'},
  moduleDone: 'Modulis pabeigts',
  bestScore: (score: number) => `Labākais rezultāts: ${percent(score)}`,
  noScore: 'Pārbaude vēl nav kārtota',
  aboutModule: 'Par moduli',
  activities: (done: number, all: number) => `Uzdevumi: ${done} no ${all}`,
  goals: 'Pēc šīs nodarbības Jūs varēsiet',
  sources: 'Avoti',
  previous: 'Iepriekšējā',
  lessonWays: 'Iepriekšējā un nākamā nodarbība',
  nextLesson: (title: string, minutes: string) => `Tālāk: ${title} · ${minutes}`,
  finishLesson: 'Pabeigt nodarbību un turpināt',
  finishLast: 'Pabeigt nodarbību',
  goOn: 'Turpināt',
  goOnAnyway: 'Turpināt tāpat; pie šīs nodarbības varēsiet atgriezties',
  stillOpen: 'Lai pabeigtu nodarbību, vēl izpildiet:',
  lessonDone: 'Šī nodarbība ir pabeigta.',
  courseDone: 'Viss paveikts. Paldies, ka mācījāties!',
  saved: 'Nosūtīts mācību sistēmai',
  savedHere: 'Saglabāts šajā ierīcē',
  saving: 'Saglabā…',
  unsent: 'Saglabāšana gaida',
  notSaved: 'Nav saglabāts',
  closed: 'Apmeklējums noslēgts',
  saveAgain: 'Mēģināt vēlreiz',
  closedNotice: 'Šis apmeklējums ir noslēgts. Lai turpinātu, atveriet kursu vēlreiz no mācību sistēmas.',
  localNotice: 'Mācību sistēma nav atrasta, tāpēc Jūsu gaita ir saglabāta tikai šajā ierīcē.',
  reviewNotice: 'Jūs skatāt pabeigtu kursu. Viss ir lasāms, rezultāts nemainīsies.',
  unreadableNotice:
    'Iepriekš saglabāto gaitu neizdevās nolasīt, tāpēc kurss sākas no jauna. Vecie dati ir saglabāti šajā ierīcē.',
  loadFailed: 'Šo daļu neizdevās ielādēt.',
  loadFailedHint: 'Pārbaudiet interneta savienojumu. Jūsu atbildes ir drošībā.',
  notFound: 'Šādas lapas kursā nav.',
  tryAgain: 'Mēģināt vēlreiz',
  lmsRefused: 'Mācību sistēma neatļāva sākt darbu. Aizveriet šo logu un atveriet kursu vēlreiz.',
};

/** "86,67 %": decimal comma, no decimals where there are none. */
function percent(value: number): string {
  return `${value.toLocaleString('lv', {maximumFractionDigits: 2})}\u00a0%`;
}
