/** A name, the same in every language. */
export const courseName = 'Kopīga rīcība';

/** Words of the return after the course, in Latvian. */
export const returnLv = {
  title: 'Atgriešanās',
  lead: 'Trīs minūtes: viens lēmums situācijā un trīs jautājumi par kursā mācīto. Vērtējuma nav.',
  /** Heading of what is asked. */
  ask: (number: number) => `${number}. atgriešanās`,
  /** Under the heading: what the last two questions are drawn by. */
  why: {
    weak: 'Pēdējie divi jautājumi ir no moduļiem, kas noslēguma pārbaudē padevās mazāk.',
    mistakes: 'Pēdējie divi jautājumi ir no moduļiem, kuros atgriežoties kļūdījāties.',
    both: 'Pēdējie divi jautājumi ir no moduļiem, kas noslēguma pārbaudē padevās mazāk vai kuros atgriežoties kļūdījāties.',
    even: 'Jautājumi ir par dažādiem moduļiem.',
    unknown:
      'Šī ierīce nezina, kas noslēguma pārbaudē padevās mazāk, tāpēc jautājumi ir par dažādiem moduļiem.',
  },
  end: 'Vērtējuma šeit nav. Tabulā redzams, ko vērts pārlasīt.',
  kept: 'Kas jautāts un vai atbildējāt pareizi, glabājas tikai šajā ierīcē un netiek nosūtīts.',
  notKept: 'Ierīce šo atgriešanos neglabā. Nākamreiz daži jautājumi var atkārtoties.',
  notYet: 'Atgriešanās sākas, kad kurss ir pabeigts.',
  toCourse: 'Uz kursu',
  whenTitle: 'Kad atgriezties',
  when: (days: string) => `Nedēļu, četras un divpadsmit nedēļas pēc kursa. Vēl priekšā: ${days}.`,
  fromFirstLook:
    'Šī ierīce nezina, kad pabeidzāt kursu, tāpēc nedēļas skaitītas no dienas, kad šeit pirmoreiz skatījāties šo lapu.',
  allPast: 'Visas trīs dienas jau ir pagājušas. Atgriezties var arī tagad.',
  save: 'Ielikt kalendārā (.ics)',
  saveNote: 'Failu izveido šī ierīce. Kalendārā ieraksts ir visas dienas garumā, bez atgādinājuma skaņas.',
  entry: `${courseName}: trīs minūtes`,
  entryText: 'Viens lēmums un trīs jautājumi.',
  entryInLms: 'Viens lēmums un trīs jautājumi. Mācību sistēmā atveriet „Atgriešanās pēc kursa”.',
  file: 'kopiga-riciba-atgriesanas.ics',
};
