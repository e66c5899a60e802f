/**
 * Stands at the head of each page of the site (`packaging/page/early-language.ts`): before anything else is asked for, a page in
 * a language that is not wanted leads to its file in the other. It shows nothing meanwhile.
 */
import {askedLanguage, readChosenLanguage} from '../../runtime/device/chosen-language.ts';
import {addressWanted} from './wanted-language.ts';

const {documentElement} = document;
const address = addressWanted(
  documentElement.lang,
  {asked: askedLanguage(), kept: readChosenLanguage(), browser: navigator.languages},
  location.href,
);
if (address !== undefined) {
  documentElement.hidden = true;
  location.replace(address);
}
