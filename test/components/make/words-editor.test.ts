import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {MakeRequest} from '../../../src/make/make-request.ts';
import type {OpenLesson} from '../../../src/make/texts/texts-view.ts';
import '../../../src/make/texts/words-editor.ts';
import type {WordsEditorElement} from '../../../src/make/texts/words-editor.ts';
import {find} from '../../harness/page.ts';

const text = [
  ...['---', 'title: Zvans', 'goals:', '  - Zināt.', '---', ''],
  ...['## Durvis {#door}', '', '- alt:', '- caption: Zvans', ''],
  ...Array.from({length: 60}, (_, i) => `Rinda ${i}.`),
].join('\n');
const lineOf = (start: string) => text.split('\n').findIndex((line) => line.startsWith(start)) + 1;

const open: OpenLesson = {
  place: {module: 'doors', lesson: 'own-1', language: 'lv'},
  words: {text, published: text, reported: new Map(), stale: [], left: []},
  ...{shown: {text}, changed: [], stale: [], problems: [], beside: []},
  ...{isHeld: false, isChecking: false, page: 'no-service-worker'},
};

async function show() {
  const asked: MakeRequest[] = [];
  const element = await fixture<WordsEditorElement>(
    html`<words-editor
      .open=${open}
      @make-request=${({request}: {request: MakeRequest}) => asked.push(request)}
    ></words-editor>`,
  );
  const written = () => {
    const last = asked.at(-1);
    return last?.type === 'edit-words' ? last.text.split('\n') : text.split('\n');
  };
  return {element, written};
}

describe('whoever is led to a line writes on there', () => {
  for (const [start, typed, becomes] of [
    ['- alt:', 'Durvis', '- alt: Durvis'],
    ['- caption:', '!', '- caption: Zvans!'],
    ['## Durvis', ' un logs', '## Durvis un logs {#door}'],
    ['title:', 's', 'title: Zvanss'],
  ] as const)
    it(`${start} ${typed}`, async () => {
      const {element, written} = await show();
      if (start === 'title:') element.goToTitle();
      else element.goTo(lineOf(start));
      await sendKeys({type: typed});
      expect(written()).to.contain(becomes);
      expect(find(element, '.refused').innerText.trim()).to.equal('');
    });
});

describe('what is refused', () => {
  after(() => setViewport({width: 800, height: 600}));

  it('is told within the window, however high the editor', async () => {
    await setViewport({width: 1280, height: 500});
    const {element} = await show();
    element.scrollIntoView({block: 'start'});
    element.goTo(lineOf('- alt:'));
    await sendKeys({press: 'Home'});
    await sendKeys({type: 'x'});
    await element.updateComplete;
    const told = find(element, '.refused');
    expect(told.innerText).to.contain('Rakstiet aiz tā');
    expect(told.getBoundingClientRect().bottom).to.be.at.most(500);
  });
});
