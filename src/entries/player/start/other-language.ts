import {showLanguage} from '../../../components/show-language.ts';
import {otherPlayer} from '../../../locales/other-languages.ts';

/** Shows the player in another language than before; loaded only then. Rejects when its words do not arrive. */
export const showOtherLanguage = (code: string): Promise<void> => showLanguage(code, otherPlayer);
