/** The list of what changed since the learner finished. */
export const changesLv = {
  changed: 'Kas mainījies, kopš pabeidzāt kursu',
  staysPassed: 'Jūsu rezultāts paliek spēkā. Šeit ir tikai tas, kas tagad ir citādi.',
  whereItStands: 'Par to var lasīt:',
  question: 'Vai tā ir?',
  isSo: 'Tā ir',
  isNotSo: 'Tā nav',
  right: 'Jā.',
  otherwise: 'Šoreiz citādi.',
  seen: 'Izlasīju',
};
