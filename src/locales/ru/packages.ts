/** Words for the packages that are published with the site, in Russian. */
import type {packagesLv} from '../lv/packages.ts';

export const packagesRu: typeof packagesLv = {
  wholeCourse: 'Весь курс',
  courseInParts: 'Весь курс, каждый модуль отдельно',
  withoutFilms: (title) => `${title}, без фильмов`,
};
