/** A name, the same in every language. */
export const courseName = 'Kopīga rīcība';

/** Words of the return after the course, in Latvian. */
export const returnLv = {
  title: 'Atgriešanās',
  lead: 'Trīs minūtes: viens lēmums situācijā un trīs jautājumi par kursā mācīto. Vērtējuma nav.',
  /** Heading of what is asked. */
  ask: (number: number) => `${number}. atgriešanās`,
  known: 'Vispirms tas, kas noslēguma pārbaudē padevās mazāk vai kur iepriekš kļūdījāties.',
  spread: 'Šī ierīce nezina, kas noslēguma pārbaudē padevās mazāk, tāpēc jautājumi ir par dažādiem moduļiem.',
  kept: 'Kas jautāts un vai atbildējāt pareizi, glabājas tikai šajā ierīcē un netiek nosūtīts.',
  notKept: 'Ierīce šo atgriešanos neglabā. Nākamreiz daži jautājumi var atkārtoties.',
  notYet: 'Atgriešanās sākas, kad kurss ir pabeigts.',
  toCourse: 'Uz kursu',
  whenTitle: 'Kad atgriezties',
  when: (days: string) => `Pēc nedēļas, četrām un divpadsmit nedēļām: ${days}.`,
  save: 'Ielikt kalendārā (.ics)',
  saveNote: 'Failu izveido šī ierīce. Kalendārā ieraksts ir visas dienas garumā, bez atgādinājuma skaņas.',
  entry: `${courseName}: trīs minūtes`,
  entryText: 'Viens lēmums un trīs jautājumi.',
  file: 'kopiga-riciba-atgriesanas.ics',
};
