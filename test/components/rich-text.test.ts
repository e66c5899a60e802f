import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/components/blocks/prose/prose-block.ts';
import type {ProseBlockElement} from '../../src/components/blocks/prose/prose-block.ts';
import {plainText} from '../../src/components/text/rich-text.ts';
import type {GlossaryTermElement} from '../../src/components/text/glossary-term.ts';
import type {SourceNoteElement} from '../../src/components/text/source-note.ts';
import type {ProseBlock} from '../../src/domain/blocks/prose/prose.ts';
import type {Glossary} from '../../src/domain/pages/glossary.ts';
import type {RichText} from '../../src/domain/text/rich-text.ts';
import {find, findAll, hasFocus, middleOf, wordsOf} from '../harness/page.ts';
import {prose, sources} from './samples.ts';

const show = (block: ProseBlock) =>
  fixture<ProseBlockElement>(html`<prose-block .block=${block} .sources=${sources}></prose-block>`);
const showText = (body: RichText) => show({...prose, body});

describe('prose-block', () => {
  for (const look of ['text', 'box', 'warning', 'care'] as const) {
    it(`is accessible as ${look}`, async () => {
      await expect(await show({...prose, look})).to.be.accessible();
    });
  }
});

describe('renderRich', () => {
  it('opens web addresses in a new tab, so that the course in an LMS stays, and says so', async () => {
    const element = await show(prose);
    const [inside, outside] = findAll<HTMLAnchorElement>(element, 'a');
    expect(inside?.hasAttribute('target')).to.equal(false);
    expect(outside?.target).to.equal('_blank');
    expect(outside?.rel).to.equal('noopener noreferrer');
    expect(outside?.textContent).to.equal('likumi.lv (atveras jaunā cilnē)');
  });

  const refused = ['javascript:alert(1)', 'data:text/html,x', '//host/', ' https://x.lv', ''];
  for (const href of refused) {
    it(`makes no link of "${href}"`, async () => {
      const element = await showText([['p', ['a', {href}, 'saite']]]);
      expect(findAll(element, 'a')).to.have.length(0);
      expect(wordsOf(element, 'p')).to.equal('saite');
    });
  }

  it('shows markup in a text as text', async () => {
    const element = await showText([['p', '<img src=x onerror=alert(1)>']]);
    expect(findAll(element, 'img')).to.have.length(0);
    expect(wordsOf(element, 'p')).to.equal('<img src=x onerror=alert(1)>');
  });

  it('begins no line with the number of a footnote', async () => {
    const element = await showText([
      [
        'p',
        'Rīcības kodekss atgādina sargāties no traumatizācijas un izdegšanas.',
        ['note', {n: '1'}],
        ' Tā ir.',
      ],
    ]);
    const words = [...find(element, 'p').childNodes].find(
      (node) => node instanceof Text && node.data.includes('izdegšanas'),
    );
    if (!words) throw new Error('The text is not there.');
    const note = find<SourceNoteElement>(element, 'source-note');
    await note.updateComplete;
    const number = find(note, 'button');
    const end = new Range();
    for (let widthPx = 160; widthPx < 500; widthPx += 5) {
      element.style.width = `${widthPx}px`;
      end.selectNodeContents(words);
      const lastLine = [...end.getClientRects()].at(-1);
      expect(number.getBoundingClientRect().left, `${widthPx} px`).to.be.at.least((lastLine?.right ?? 0) - 1);
    }
  });

  it('WCAG 3.1.2: marks passages in another language', async () => {
    const element = await show(prose);
    expect(find(element, '[lang=en]').textContent).to.equal('trafficking in persons');
  });

  it('WCAG 1.4.10: lets a wide table scroll inside its own focusable region, not the page', async () => {
    const cells = Array.from({length: 14}, (_, i) => ['td', `Ļoti garš vārds ${i}`] as const);
    const element = await showText([['table', ['tbody', ['tr', ...cells]]]]);
    const region = find(element, '.table');
    expect(region.tabIndex).to.equal(0);
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
  });

  it('gives the bare words for labels: no markup, no footnotes', () => {
    expect(plainText(prose.body.slice(0, 1))).to.equal(
      'Cilvēku tirdzniecība ir noziegums pret cilvēku. To skaidro ANO Palermo protokols. Tajā ir trīs elementi: darbība, līdzekļi un mērķis.',
    );
  });
});

