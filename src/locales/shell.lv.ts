/** Words of the course shell, in Latvian. The other languages are typed by this file. */
export const shellLv = {
  continueCourse: 'Turpināt',
};
