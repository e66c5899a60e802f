import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {ClearNoteElement} from '../../../../src/components/blocks/notes/clear-note.ts';
import '../../../../src/components/shell/pages/data-page.ts';
import type {DataPageElement} from '../../../../src/components/shell/pages/data-page.ts';
import type {EraseNotesElement} from '../../../../src/components/shell/pages/erase-notes.ts';
import {find, findAll, focused, hasFocus, press, wordsOf} from '../../../harness/page.ts';

const show = (properties: Partial<DataPageElement> = {}) =>
  fixture<DataPageElement>(
    html`<data-page
      .isLocal=${properties.isLocal ?? false}
      .hasNotes=${properties.hasNotes ?? true}
    ></data-page>`,
  );
const headings = (page: DataPageElement) => findAll(page, 'h2').map(({innerText}) => innerText);
const erasing = (page: DataPageElement) => find<EraseNotesElement>(page, 'erase-notes');

/** Asks for it and answers; `erased` is what becomes of it. */
async function erase(page: DataPageElement, answer: '#keep' | '#really', erased: boolean) {
  const part = erasing(page);
  let asked = 0;
  page.addEventListener('course-erase-notes', ({eraser}) => {
    asked++;
    eraser.erased = erased;
  });
  const clearing = find<ClearNoteElement>(part, 'clear-note');
  await press(clearing, '#clear');
  await press(clearing, answer);
  await part.updateComplete;
  return {asked, part};
}

describe('data-page', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  for (const isLocal of [false, true]) {
    it(`is accessible and fits 320 px, ${isLocal ? 'without' : 'with'} an LMS`, async () => {
      await setViewport({width: 320, height: 640});
      const page = await show({isLocal});
      await expect(page).to.be.accessible();
      await press(find<ClearNoteElement>(erasing(page), 'clear-note'), '#clear');
      await expect(page).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.equal(320);
    });
  }

  it('EN 4.2.11: says what the LMS gets and what stays here, and how long', async () => {
    const page = await show();
    expect(headings(page)).to.deep.equal([
      'Ko saņem mācību sistēma',
      'Kas paliek tikai šajā ierīcē',
      'Mācību gaitas kopija',
      'Kas netiek vākts',
    ]);
    expect(page.renderRoot.textContent).to.contain('Ja 180\u00a0dienas nekas netiek mainīts');
  });

  it('does not speak of an LMS where there is none', async () => {
    const page = await show({isLocal: true});
    expect(headings(page)).to.deep.equal([
      'Mācību sistēmas šeit nav',
      'Kas paliek tikai šajā ierīcē',
      'Kas netiek vākts',
    ]);
  });

  it('names the typed name only where this device keeps it', async () => {
    const words = 'apliecībai ierakstītais vārds';
    expect((await show()).renderRoot.textContent).not.to.contain(words);
    expect((await show({isLocal: true})).renderRoot.textContent).to.contain(words);
  });
});

describe('erase-notes', () => {
  it('WCAG 3.3.4: asks before it erases; focus stands on what takes nothing away', async () => {
    const page = await show();
    const clearing = find<ClearNoteElement>(erasing(page), 'clear-note');
    await press(clearing, '#clear');
    expect(wordsOf(clearing, '#sure')).to.contain('Atjaunot tos nevarēs.');
    expect(focused()?.id).to.equal('keep');
  });

  it('erases nothing after a no', async () => {
    const {asked, part} = await erase(await show(), '#keep', true);
    expect(asked).to.equal(0);
    expect(findAll(part, 'clear-note')).to.have.length(1);
  });

  it('erases after a yes, says so with the focus there, and has no button any more', async () => {
    const {asked, part} = await erase(await show(), '#really', true);
    expect(asked).to.equal(1);
    expect(wordsOf(part, '[role=status]')).to.equal('Piezīmes šajā ierīcē ir izdzēstas.');
    expect(hasFocus(find(part, '[role=status]'))).to.equal(true);
    expect(findAll(part, 'clear-note')).to.have.length(0);
    await expect(part).to.be.accessible();
  });

  it('says so where the device does not let them go, each time, and offers it again', async () => {
    const page = await show();
    await erase(page, '#really', false);
    const {part} = await erase(page, '#really', false);
    expect(wordsOf(part, '[role=status]')).to.contain('neizdevās izdzēst');
    expect(hasFocus(find(part, '[role=status]'))).to.equal(true);
    expect(findAll(part, 'clear-note')).to.have.length(1);
  });

  it('says that there is nothing to erase, and offers it to who has notes again', async () => {
    const page = await show({hasNotes: false});
    const part = erasing(page);
    expect(wordsOf(part, '[role=status]')).to.equal('Pašlaik šajā ierīcē Jūsu piezīmju nav.');
    part.erased = true;
    page.hasNotes = true;
    await page.updateComplete;
    await part.updateComplete;
    expect(wordsOf(part, '[role=status]')).to.equal('');
    expect(findAll(part, 'clear-note')).to.have.length(1);
  });
});
