/** Words for the packages that are published with the site, in Latvian. */

export const packagesLv = {
  wholeCourse: 'Viss kurss',
  courseInParts: 'Viss kurss, katrs modulis atsevišķi',
  /** Behind the title of a package whose films are texts. */
  withoutFilms: (title: string) => `${title}, bez filmām`,
};
