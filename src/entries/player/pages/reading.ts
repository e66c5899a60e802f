import {html} from 'lit';
import {lookOf} from '../../../components/shell/pages/reading/reading-look.ts';
import '../../../components/shell/pages/reading/reading-page.ts';
import type {ReadingEvent} from '../../../components/shell/pages/page-events.ts';
import {aloudWords} from '../../../locales/by-language/aloud.ts';
import {strings} from '../../../locales/pages.ts';
import {
  carryReading,
  keepReading,
  readReading,
  type OwnTexts,
} from '../../../runtime/device/reading-choices.ts';
import {loadChosenFont} from '../start/chosen-font.ts';
import {showLook} from '../start/show-look.ts';
import type {OpenPage} from './page-context.ts';

export const openReading: OpenPage = async ({content}) => {
  // Without them the page says nothing of reading aloud.
  const aloud = await aloudWords(content.language).catch(() => undefined);
  return {
    title: strings().pages.reading,
    render: () => html`<reading-page .choices=${readReading()} .aloud=${aloud}></reading-page>`,
  };
};

/** Shows the course as it was chosen, at once, and keeps that for every later launch on this device. */
export function takeReading({choices, chooser}: ReadingEvent, own: OwnTexts): void {
  const look = Object.entries(lookOf(choices))
    .map((property) => property.join(':'))
    .join(';');
  // What was set before may be none of the look any more.
  document.documentElement.removeAttribute('style');
  showLook(look);
  loadChosenFont();
  chooser.isKept = keepReading(choices, look);
  carryReading(own);
}
