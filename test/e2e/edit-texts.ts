/** What a person does on the step with the texts, by what stands there. */
import {unzipSync, zipSync} from 'fflate';
import type {FrameLocator, Page} from 'playwright-core';
import {sumOfWords} from '../../packaging/content/words/sum-of-words.ts';
import type {LessonText} from './lesson-text.ts';

export const editorOf = (page: Page) => page.getByRole('textbox', {name: 'Nodarbības teksts'});

export async function open(page: Page, lesson: LessonText) {
  await page.getByLabel('Nodarbība', {exact: true}).selectOption({label: lesson.title});
  await editorOf(page).waitFor();
  await page.getByText('Teksts ir kārtībā.').waitFor();
}

/** Scrolls, as a person does, to the line with these words, and puts the cursor at its end. */
export async function goTo(page: Page, text: string) {
  const line = editorOf(page).locator('.cm-line').filter({hasText: text}).first();
  await editorOf(page).press('Control+Home');
  for (let i = 0; i < 60 && (await line.count()) === 0; i++) {
    await editorOf(page).press('PageDown');
  }
  await line.click();
  await toEnd(page);
}

/** Of a line that is wrapped, the first press leads to the end of what is seen of it. */
export async function toEnd(page: Page) {
  for (let i = 0; i < 2; i++) await page.keyboard.press('End');
}

/** Types behind a line and waits until it was checked and is shown. */
export async function typeAfter(page: Page, text: string, typed: string) {
  await goTo(page, text);
  await page.keyboard.type(typed);
  await page.getByText('Pārbauda…').waitFor({state: 'detached'});
}

/** Every letter that stands in an element, shadow trees included. */
export async function textOf(frame: FrameLocator): Promise<string> {
  const page = frame.locator('lesson-page');
  await page.waitFor();
  return page.evaluate(async (root) => {
    const read = (node: Node): string => {
      if (node instanceof HTMLStyleElement) return '';
      if (node instanceof HTMLSlotElement) return '';
      if (node instanceof Element && node.shadowRoot)
        return [...node.shadowRoot.childNodes, ...node.childNodes].map(read).join(' ');
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      return [...node.childNodes].map(read).join(' ');
    };
    // The blocks come one after the other.
    let before = '';
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const now = read(root).replaceAll(/\s+/g, ' ').trim();
      if (now === before && now !== '') return now;
      before = now;
    }
  });
}

/** The profile's zip with the replaced words in its words file as they were, and their sum. */
export function changedWords(zip: Uint8Array, old: (text: string) => string): Uint8Array {
  const files = unzipSync(zip);
  const path = Object.keys(files).find((name) => name.endsWith('.md')) ?? '';
  const text = new TextDecoder().decode(files[path]);
  const [, head = '', was = '', body = ''] =
    /^([^]*?\nwas:\n  three-notes: \|-?\n)([^]*?)(\n---\n[^]*)$/.exec(text) ?? [];
  const kept = old(was);
  const sum = sumOfWords(kept.replaceAll(/^ {4}/gm, ''));
  files[path] = new TextEncoder().encode(
    head.replace(/three-notes: x\w+/, `three-notes: ${sum}`) + kept + body,
  );
  return zipSync(files);
}

export const wordsOf = (text: string): readonly string[] => text.split(' ').toSorted();

export const isWriting = (page: Page): Promise<boolean> =>
  editorOf(page).evaluate((editor) => (editor.getRootNode() as ShadowRoot).activeElement === editor);
