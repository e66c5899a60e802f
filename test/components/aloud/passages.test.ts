import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {tagOf} from '../../../src/components/blocks/block-tags.ts';
import {loadElements} from '../../../src/components/blocks/load-elements.ts';
import {rangesOf, type Passage} from '../../../src/components/aloud/passage.ts';
import {passagesIn} from '../../../src/components/aloud/passages.ts';
import type {Block} from '../../../src/domain/blocks/blocks.ts';
import {find, press} from '../../harness/page.ts';
import {estimate, mark, reflection} from '../personal-samples.ts';
import {choice, choices, judge, match, order, sort} from '../practice-samples.ts';
import {figure, prose, reveal, sources} from '../samples.ts';

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const textsOf = (passages: readonly Passage[]) => passages.map(({text}) => plain(text));

async function show(block: Block, state: Readonly<Record<string, unknown>> = {}): Promise<LitElement> {
  await loadElements([block]);
  // The registry of tags names elements of ours alone.
  const element = document.createElement(tagOf(block.type)) as LitElement;
  Object.assign(element, {block, sources, ...state});
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
}

const read = async (block: Block, state?: Readonly<Record<string, unknown>>) =>
  textsOf(passagesIn(await show(block, state)));

describe('what is read aloud', () => {
  it('is each heading, paragraph and entry of a list, in the order of the page', async () => {
    const passages = passagesIn(
      await fixture(
        html`<div>
          <h2>Virsraksts</h2>
          <p>Pirmais <strong>svarīgs</strong> vārds.</p>
          <ul>
            <li>viens</li>
            <li>divi</li>
          </ul>
          rinda<br />cita
        </div>`,
      ),
    );
    expect(textsOf(passages)).to.deep.equal([
      'Virsraksts',
      'Pirmais svarīgs vārds.',
      'viens',
      'divi',
      'rinda',
      'cita',
    ]);
  });

  it('has its language where all of its words have one; a word amid others is said with them', async () => {
    const passages = passagesIn(
      await fixture(
        html`<div>
          <p>Tirgotāju sauc par <span lang="en">trafficker</span>.</p>
          <p>„<span lang="en-GB">A house</span> 2”.</p>
          <div lang="ru">
            <p>Дом.</p>
            <ul>
              <li><span lang="en">Home</span>, дом</li>
              <li><span lang="en">Home</span></li>
            </ul>
            <span role="img" aria-label="Дом"></span>
          </div>
          <p>Atkal.</p>
        </div>`,
      ),
    );
    expect(passages.map(({text, language}) => [plain(text), language])).to.deep.equal([
      ['Tirgotāju sauc par trafficker.', undefined],
      ['„A house 2”.', 'en'],
      ['Дом.', 'ru'],
      ['Home, дом', undefined],
      ['Home', 'en'],
      ['Дом', 'ru'],
      ['Atkal.', undefined],
    ]);
  });

  it('has the words of terms in it, and neither numbers of footnotes nor what opens from them', async () => {
    const words = (await read(prose)).join(' ');
    expect(words).to.contain(prose.title);
    const element = await show({
      ...prose,
      body: [
        [
          'p',
          'Pret ',
          ['term', {term: 'bondage'}, 'parādu verdzību'],
          ' cīnās',
          ['note', {n: '1'}],
          ' visi.',
        ],
      ],
    });
    expect(textsOf(passagesIn(element)).at(-1)).to.equal('Pret parādu verdzību cīnās visi.');
  });

  it('are pictures by their alternative text', async () => {
    const pictures = passagesIn(await show(figure)).filter(({kind}) => kind.type === 'picture');
    expect(textsOf(pictures)).to.deep.equal([figure.alt]);
  });

  it('is nothing that is shut, until it is opened', async () => {
    const element = await show(reveal);
    const [first] = reveal.items;
    const text = plain(find(element, '.card .text').textContent ?? '');
    expect(text).not.to.equal('');
    expect(textsOf(passagesIn(element)))
      .to.include(first?.label)
      .and.not.to.include(text);
    await press(element, '.card .face');
    expect(textsOf(passagesIn(element))).to.include(text);
  });

  it('are the answers of a question as such, by their numbers, and the one that was picked', async () => {
    const element = await show(choice, {answer: {b: 'x'}});
    const answers = passagesIn(element).flatMap(({kind, text}) =>
      kind.type === 'choice' ? [{...kind, text}] : [],
    );
    expect(answers.map(({number}) => number)).to.deep.equal([1, 2, 3]);
    expect(answers.filter(({picked}) => picked).map(({text}) => plain(text))).to.deep.equal([
      choice.choices.find(({key}) => key === 'b')?.text.join(''),
    ]);
  });

  it('are groups of cards as answers, and letters with what they stand for', async () => {
    const groups = passagesIn(await show(sort)).filter(({kind}) => kind.type === 'choice');
    expect(textsOf(groups)).to.deep.equal(sort.groups.map(({label}) => label));
    const options = (await read(match)).filter((text) => /^[A-Z] /.test(text));
    expect(options).to.have.length(match.targets.length);
  });

  for (const block of [choice, choices, judge, match, order, sort, mark, estimate]) {
    it(`are no right answers and no reasons before the check: ${block.type}, ${block.id}`, async () => {
      const before = (await read(block)).join(' ');
      const checked = (await read(block, {answer: {}, checked: true})).join(' ');
      const reasons = plain(JSON.stringify(block)).match(/"feedback":\[\["p","([^"]+)/g) ?? [];
      const words = reasons.map((found) => found.slice('"feedback":[["p","'.length));
      expect(words.length, 'the sample has reasons').to.be.greaterThan(0);
      expect(words.filter((reason) => before.includes(reason))).to.deep.equal([]);
      expect(words.filter((reason) => checked.includes(reason))).not.to.deep.equal([]);
    });
  }

  it('is nothing that one presses, fills in or is told as it happens', async () => {
    const words = await read(choice);
    expect(words).not.to.include('Pārbaudīt');
    expect((await read(reflection)).join(' ')).to.contain(reflection.title);
    const element = await fixture(
      html`<div>
        <nav>ceļš</nav>
        <p role="status">notika</p>
        <button>spiest</button>
        <p aria-hidden="true">zīme</p>
        <p hidden>nav</p>
        <span class="visually-hidden">ārpus</span>
        <p>teksts</p>
      </div>`,
    );
    element.querySelector<HTMLElement>('.visually-hidden')?.style.setProperty('position', 'absolute');
    expect(textsOf(passagesIn(element))).to.deep.equal(['teksts']);
  });

  it('is found on the page again: a sentence by its places in the text', async () => {
    const element = await fixture(html`<p>Viens <em>un</em> divi. Trīs.</p>`);
    const [passage] = passagesIn(element);
    if (!passage) throw new Error('Nothing is read.');
    const from = passage.text.indexOf('un');
    const to = passage.text.indexOf('.') + 1;
    expect(rangesOf(passage, from, to).map(String).join('')).to.equal('un divi.');
  });
});
