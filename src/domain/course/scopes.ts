/** Scope, and id of the module, of the package that comes back after the course. */
export const returnScope = 'return';

/** Ids of its lessons, in their order: one, four and twelve weeks after the course. Permanent: reports and saved progress name them. */
export const returnLessons = ['first', 'second', 'third'] as const;

/** Whether a report, like `return.first-q2`, is of this return. */
export const isReturnOf = (reportId: string, lesson: (typeof returnLessons)[number]): boolean =>
  reportId.startsWith(`${returnScope}.${lesson}-`);
