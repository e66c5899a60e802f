/** Words for the packages that are published with the site, in English. */
import type {packagesLv} from '../lv/packages.ts';

export const packagesEn: typeof packagesLv = {
  wholeCourse: 'The whole course',
  courseInParts: 'The whole course, each module by itself',
  withoutFilms: (title) => `${title}, without films`,
};
