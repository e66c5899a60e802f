import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/shell/course-player.ts';
import type {CoursePlayerElement} from '../../../src/components/shell/course-player.ts';
import '../../../src/components/shell/course-toc.ts';
import type {ClosingPageElement} from '../../../src/components/shell/pages/closing-page.ts';
import type {PlayerState} from '../../../src/components/shell/player-state.ts';
import type {Ended, View} from '../../../src/components/shell/view.ts';
import {strings} from '../../../src/locales/index.ts';
import {find, findAll, focused, hasFocus, wordsOf} from '../../harness/page.ts';
import {module, moduleView, stateAfter, visited} from './shell-samples.ts';

const ended = (stored: Ended['stored']): View => ({
  type: 'ended',
  ended: {stored, isFinished: false, canReload: false, hasNotes: false},
});

const closed: PlayerState = {
  ...stateAfter(visited(2)),
  notices: [{tone: 'important', text: strings().closedNotice}],
};

describe('the end of a visit on screen', () => {
  it('takes the place of page, panel and foot, and has the focus on its heading from the beginning', async () => {
    const player = await fixture<CoursePlayerElement>(
      html`<course-player .state=${closed} .view=${moduleView}></course-player>`,
    );
    player.panel = {render: (state) => html`<course-toc .state=${state} .module=${module}></course-toc>`};
    await player.updateComplete;
    player.view = ended('ending');
    await player.updateComplete;
    // Its element is still on the way: a line that is gone leaves this heading.
    expect(wordsOf(player, 'main > h1')).to.equal('Saglabā…');
    await customElements.whenDefined('closing-page');
    await aTimeout(0);
    expect(focused()?.localName).to.equal('h1');
    player.view = ended('lms');
    await player.updateComplete;
    const page = find<ClosingPageElement>(player, 'closing-page');
    await page.updateComplete;
    expect(wordsOf(page, 'h1')).to.equal('Paveiktais ir nosūtīts mācību sistēmai');
    expect(hasFocus(find(page, 'h1'))).to.equal(true);
    expect(document.title).to.equal('Paveiktais ir nosūtīts mācību sistēmai – Kopīga rīcība');
    expect(findAll(player, 'course-toc, footer, .notices p')).to.have.length(0);
    player.panel = {render: () => html`<p class="help">112</p>`};
    await player.updateComplete;
    expect(wordsOf(player, '.help'), 'help is still at hand').to.equal('112');
    player.view = moduleView;
    await player.updateComplete;
    expect(wordsOf(player, '.notices'), 'on any other page').to.contain('Šis apmeklējums ir noslēgts');
    player.view = ended('lms');
    await player.updateComplete;
    await expect(player).to.be.accessible();
  });
});
