/** What stands in place of the report, as the part of the address behind `#`: so the browser's Back leads to the report. No name is in it. */

export type AsideAddress = 'summary' | {readonly person: string};

const summary = '#kopsavilkums';
const person = '#dalibnieks/';

export const addressOf = (aside: AsideAddress): string =>
  aside === 'summary' ? summary : `${person}${aside.person}`;

/** Undefined: the report itself. */
export function asideAt(hash: string): AsideAddress | undefined {
  if (hash === summary) return 'summary';
  // Keys are made of letters and digits: an address that somebody wrote by hand only names nobody.
  return hash.startsWith(person) ? {person: hash.slice(person.length)} : undefined;
}
