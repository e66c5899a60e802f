import {aTimeout, expect, fixture, oneEvent} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {KeepSeminarEvent} from '../../../../../src/components/shell/pages/seminar/seminar-event.ts';
import '../../../../../src/components/shell/pages/seminar/seminar-hold.ts';
import type {SeminarStageElement} from '../../../../../src/components/shell/pages/seminar/wall/seminar-stage.ts';
import {readSeminar} from '../../../../../src/domain/seminar/seminar-state.ts';
import {find, findAll, hasFocus, press, wordsOf} from '../../../../harness/page.ts';
import {judge} from '../../../practice-samples.ts';
import {holdPage, words} from './seminar-samples.ts';

describe('an agenda on the wall', () => {
  let hold: LitElement;
  const stage = () => find<SeminarStageElement>(hold, 'seminar-stage');
  const title = () => wordsOf(stage(), 'h2');

  beforeEach(async () => {
    await setViewport({width: 1280, height: 800});
    hold = await fixture<LitElement>(holdPage);
    await press(hold, '.button.primary');
    await stage().updateComplete;
  });
  afterEach(() => setViewport({width: 800, height: 600}));

  async function step(key: string): Promise<void> {
    await sendKeys({press: key});
    await hold.updateComplete;
    await stage().updateComplete;
  }

  it('goes on and back by arrows and by the keys of a remote', async () => {
    expect(title()).to.equal('Sveiciens');
    expect(hasFocus(find(stage(), 'h2')), 'no button is pressed by chance').to.equal(true);
    await step('ArrowRight');
    expect(title()).to.equal(judge.title);
    await step('PageUp');
    expect(title()).to.equal('Sveiciens');
    await step('ArrowLeft');
    expect(title(), 'before the first is nothing').to.equal('Sveiciens');
  });

  it('is accessible on every slide as far as the first decision', async () => {
    for (let slide = 0; slide < 8; slide++) {
      await expect(stage()).to.be.accessible();
      await step('PageDown');
    }
  });

  it('counts hands that are typed, and a field keeps its arrows', async () => {
    await step('ArrowRight');
    find(stage(), '.options input').focus({preventScroll: true});
    const kept = oneEvent(hold, 'course-keep-seminar') as Promise<KeepSeminarEvent>;
    await sendKeys({type: '9'});
    const {text} = await kept;
    expect(Object.values(readSeminar(text, 'short')?.hands ?? {})).to.deep.equal([{f: 9}]);
    const place = title();
    await step('ArrowRight');
    expect(title()).to.equal(place);
    expect(wordsOf(stage(), '.hint')).to.contain('Kopā: 9');
  });

  async function toCase(): Promise<void> {
    find<HTMLSelectElement>(stage(), 'select').value = 'case';
    find(stage(), 'select').dispatchEvent(new Event('change'));
    await hold.updateComplete;
    while (!stage().renderRoot.querySelector('[aria-pressed]')) await step('PageDown');
  }

  it('goes on in a case with what is pressed, at once to what comes of it', async () => {
    await toCase();
    const decision = title();
    await press(stage(), '[aria-pressed]');
    await hold.updateComplete;
    await stage().updateComplete;
    expect(title()).to.equal(decision);
    expect(findAll(stage(), '.verdict')).to.have.length(1);
    await step('PageUp');
    expect(find(stage(), '[aria-pressed]').getAttribute('aria-pressed')).to.equal('true');
  });

  it('goes on in a case by the remote with most hands, and asks where there are none', async () => {
    await toCase();
    await step('PageDown');
    expect(findAll(stage(), '[aria-pressed]').length, 'the decision is still there').to.be.greaterThan(1);
    expect(wordsOf(stage(), '.ask')).to.equal(words.askRoom);
    find(stage(), '.options input').focus({preventScroll: true});
    await sendKeys({type: '7'});
    await step('PageDown');
    expect(findAll(stage(), '.verdict')).to.have.length(1);
  });

  it('says which part it is of how many, whatever way a case goes', async () => {
    const said = () => wordsOf(stage(), '.foot [role=status]');
    expect(said()).to.contain('1. daļa no 5');
    await toCase();
    expect(said()).to.contain('3. daļa no 5');
  });

  it('shows hands as a share of the people in the room once somebody says how many they are', async () => {
    find<HTMLSelectElement>(stage(), 'select').value = 'advert';
    find(stage(), 'select').dispatchEvent(new Event('change'));
    await hold.updateComplete;
    while (!stage().renderRoot.querySelector('.options')) await step('PageDown');
    const type = async (field: HTMLElement | undefined, text: string) => {
      field?.focus({preventScroll: true});
      await sendKeys({type: text});
      await stage().updateComplete;
    };
    const counts = findAll(stage(), '.options input');
    await type(counts[0], '22');
    await type(counts[1], '11');
    const bars = () => findAll<HTMLProgressElement>(stage(), 'progress').map(({position}) => position);
    expect(bars().slice(0, 2), 'of the most').to.deep.equal([1, 0.5]);
    expect(wordsOf(stage(), '.hint')).not.to.contain('33');
    await type(find(stage(), '.hint input'), '44');
    expect(bars().slice(0, 2), 'of the people').to.deep.equal([0.5, 0.25]);
    expect(wordsOf(stage(), '.options li')).to.contain('no 44');
  });

  it('says softly that there are more hands than people', async () => {
    await step('ArrowRight');
    find(stage(), '.hint input').focus({preventScroll: true});
    await sendKeys({type: '8'});
    find(stage(), '.options input').focus({preventScroll: true});
    await sendKeys({type: '9'});
    await stage().updateComplete;
    expect(wordsOf(stage(), '.hint')).to.contain(words.tooMany);
  });

  it('goes on by Space and Enter, too, but not from a button, and to both ends', async () => {
    await step(' ');
    expect(title()).to.equal(judge.title);
    await step('Enter');
    expect(findAll(stage(), '.said')).to.have.length(1);
    find<HTMLButtonElement>(stage(), '.foot .button').focus({preventScroll: true});
    await step('Enter');
    expect(findAll(stage(), '.said'), 'the button is pressed').to.have.length(0);
    await step('End');
    expect(find<HTMLAnchorElement>(stage(), '.wall a').hash).to.equal('#/page/seminar/decided-short');
    await step('Home');
    expect(title()).to.equal('Sveiciens');
  });

  it('is black by B and shows again by any step', async () => {
    await step('b');
    expect(findAll(stage(), '.black')).to.have.length(1);
    await step('PageDown');
    expect(findAll(stage(), '.black')).to.have.length(0);
    expect(title()).to.equal('Sveiciens');
  });

  it('keeps Esc from whoever waits for it twice', async () => {
    let heard = 0;
    const onKey = ({key}: KeyboardEvent) => {
      if (key === 'Escape') heard++;
    };
    document.addEventListener('keydown', onKey, {capture: true});
    await sendKeys({press: 'Escape'});
    await hold.updateComplete;
    expect(findAll(hold, 'seminar-stage')).to.have.length(0);
    expect(heard, 'on the wall').to.equal(0);
    await sendKeys({press: 'Escape'});
    expect(heard, 'on the page').to.equal(1);
    document.removeEventListener('keydown', onKey, {capture: true});
  });

  it('keeps the clock of each part', async () => {
    const face = () => wordsOf(find(stage(), 'seminar-timer'), '.left');
    const timer = () => find<LitElement>(stage(), 'seminar-timer');
    await press(timer(), 'button:last-of-type');
    expect(face()).to.match(/^(6:00|5:59)$/);
    await step('PageDown');
    expect(face()).to.match(/^(15:00|14:59)$/);
    await step('PageUp');
    expect(face(), 'of the part before').to.match(/^(6:00|5:5\d)$/);
  });

  it('leaves a clock that somebody stopped as it is, whichever clock ran before', async () => {
    const timer = () => find<LitElement>(stage(), 'seminar-timer');
    await step('PageDown');
    await press(timer(), 'button');
    const stopped = wordsOf(timer(), '.left');
    await step('PageUp');
    await step('PageDown');
    await aTimeout(1_200);
    expect(wordsOf(timer(), '.left')).to.equal(stopped);
  });

  it('shows all of a vote at once, down to letters that a last row reads', async () => {
    await setViewport({width: 1366, height: 768});
    find<HTMLSelectElement>(stage(), 'select').value = 'advert';
    find(stage(), 'select').dispatchEvent(new Event('change'));
    await hold.updateComplete;
    while (!stage().renderRoot.querySelector('.options')) await step('PageDown');
    const wall = find(stage(), '.wall');
    expect(wall.scrollHeight).to.be.at.most(wall.clientHeight);
    expect(parseFloat(getComputedStyle(wall).fontSize)).to.be.at.least(17);
  });

  it('closes by Esc and keeps its place', async () => {
    await step('ArrowRight');
    await sendKeys({press: 'Escape'});
    await hold.updateComplete;
    expect(findAll(hold, 'seminar-stage')).to.have.length(0);
    expect(wordsOf(hold, '.button.primary')).to.equal('Turpināt uz ekrāna');
    await press(hold, '.button.primary');
    await stage().updateComplete;
    expect(title()).to.equal(judge.title);
  });

  it('scrolls as a whole in a low window, and begins each slide at its top', async () => {
    await setViewport({width: 320, height: 256});
    const dialog = find(stage(), 'dialog');
    await step('ArrowRight');
    const wall = find(stage(), '.wall');
    expect(wall.scrollHeight, 'the slide has its natural height').to.equal(wall.clientHeight);
    expect(dialog.scrollHeight).to.be.greaterThan(dialog.clientHeight);
    expect(dialog.scrollWidth).to.equal(dialog.clientWidth);
    dialog.scrollTop = 200;
    await step('PageDown');
    expect(dialog.scrollTop).to.equal(0);
  });

  it('fits a phone', async () => {
    await setViewport({width: 360, height: 640});
    for (let slide = 0; slide < 8; slide++) {
      const wall = find(stage(), '.wall');
      expect(wall.scrollWidth).to.equal(wall.clientWidth);
      expect(document.documentElement.scrollWidth).to.equal(360);
      await step('PageDown');
    }
  });
});
