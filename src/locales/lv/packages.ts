/** Words for the packages that are published with the site, in Latvian. */

export const packagesLv = {
  wholeCourse: 'Viss kurss',
  courseInParts: 'Viss kurss, katrs modulis atsevišķi',
  /** Behind the title of a package whose films are texts. */
  withoutFilms: (title: string) => `${title}, bez filmām`,
  standards: {
    'scorm12': 'SCORM 1.2',
    'scorm2004-3rd': 'SCORM 2004 3rd Edition',
    'scorm2004-4th': 'SCORM 2004 4th Edition',
    'cmi5': 'cmi5',
  } as Readonly<Record<string, string>>,
};
