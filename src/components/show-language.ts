import {LitElement} from 'lit';
import {chooseLanguage, type Others} from '../locales/chooser.ts';
import type {Words} from '../locales/words.ts';

/**
 * Shows the page in a language: loads its words, then every element renders anew and keeps its state. Rejects when the
 * words do not arrive: the page stays as it is.
 * @param others the page's words in other languages, of `locales/other-languages.ts`
 */
export async function showLanguage(code: string, others: Others<Partial<Words>>): Promise<void> {
  if (!(await chooseLanguage(code, others))) return;
  document.documentElement.lang = code;
  renderAgain(document);
}

function renderAgain(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof LitElement) element.requestUpdate();
    if (element.shadowRoot) renderAgain(element.shadowRoot);
  }
}
