import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/components/shell/home/course-home.ts';
import type {CourseHomeElement} from '../../../src/components/shell/home/course-home.ts';
import type {PlayerState} from '../../../src/components/shell/player-state.ts';
import {find, findAll, wordsOf} from '../../harness/page.ts';
import {finished, module, stateAfter, tried, visited} from './shell-samples.ts';

const show = (state: PlayerState) =>
  fixture<CourseHomeElement>(html`<course-home .state=${state}></course-home>`);

const cards = (home: CourseHomeElement) =>
  findAll(home, '.card').map((card) => card.innerText.replace(/\s+/g, ' ').trim());

describe('course-home', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('is accessible, fresh and half done', async () => {
    for (const state of [stateAfter(), stateAfter(finished(2), ...tried(80))]) {
      await expect(await show(state)).to.be.accessible();
    }
  });

  it('lists every module with its length, its lessons done and its best score', async () => {
    const home = await show(stateAfter(finished(2), ...tried(80)));
    expect(cards(home)).to.deep.equal([
      'Cilvēku tirdzniecības pamati Kas ir cilvēku tirdzniecība. Apmēram 58 min Pabeigtas nodarbības: 1 no 2 Labākais rezultāts: 80 % Paveikts: 66 %',
      'Vervēšana Kā uzrunā un pierunā. Apmēram 40 min Pabeigtas nodarbības: 0 no 1 Paveikts: 0 %',
    ]);
    const bars = findAll<HTMLProgressElement>(home, '.card progress');
    expect(bars.map(({value}) => value)).to.deep.equal([66, 0]);
  });

  it('of a long course shows the first eight modules at once, and soon all', async () => {
    const state = stateAfter();
    const course = {...state.course, modules: Array.from({length: 7}, () => state.course.modules).flat()};
    const home = document.createElement('course-home');
    home.state = {...state, course};
    document.body.append(home);
    await home.updateComplete;
    expect(cards(home)).to.have.length(8);
    await waitUntil(() => cards(home).length === 14);
    home.remove();
  });

  it('says that a module is done', async () => {
    const home = await show(stateAfter(finished(2), finished(3), ...tried(80)));
    expect(wordsOf(home, '.card .done')).to.equal('Modulis pabeigts');
  });

  it('WCAG 2.4.4: names a module link by its heading alone', async () => {
    const home = await show(stateAfter());
    expect(findAll(home, 'h3 a').map((link) => [link.innerText, link.getAttribute('href')])).to.deep.equal([
      ['Cilvēku tirdzniecības pamati', '#/definitions'],
      ['Vervēšana', '#/recruitment'],
    ]);
  });

  it('starts at the first module; later goes on at the lesson that was left', async () => {
    const fresh = await show(stateAfter());
    expect(find(fresh, '.hero .button').getAttribute('href')).to.equal('#/definitions');
    const outlines = new Map([[module.id, module]]);
    const later = await show({...stateAfter(visited(3)), outlines});
    expect(wordsOf(later, '.hero .button')).to.equal('Turpināt: Normatīvie akti');
    expect(find(later, '.hero .button').getAttribute('href')).to.equal('#/definitions/law');
    later.state = {...stateAfter(visited(3), visited(2)), outlines};
    await later.updateComplete;
    expect(wordsOf(later, '.hero .button')).to.equal('Turpināt: Kas ir cilvēku tirdzniecība');
    const blocksLeft = new Map([['definitions/what-is-trafficking', 'forms']]);
    later.state = {...later.state, blocksLeft};
    await later.updateComplete;
    expect(find(later, '.hero .button').getAttribute('href')).to.equal(
      '#/definitions/what-is-trafficking/forms',
    );
  });

  it('names the module until it is known which of its lessons it is', async () => {
    const home = await show(stateAfter(visited(3)));
    expect(wordsOf(home, '.hero .button')).to.equal('Turpināt: Cilvēku tirdzniecības pamati');
    expect(find(home, '.hero .button').getAttribute('href')).to.equal('#/definitions');
  });

  it('says that everything is done and leads to the certificate; to lessons while it is not', async () => {
    const open = stateAfter(visited(3));
    expect(findAll(await show(open), '[href="#/page/certificate"]')).to.have.length(0);
    const home = await show({...open, outcome: {...open.outcome, finished: true}});
    await expect(home).to.be.accessible();
    expect(wordsOf(home, '.hero .done')).to.equal('Viss paveikts. Paldies, ka mācījāties!');
    expect(wordsOf(home, '[href="#/page/certificate"]')).to.equal('Skatīt apliecību');
  });

  it('asks for the institution on the way into the course, at the first start alone', async () => {
    const home = await show({...stateAfter(), asksRole: true});
    expect(find(home, '.hero .button').getAttribute('href')).to.equal('#/page/role/definitions');
  });

  it('fits a window 320 px wide', async () => {
    await setViewport({width: 320, height: 640});
    await show(stateAfter());
    expect(document.documentElement.scrollWidth).to.equal(320);
  });
});
