/** What a new contact is called for until somebody says it better, in English. */
export const makePurposeEn = 'Advice and help.';
