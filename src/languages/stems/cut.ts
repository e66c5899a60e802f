/** A word without the ending that fits; whole where too little would be left to tell words apart. */
export function cut(word: string, ending: RegExp, shortest: number): string {
  const stem = word.replace(ending, '');
  return stem.length >= shortest ? stem : word;
}
