/** How Moodle writes values that both of its formats have. */

/** Where questions are filed in the course that imports them; a slash within a name is doubled. */
export const categoryPath = (path: readonly string[]): string =>
  ['$course$', ...path.map((name) => name.replaceAll('/', '//'))].join('/');

/** Per cent with five decimals: Moodle refuses a third that is written shorter. */
export const worth = (percent: number): string => String(Number(percent.toFixed(5)));
