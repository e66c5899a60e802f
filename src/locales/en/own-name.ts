/** English in its own words. */
export const ownNameEn = 'English';
