import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../harness/course-player.ts';
import type {CoursePlayerElement} from '../../../src/components/shell/course-player.ts';
import '../../../src/components/shell/panels/course-toc.ts';
import '../../../src/components/shell/pages/closing-page.ts';
import type {ClosingPageElement, Ended} from '../../../src/components/shell/pages/closing-page.ts';
import type {PlayerState} from '../../../src/components/shell/player-state.ts';
import type {View} from '../../../src/components/shell/view.ts';
import {strings} from '../../../src/locales/visit.ts';
import {find, findAll, focused, hasFocus, wordsOf} from '../../harness/page.ts';
import {module, moduleView, stateAfter, visited} from './shell-samples.ts';

const ended = (stored: Ended['stored']): View => {
  const how: Ended = {stored, isFinished: false, canReload: false, hasNotes: false};
  const render = () => html`<closing-page .ended=${how}></closing-page>`;
  return {type: 'ended', page: {title: strings().ended[stored], render}};
};

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
    await find<ClosingPageElement>(player, 'closing-page').updateComplete;
    await waitUntil(() => focused()?.localName === 'h1');
    expect(wordsOf(find<ClosingPageElement>(player, 'closing-page'), 'h1')).to.equal('Saglabā…');
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
