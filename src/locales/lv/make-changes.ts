/** What has changed since a municipality's package, in Latvian. */
export const makeChangesLv = {
  since: (day: string) => `Jūsu pakotnes datums: ${day}. Kopš tā laika kursā ir mainījušies šie fakti:`,
  sinceUnknown:
    'Nav zināms, kad Jūsu pakotne veidota. Kopš izmaiņu saraksta sākuma kursā ir mainījušies šie fakti:',
  nothingSince: (day: string) => `Satura datums: ${day}. Kopš tā laika kursā nav mainījies neviens fakts.`,
  nothingKnown: 'Kopš izmaiņu saraksta sākuma kursā nav mainījies neviens fakts.',
  packageNoProfile: (file: string) =>
    `${file} ir gatava pakotne: no tās veidlapu aizpildīt nevar, bet tās saturs ir salīdzināts ar pašreizējo kursu.`,
  changesOwn: 'Vispirms: ko esat uzrakstījuši saviem vārdiem',
  changesCourse: 'Kursa tekstos tas jau ir izlabots',
  ownPlace: 'Jūsu teksts:',
  makeAnew: 'Lai dalībnieki lasītu pareizo, izveidojiet pakotni no jauna un nomainiet to mācību sistēmā.',
  orPackage: 'Ja ievilksiet gatavu pakotni, lapa pateiks, kas kursā mainījies kopš tās izveides.',
};
