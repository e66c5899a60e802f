/** A sentence is seen in the course, pressed, and changed. */
import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {useBuiltSite} from './built-site.ts';
import {editorOf, isWriting} from './edit-texts.ts';
import {lessonText} from './lesson-text.ts';
import {patience, visitMake} from './make-visit.ts';
import {faultsOf} from './screen-faults.ts';

const site = useBuiltSite();
const forms = lessonText('forms');
const switchName = 'Labot tekstus, uz tiem nospiežot';

/** The line with the cursor. */
const lineOf = (page: Page) =>
  editorOf(page).evaluate((editor) => {
    const {activeElement} = editor.getRootNode() as ShadowRoot;
    // Chromium tells of a selection in a shadow tree by the tree's root.
    const root = editor.getRootNode() as ShadowRoot & {getSelection(): Selection | null};
    const at = activeElement === editor ? root.getSelection()?.anchorNode : undefined;
    const line = at instanceof Element ? at : at?.parentElement;
    return line?.closest('.cm-line')?.textContent ?? '';
  });

it(
  'EN 11.8.2: a text is pressed in the course that is looked at, or reached by Tab and Enter, and the editor is at it',
  {timeout: 3 * patience},
  async () => {
    const {context, page, errors} = await visitMake(site().browser);
    await page.goto(`${site().url}make/#look`);
    const frame = page.frameLocator('look-step iframe');
    await frame.locator('footer').first().waitFor();
    await page.getByLabel(switchName).check();
    await frame.locator(':root').evaluate((_, to) => (location.hash = to), '#/definitions/forms/many-forms');
    await frame.locator('#three-notes[role=group]').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await frame.locator('#three-notes p').first().click();

    await page.getByRole('heading', {level: 2, name: 'Teksti saviem vārdiem (ja vajag)'}).waitFor();
    await editorOf(page).waitFor();
    await expect.poll(() => isWriting(page)).toBe(true);
    expect(await lineOf(page)).toBe(`## ${forms.headingOf('three-notes')} {#three-notes}`);

    // The page beside the editor does the same; a keyboard has no mouse.
    const beside = page.frameLocator('texts-step iframe');
    await beside.locator('#many-forms').waitFor();
    await page.getByLabel(switchName).check();
    await beside.locator('#many-forms[role=group]').waitFor();
    await beside.locator('#many-forms').press('Enter');
    await expect.poll(() => isWriting(page)).toBe(true);
    expect(await lineOf(page)).toContain('{#many-forms}');
    expect(errors).toEqual([]);
    await context.close();
  },
);
