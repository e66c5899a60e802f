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

async function show(columns: number): Promise<ProseBlockElement> {
  const block = {
    type: 'prose',
    id: 'near',
    title: 'Līdzīgs',
    body: [tableOf(columns)],
    look: 'text',
  } as const;
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

  it('of three columns stays a table', async () => {
    const tops = findAll(await show(3), 'tbody td').map((cell) => cell.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(1);
  });
});
