/** Words of a lesson's page around its blocks, in Latvian. */
export const lessonLv = {
  lessonOf: (n: number, all: number) => `${n}. nodarbība no ${all}`,
  /** Activities, films and cases. */
  required: (done: number, all: number) => `Obligātais: izpildīts ${done} no ${all}`,
  goals: 'Pēc šīs nodarbības Jūs varēsiet',
  sources: 'Avoti',
  previous: 'Iepriekšējā',
  lessonWays: 'Iepriekšējā un nākamā nodarbība',
  nextLesson: (title: string, minutes: string) => `Tālāk: ${title} · ${minutes}`,
  finishLesson: 'Pabeigt nodarbību un turpināt',
  finishLast: 'Pabeigt nodarbību',
  goOnAnyway: 'Turpināt tāpat; pie šīs nodarbības varēsiet atgriezties',
  stillOpen: 'Lai pabeigtu nodarbību, vēl izpildiet:',
  printLesson: 'Drukāt nodarbību',
  lessonDone: 'Šī nodarbība ir pabeigta.',
  stepOf: (n: number, all: number) => `${n}. daļa no ${all}`,
  stepOn: 'Tālāk',
  stepBack: 'Atpakaļ',
  /** On the way on of somebody who has begun. */
  resume: {
    /** Of all there is to do in the lesson, asked or not. */
    tasks: (done: number, all: number) => `Uzdevumi: ${done} no ${all}`,
    here: 'Jūs apstājāties šeit',
    next: 'Nākamā nodarbība',
    left: (about: string) => `Līdz nodarbības beigām: ${about.toLowerCase()}`,
    tests: (passed: number, all: number) => `Nokārtotas pārbaudes: ${passed} no ${all}`,
    courseLeft: (about: string) => `Līdz kursa beigām: ${about.toLowerCase()}`,
  },
  /** What a block is, before its title; any other is an activity. */
  blockKinds: {
    video: 'Filma',
    figure: 'Zīmējums',
    scenario: 'Situācija',
    quiz: 'Pārbaude',
    reflection: 'Pārdomām',
    attitude: 'Viedoklis',
    evaluation: 'Kursa vērtējums',
  },
};
