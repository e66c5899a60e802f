import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/components/blocks/prose/prose-block.ts';
import type {ProseBlockElement} from '../../src/components/blocks/prose/prose-block.ts';
import type {RichNode} from '../../src/domain/text/rich-text.ts';
import {findAll} from '../harness/page.ts';

const heads = ['Ko salīdzina', 'Cilvēku tirdzniecība', 'Migrantu kontrabanda', 'Darba tiesību pārkāpums'];
const tableOf = (columns: number): RichNode => [
  'table',
  ['thead', ['tr', ...heads.slice(0, columns).map((head): RichNode => ['th', head])]],
  ['tbody', ['tr', ...heads.slice(0, columns).map((): RichNode => ['td', 'ekspluatācija'])]],
];

const show = (columns: number): Promise<ProseBlockElement> => showText(tableOf(columns));

async function showText(...body: readonly RichNode[]): Promise<ProseBlockElement> {
  const block = {type: 'prose', id: 'near', title: 'Līdzīgs', body, look: 'text'} as const;
  return fixture<ProseBlockElement>(html`<prose-block .block=${block}></prose-block>`);
}

describe('a table on a phone', () => {
  before(() => setViewport({width: 354, height: 640}));
  after(() => setViewport({width: 800, height: 600}));

  it('WCAG 1.4.10: of four columns stacks its cells, each with the heading of its column', async () => {
    const element = await show(4);
    const [box] = findAll(element, '.table');
    expect(box?.scrollWidth).to.equal(box?.clientWidth);
    const [head] = findAll(element, 'thead');
    expect(head?.getBoundingClientRect().width).to.equal(1);
    expect(document.documentElement.scrollWidth).to.equal(354);
    const cells = findAll(element, 'tbody td');
    expect(cells.map(({dataset}) => dataset['head'])).to.deep.equal([undefined, ...heads.slice(1)]);
    const tops = cells.map((cell) => cell.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(4);
    await expect(element).to.be.accessible();
  });

  it('WCAG 1.4.10: of three columns does so where its words do not fit beside each other', async () => {
    const long: RichNode = [
      'table',
      ['thead', ['tr', ['th', 'Ko dara'], ['th', 'Starpinstitucionālā'], ['th', 'Pašpārbaudījums']]],
      ['tbody', ['tr', ['th', {scope: 'row'}, 'Pašvaldība'], ['td', 'a'], ['td', 'b']]],
    ];
    const element = await showText(long);
    const tops = findAll(element, 'tbody tr > *').map((cell) => cell.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(3);
    expect(findAll(element, '[role=rowheader]').map(({innerText}) => innerText)).to.deep.equal([
      'Pašvaldība',
    ]);
    await expect(element).to.be.accessible();
  });

  it('WCAG 1.3.1, 2.4.6: is named by the heading above it', async () => {
    const element = await showText(['h3', 'Gadi un vietas'], tableOf(2));
    expect(findAll(element, '.table').map(({ariaLabel}) => ariaLabel)).to.deep.equal([
      'Tabula: Gadi un vietas',
    ]);
    expect(findAll(await show(2), '.table')[0]?.ariaLabel).to.equal('Tabula: Līdzīgs');
  });

  it('of three columns stays a table where its words fit', async () => {
    const short: RichNode = [
      'table',
      ['thead', ['tr', ['th', 'Vieta'], ['th', 'Eiropa'], ['th', 'Latvija']]],
      ['tbody', ['tr', ['th', {scope: 'row'}, '1.'], ['td', 'seksuālā'], ['td', 'darba']]],
    ];
    const cells = findAll(await showText(short), 'tbody tr > *');
    expect(new Set(cells.map((cell) => cell.getBoundingClientRect().top)).size).to.equal(1);
  });
});
