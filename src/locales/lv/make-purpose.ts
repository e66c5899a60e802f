/** What a new contact is called for until somebody says it better, in Latvian: packages of every page language carry it. */
export const makePurposeLv = 'Padoms un palīdzība.';
