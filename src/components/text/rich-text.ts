/** Formatted text with everything that may stand in a lesson: footnotes and terms of the glossary. */
import './glossary-term.ts';
import './source-note.ts';
export {plainText, renderRich, type RichContext} from './rich-tags.ts';
