import {otherSite} from '../../../locales/other-languages.ts';
import '../../../site/site-languages.ts';
import {showWantedLanguage} from '../site-language.ts';

/** The page is plain HTML, made when the site is built; only its language is looked up. */
await showWantedLanguage(otherSite);
