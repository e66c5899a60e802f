import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {nextTask} from '../../../src/components/next-task.ts';
import {inTurn, Turns} from '../../../src/components/shell/in-turn.ts';
import {find, findAll} from '../../harness/page.ts';

@customElement('long-page')
class LongPage extends LitElement {
  @property({attribute: false}) parts: readonly string[] = [];
  @property({attribute: false}) mark = '';
  readonly turns = new Turns(this, () => this.renderRoot.querySelector('div'));

  override render() {
    return html`<h1>Page</h1>
      <div>
        ${repeat(
          this.parts,
          (part) => part,
          (part) => html`<section>${inTurn(this.turns, () => this.renderPart(part))}</section>`,
        )}
      </div>`;
  }

  private renderPart(part: string): TemplateResult {
    // A part of two.
    if (part.length > 1)
      return html`${[...part].map((each) => inTurn(this.turns, () => this.renderPart(each)))}`;
    if (this.mark.endsWith(` ${part}`)) throw new Error('broken');
    return html`<p>${part}${this.mark}</p>`;
  }
}

const parts = ['a', 'b', 'c', 'd'];
const shown = (page: LongPage) => findAll(page, 'p').map(({innerText}) => innerText);
const isBusy = (page: LongPage) => find(page, 'div').getAttribute('aria-busy') === 'true';

/** The page as it is right after its first update. */
async function show(given = parts): Promise<LongPage> {
  const page = document.createElement('long-page') as LongPage;
  page.parts = given;
  const host = await fixture(html`<main></main>`);
  host.append(page);
  await page.updateComplete;
  return page;
}

/** Task by task, until all is there: what was there at each of them. */
async function watch(page: LongPage): Promise<readonly string[]> {
  const seen: string[] = [];
  const observer = new MutationObserver(() => seen.push(shown(page).join('')));
  observer.observe(page.renderRoot, {childList: true, subtree: true});
  await page.turns.whole;
  observer.disconnect();
  return seen;
}

describe('a page in turns', () => {
  it('shows its beginning at once, then each part in a task of its own, in their order', async () => {
    const page = await show();
    expect([find(page, 'h1').innerText, ...shown(page)]).to.deep.equal(['Page']);
    expect(isBusy(page)).to.equal(true);
    expect(await watch(page)).to.deep.equal(['a', 'ab', 'abc', 'abcd']);
    expect(isBusy(page)).to.equal(false);
  });

  it('shows a part as it is when its turn comes, and with the page from then on', async () => {
    const page = await show();
    page.mark = '!';
    await page.turns.whole;
    expect(shown(page)).to.deep.equal(['a!', 'b!', 'c!', 'd!']);
    page.mark = '?';
    await page.updateComplete;
    expect(shown(page)).to.deep.equal(['a?', 'b?', 'c?', 'd?']);
  });

  it('shows the parts of a part before those that stand behind it, each in a task of its own', async () => {
    const page = await show(['a', 'bc', 'd']);
    // The outer part brings places for its own, and no words.
    expect([...new Set(await watch(page))]).to.deep.equal(['a', 'ab', 'abc', 'abcd']);
  });

  it('is whole before it is printed', async () => {
    for (const given of [parts, ['a', 'bc', 'd']]) {
      const page = await show(given);
      window.dispatchEvent(new Event('beforeprint'));
      expect(shown(page)).to.deep.equal(parts);
    }
  });

  it('takes parts that come at any moment', async () => {
    for (const tasks of [0, 1, 2, 3, 4, 5, 6]) {
      const page = await show();
      for (let task = 0; task < tasks; task++) await nextTask();
      page.parts = ['x', 'y'];
      await page.updateComplete;
      await page.turns.whole;
      expect(shown(page), `after ${tasks} tasks`).to.deep.equal(['x', 'y']);
    }
  });

  it('shows the parts behind one that cannot be shown, and says what was wrong with it', async () => {
    const page = await show();
    const said: string[] = [];
    const own = window.reportError;
    window.reportError = (error) => said.push(String(error));
    page.mark = 'broken b';
    await page.turns.whole;
    window.reportError = own;
    expect(shown(page).map((text) => text[0])).to.deep.equal(['a', 'c', 'd']);
    expect(said).to.deep.equal(['Error: broken']);
  });

  it('waits for no part that is gone, and does not forget one that comes again', async () => {
    const page = await show();
    page.parts = ['d', 'e'];
    await page.updateComplete;
    await page.turns.whole;
    expect(shown(page)).to.deep.equal(['d', 'e']);

    const other = await show();
    const {parentElement} = other;
    other.remove();
    parentElement?.append(other);
    await other.updateComplete;
    await other.turns.whole;
    expect(shown(other)).to.deep.equal(parts);
  });
});
