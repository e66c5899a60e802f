/** What is said of notes that only this device keeps, in Latvian. The other languages are typed by this file. */
export const notesLv = {
  /** Beside each field. */
  privacy: (days: number) =>
    `Glabājas tikai šajā ierīcē, ${days}\u00a0dienas. Koplietošanas datorā pēc darba ierakstīto izdzēsiet.`,
  notKept: 'Nekur netiek nosūtīts. Šis pārlūks neko neglabā, tāpēc teksts pazudīs, kad aizvērsiet lapu.',
  noClients: 'Nerakstiet klientu datus.',
  really: 'Jā, dzēst',
  keep: 'Nē, paturēt',

  /** All at once. */
  erase: 'Dzēst manas piezīmes šajā ierīcē',
  eraseAsk:
    'Vai tiešām dzēst šī kursa piezīmes un rīcības plānu? Atjaunot tos nevarēs. Mācību gaita un rezultāts paliks.',
  erased: 'Piezīmes šajā ierīcē ir izdzēstas.',
  eraseFailed: 'Piezīmes neizdevās izdzēst. Mēģiniet vēlreiz vai notīriet pārlūka datus.',
  nothing: 'Pašlaik šajā ierīcē Jūsu piezīmju nav.',
};
