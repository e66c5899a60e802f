/** Latvian in its own words. */
export const ownNameLv = 'Latviešu';
