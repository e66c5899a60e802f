/** With what the ids of lessons begin that a municipality adds; no lesson of the course is called so. */
const prefix = 'own-';

/** Whether a municipality wrote the lesson, not the authors of the course. */
export const isOwnLesson = (id: string): boolean => id.startsWith(prefix);