describe('source-note', () => {
  const openFirst = async () => {
    const note = find<SourceNoteElement>(await show(prose), 'source-note');
    find(note, 'button').focus();
    await sendKeys({press: 'Enter'});
    return {note, panel: find(note, '.panel')};
  };

  it('opens its source by keyboard, with focus in the panel', async () => {
    const {note, panel} = await openFirst();
    expect(panel.matches(':popover-open')).to.equal(true);
    expect(hasFocus(panel)).to.equal(true);
    expect(wordsOf(note, '.panel')).to.contain('Human trafficking UN.GIFT, 2000');
    expect(find(note, 'strong').lang).to.equal('en');
    await expect(note).to.be.accessible();
  });

  it('closes by Esc and gives focus back to its number', async () => {
    const {note, panel} = await openFirst();
    await sendKeys({press: 'Escape'});
    expect(panel.matches(':popover-open')).to.equal(false);
    expect(hasFocus(find(note, '.opener'))).to.equal(true);
  });

  it('closes by its button, too', async () => {
    const {note, panel} = await openFirst();
    find(note, '.panel .button').click();
    expect(panel.matches(':popover-open')).to.equal(false);
    expect(hasFocus(find(note, '.opener'))).to.equal(true);
  });

  it('is a bare number when the lesson has no such source', async () => {
    const element = await showText([['p', 'Teikums.', ['note', {n: '9'}]]]);
    const note = find<SourceNoteElement>(element, 'source-note');
    expect(findAll(note, 'button')).to.have.length(0);
    expect(wordsOf(note, 'sup')).to.equal('9');
  });
});

const glossary: Glossary = {
  title: 'Vārdnīca',
  summary: '',
  sources,
  terms: [
    {
      id: 'act',
      name: 'darbība',
      forms: [],
      definition: [['p', 'Ko dara.', ['note', {n: '2'}]]],
      see: ['means'],
    },
    {id: 'means', name: 'līdzekļi', forms: [], definition: [['p', 'Kā dara.']], see: []},
  ],
};

describe('glossary-term', () => {
  const showTerm = async (term = 'act') => {
    const text: RichText = [['p', 'Tā ir ', ['term', {term}, 'vervētāja darbība'], '.']];
    return find<GlossaryTermElement>(await showText(text), 'glossary-term');
  };
  const openTerm = async (given: Glossary | 'failed' | 'waiting' = glossary) => {
    const term = await showTerm();
    term.addEventListener(
      'course-glossary',
      ({reader}) => (reader.glossary = given === 'waiting' ? undefined : given),
    );
    find(term, '.opener').focus();
    await sendKeys({press: 'Enter'});
    await term.updateComplete;
    return {term, panel: find(term, '.panel')};
  };

  it('is accessible, closed and open', async () => {
    await expect(await showTerm()).to.be.accessible();
    await expect((await openTerm()).term).to.be.accessible();
  });

  it('breaks over lines as words do', async () => {
    const term = await showTerm();
    expect(getComputedStyle(find(term, '.opener')).display).to.equal('inline');
  });

  it('opens by keyboard with the explanation, its footnote and what to read next', async () => {
    const {term, panel} = await openTerm();
    expect(panel.matches(':popover-open')).to.equal(true);
    expect(hasFocus(panel)).to.equal(true);
    expect(wordsOf(term, '.panel h2')).to.equal('darbība');
    expect(wordsOf(term, '.panel')).to.contain('Ko dara.');
    expect(find<SourceNoteElement>(term, 'source-note').source).to.equal(sources[1]);
    expect(findAll<HTMLAnchorElement>(term, '.ways a').map((a) => [a.hash, a.text])).to.deep.equal([
      ['#/page/glossary/act', 'Atvērt vārdnīcu'],
      ['#/page/glossary/means', 'līdzekļi'],
    ]);
  });

  it('WCAG 1.4.13: closes by Esc and gives the focus back to its words', async () => {
    const {term, panel} = await openTerm();
    await sendKeys({press: 'Escape'});
    expect(panel.matches(':popover-open')).to.equal(false);
    expect(hasFocus(find(term, '.opener'))).to.equal(true);
  });

  it('closes by a second press on its words', async () => {
    const {term, panel} = await openTerm();
    const [x, y] = middleOf(find(term, '.opener'));
    await sendMouse({type: 'click', position: [x, y]});
    expect(panel.matches(':popover-open')).to.equal(false);
    await sendMouse({type: 'click', position: [x, y]});
    expect(panel.matches(':popover-open')).to.equal(true);
  });

  it('asks again when the glossary did not arrive, and says so meanwhile', async () => {
    const {term} = await openTerm('failed');
    expect(wordsOf(term, '.panel [role=status]')).to.equal('Šo daļu neizdevās ielādēt.');
    await sendKeys({press: 'Escape'});
    setTimeout(() => find(term, '.opener').click());
    await oneEvent(term, 'course-glossary');
  });

  it('says that it loads until the glossary is there', async () => {
    const {term} = await openTerm('waiting');
    expect(wordsOf(term, '.panel [role=status]')).to.equal('Ielādē…');
    term.glossary = glossary;
    await term.updateComplete;
    expect(wordsOf(term, '.panel h2')).to.equal('darbība');
  });
});
