/** Russian in its own words. */
export const ownNameRu = 'Русский';
