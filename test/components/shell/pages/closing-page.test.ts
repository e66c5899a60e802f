import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {ClearNoteElement} from '../../../../src/components/blocks/notes/clear-note.ts';
import '../../../../src/components/shell/pages/closing-page.ts';
import type {ClosingPageElement, Ended} from '../../../../src/components/shell/pages/closing-page.ts';
import type {EraseNotesElement} from '../../../../src/components/shell/pages/erase-notes.ts';
import {find, findAll, hasFocus, press, wordsOf} from '../../../harness/page.ts';

const sent: Ended = {stored: 'lms', isFinished: false, canReload: false, hasNotes: false};
const states: readonly Ended['stored'][] = ['ending', 'lms', 'app', 'device', 'nowhere'];

const show = (changes: Partial<Ended> = {}) =>
  fixture<ClosingPageElement>(html`<closing-page .ended=${{...sent, ...changes}}></closing-page>`);
const buttons = (page: ClosingPageElement) =>
  findAll(page, '.button').map(({innerText}) => innerText.replace(/\s+/g, ' ').trim());

describe('closing-page', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  for (const stored of states) {
    it(`is accessible and fits 320 px: ${stored}`, async () => {
      await setViewport({width: 320, height: 640});
      const page = await show({stored, isFinished: true, canReload: true, hasNotes: true});
      await expect(page).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.equal(320);
      expect(hasFocus(find(page, 'h1'))).to.equal(true);
    });
  }

  it('waits calmly, without anything to press, while the work is on its way', async () => {
    const page = await show({stored: 'ending', canReload: true, hasNotes: true, isFinished: true});
    expect(wordsOf(page, '[aria-busy=true]')).to.equal('Saglabā… Lūdzu, uzgaidiet.');
    expect(findAll(page, 'button, a, erase-notes')).to.have.length(0);
  });

  it('puts focus on the new heading when the work has arrived, and is busy no more', async () => {
    const page = await show({stored: 'ending'});
    find(page, 'h1').blur();
    page.ended = sent;
    await page.updateComplete;
    expect(wordsOf(page, 'h1')).to.equal('Paveiktais ir nosūtīts mācību sistēmai');
    expect(hasFocus(find(page, 'h1'))).to.equal(true);
    expect(findAll(page, '[aria-busy]')).to.have.length(0);
  });

  it('leaves the focus where it is while nothing of the work changes', async () => {
    const page = await show({hasNotes: true});
    find(page, 'h1').blur();
    page.ended = sent;
    await page.updateComplete;
    expect(hasFocus(find(page, 'h1'))).to.equal(false);
  });

  it('says of an app of the LMS that it has the work, and sends it later', async () => {
    const page = await show({stored: 'app'});
    expect(wordsOf(page, 'h1')).to.equal('Paveiktais ir saglabāts lietotnē');
    expect(wordsOf(page, 'dd')).to.contain(
      'Lietotne to visu nosūta mācību sistēmai, kad ierīcei ir internets.',
    );
    expect(wordsOf(page, '.paper')).not.to.contain('Mācību sistēmā');
  });

  it('says how to leave and how to go on, without a label that an LMS may not have', async () => {
    const page = await show();
    expect(wordsOf(page, '.paper')).to.contain('Varat aizvērt šo logu vai cilni.');
    expect(wordsOf(page, '.paper')).to.contain('Lai turpinātu, atveriet kursu vēlreiz no mācību sistēmas.');
    expect(wordsOf(page, '.paper')).not.to.contain('Tikai šajā ierīcē');
    expect(buttons(page)).to.deep.equal([]);
  });

  it('says what this device alone keeps, and erases it', async () => {
    const page = await show({hasNotes: true});
    expect(wordsOf(page, 'dl')).to.contain('Tikai šajā ierīcē Jūsu piezīmes un rīcības plāns');
    expect(wordsOf(page, 'dl')).to.contain('Pēc 180 dienām');
    const erasing = find<EraseNotesElement>(page, 'erase-notes');
    page.addEventListener('course-erase-notes', ({eraser}) => (eraser.erased = true));
    const clearing = find<ClearNoteElement>(erasing, 'clear-note');
    await press(clearing, '#clear');
    await press(clearing, '#really');
    // Whoever carried it out may say at once that there are none: the outcome is still told.
    page.ended = sent;
    await page.updateComplete;
    await erasing.updateComplete;
    expect(wordsOf(erasing, '[role=status]')).to.equal('Piezīmes šajā ierīcē ir izdzēstas.');
    expect(hasFocus(find(erasing, '[role=status]'))).to.equal(true);
  });

  it('thanks whoever has finished, and leads to the certificate', async () => {
    const page = await show({isFinished: true});
    expect(wordsOf(page, '.paper')).to.contain('Viss paveikts. Paldies, ka mācījāties!');
    expect(find(page, 'a').getAttribute('href')).to.equal('#/page/certificate');
    expect(wordsOf(page, '.paper')).not.to.contain('Lai turpinātu');
  });

  for (const {stored, names} of [
    {stored: 'lms', names: ['Pārlādēt mācību sistēmas lapu']},
    {
      stored: 'device',
      names: ['Mēģināt vēlreiz', 'Saglabāt rezultātu failu', 'Pārlādēt mācību sistēmas lapu'],
    },
    // What stands nowhere would be lost with the page.
    {stored: 'nowhere', names: ['Mēģināt vēlreiz', 'Saglabāt rezultātu failu']},
  ] as const) {
    it(`offers what helps: ${stored}`, async () => {
      expect(buttons(await show({stored, canReload: true}))).to.deep.equal(names);
    });
  }

  for (const {stored, words} of [
    {stored: 'device', words: 'Nekas nav zudis'},
    {stored: 'nowhere', words: 'Ja lapu aizvērsiet, Jūsu darbs pazudīs.'},
  ] as const) {
    it(`does not say more than is true: ${stored}`, async () => {
      const page = await show({stored, isFinished: true});
      expect(wordsOf(page, '.paper')).to.contain(words);
      expect(wordsOf(page, '.paper')).not.to.contain('Paldies');
      expect(wordsOf(page, '.paper')).not.to.contain('Varat aizvērt');
    });
  }

  for (const {at, event} of [
    {at: 0, event: 'course-end'},
    {at: 1, event: 'course-save-file'},
    {at: 2, event: 'course-reload-lms'},
  ]) {
    it(`asks for ${event}`, async () => {
      const page = await show({stored: 'device', canReload: true});
      setTimeout(() => void press(page, `button:nth-of-type(${at + 1})`));
      const {bubbles, composed} = await oneEvent(page, event);
      expect([bubbles, composed]).to.deep.equal([true, true]);
    });
  }
});
