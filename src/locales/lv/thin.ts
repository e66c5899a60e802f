/** Words of the page of a thin package, in Latvian. The other languages are typed by this file. */
export const thinLv = {
  /** `host`: where the course stands. */
  unreachable: (host: string) =>
    `Kursu pagaidām neizdodas ielādēt no servera ${host}. Iepriekš paveiktais nav zudis. Pārbaudiet interneta savienojumu un mēģiniet vēlreiz. Ja tas nepalīdz, pastāstiet par to mācību sistēmas administratoram.`,
  outdated:
    'Kurss serverī ir jaunāks nekā šī pakotne. Mācību sistēmas administratoram tā jānomaina pret jaunāku. Iepriekš paveiktais nav zudis.',
  again: 'Mēģināt vēlreiz',
};
