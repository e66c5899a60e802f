import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {render, type LitElement} from 'lit';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {
  KeepSeminarEvent,
  PlanSeminarEvent,
} from '../../../../../src/components/shell/pages/seminar/seminar-event.ts';
import '../../../../../src/components/shell/pages/seminar/seminar-hold.ts';
import type {SeminarStageElement} from '../../../../../src/components/shell/pages/seminar/wall/seminar-stage.ts';
import {beginSeminar, readSeminar} from '../../../../../src/domain/seminar/seminar-state.ts';
import type {LoadedPart} from '../../../../../src/domain/seminar/slides.ts';
import {find, findAll, middleOf, press, wordsOf} from '../../../../harness/page.ts';
import {judge} from '../../../practice-samples.ts';
import {p} from '../../../samples.ts';
import {hostedVideo, video} from '../../../video-samples.ts';
import {agenda, decided, holdPage, parts, words} from './seminar-samples.ts';

it('leads to a film on a server of others, and asks nothing of it before', async () => {
  const film: LoadedPart = {
    id: 'film',
    title: 'Filma',
    minutes: 5,
    text: p('Ko redzējāt?'),
    block: hostedVideo,
  };
  const held = {...agenda, parts: [film]};
  const hold = await fixture<LitElement>(
    html`<seminar-hold .agenda=${held} .parts=${[film]} .words=${words}></seminar-hold>`,
  );
  await press(hold, '.button.primary');
  const stage = find<SeminarStageElement>(hold, 'seminar-stage');
  await stage.updateComplete;
  await sendKeys({press: 'PageDown'});
  await hold.updateComplete;
  await stage.updateComplete;
  expect(find<HTMLAnchorElement>(stage, '.wall a').href).to.equal(
    'https://www.youtube.com/watch?v=aBcDeFgHiJk',
  );
  expect(wordsOf(stage, '.wall')).not.to.contain(words.noFilm);
  expect(findAll(stage, 'iframe')).to.have.length(0);
});

it('leaves a part out, says when the others begin, and starts at any of them', async () => {
  const hold = await fixture<LitElement>(holdPage);
  const plan = find<LitElement>(hold, 'seminar-plan');
  const planned = () => oneEvent(hold, 'course-plan-seminar') as Promise<PlanSeminarEvent>;
  const start = find<HTMLInputElement>(plan, 'input[type=time]');
  start.value = '09:30';
  const first = planned();
  start.dispatchEvent(new Event('change'));
  expect((await first).plan).to.deep.equal({startsAt: '09:30', leftOut: []});
  await hold.updateComplete;
  await plan.updateComplete;
  expect(findAll(plan, 'time').map(({innerText}) => innerText)).to.deep.equal([
    ...['09:30', '09:35', '09:50', '10:15', '10:35'],
  ]);
  findAll<HTMLInputElement>(plan, 'input[type=checkbox]')[1]?.click();
  await hold.updateComplete;
  await plan.updateComplete;
  expect(findAll(plan, 'time').map(({innerText}) => innerText)).to.deep.equal([
    ...['09:30', '09:35', '10:00', '10:20'],
  ]);
  findAll(plan, 'li button')[1]?.click();
  await hold.updateComplete;
  const stage = find<SeminarStageElement>(hold, 'seminar-stage');
  await stage.updateComplete;
  expect(wordsOf(stage, '.head p')).to.contain('Gadījums');
  expect(wordsOf(stage, '.foot [role=status]')).to.contain('2. daļa no 4');
});

it('gives the trainer a window of their own, and the room none of it', async () => {
  const told = parts.map((part) => ({...part, trainer: p('Neļaujiet stāstīt par īstiem klientiem.')}));
  const hold = await fixture<LitElement>(
    html`<seminar-hold .agenda=${agenda} .parts=${told} .words=${words}></seminar-hold>`,
  );
  await press(hold, '.button.primary');
  const stage = find<SeminarStageElement>(hold, 'seminar-stage');
  await stage.updateComplete;
  let opened: Window | null = null;
  const {open} = window;
  window.open = (...args) => (opened = open.apply(window, args));
  find(stage, 'details + .button').focus({preventScroll: true});
  await sendKeys({press: 'Enter'});
  window.open = open;
  await stage.updateComplete;
  const body = () => (opened as Window | null)?.document.body;
  expect(body()?.textContent).to.contain('Neļaujiet stāstīt');
  expect(body()?.textContent).to.contain(judge.title);
  expect(findAll(stage, 'textarea')).to.have.length(0);
  const note = body()?.querySelector('textarea');
  const kept = oneEvent(hold, 'course-keep-seminar') as Promise<KeepSeminarEvent>;
  if (note) note.value = 'Tiekamies martā.';
  note?.dispatchEvent(new Event('input'));
  expect(readSeminar((await kept).text, 'short')?.notes).to.deep.equal({hello: 'Tiekamies martā.'});
  find<HTMLButtonElement>(stage, '.head > .button:last-child').click();
  await hold.updateComplete;
  await waitUntil(() => (opened as Window | null)?.closed);
});

it('moves on from a film, whatever has the focus, and Space plays it', async () => {
  const film: LoadedPart = {id: 'film', title: 'Filma', minutes: 5, text: p('Ko redzējāt?'), block: video};
  const hold = await fixture<LitElement>(
    html`<seminar-hold
      .agenda=${{...agenda, parts: [film]}}
      .parts=${[film]}
      .words=${words}
    ></seminar-hold>`,
  );
  await press(hold, '.button.primary');
  const stage = find<SeminarStageElement>(hold, 'seminar-stage');
  await stage.updateComplete;
  while (!stage.renderRoot.querySelector('wall-film')) await sendKeys({press: 'PageDown'});
  const shown = find<LitElement>(
    find<LitElement>(stage, 'wall-film'),
    'video',
  ) as HTMLElement as HTMLVideoElement;
  let plays = 0;
  shown.play = () => {
    plays++;
    return Promise.resolve();
  };
  await sendKeys({press: ' '});
  expect(plays).to.equal(1);
  const play = find<LitElement>(find<LitElement>(stage, 'wall-film'), '.controls .button');
  await sendMouse({type: 'click', position: middleOf(play)});
  expect(plays).to.equal(2);
  await sendKeys({press: 'ArrowRight'});
  await hold.updateComplete;
  await stage.updateComplete;
  expect(findAll(stage, 'wall-film'), 'after a click on the film').to.have.length(0);
  await sendKeys({press: 'PageUp'});
  await hold.updateComplete;
  await stage.updateComplete;
  const slider = find<LitElement>(find<LitElement>(stage, 'wall-film'), '.controls input');
  slider.focus({preventScroll: true});
  await sendKeys({press: 'PageDown'});
  await hold.updateComplete;
  await stage.updateComplete;
  expect(findAll(stage, 'wall-film'), 'from its slider').to.have.length(0);
});

it('begins another agenda with what is kept of that one', async () => {
  const page = (id: string, kept = decided) =>
    html`<seminar-hold
      .agenda=${{...agenda, id}}
      .parts=${parts}
      .words=${words}
      .kept=${kept}
    ></seminar-hold>`;
  const hold = await fixture<LitElement>(page('short'));
  await press(hold, '.button.primary');
  await sendKeys({press: 'PageDown'});
  await hold.updateComplete;
  render(page('day', beginSeminar('day')), hold.parentElement ?? hold);
  await hold.updateComplete;
  expect(findAll(hold, 'seminar-stage')).to.have.length(0);
  expect(wordsOf(hold, '.button.primary')).to.equal(words.begin);
  await press(hold, '.button.primary');
  const kept = oneEvent(hold, 'course-keep-seminar') as Promise<KeepSeminarEvent>;
  await sendKeys({press: 'PageDown'});
  const {text} = await kept;
  expect(readSeminar(text, 'day')).to.deep.equal({...beginSeminar('day'), at: 1});
});

it('begins anew only when asked twice', async () => {
  const hold = await fixture<LitElement>(
    html`<seminar-hold .agenda=${agenda} .parts=${parts} .words=${words} .kept=${decided}></seminar-hold>`,
  );
  const buttons = () => findAll<HTMLButtonElement>(hold, 'button');
  const again = buttons().at(-1);
  again?.click();
  await hold.updateComplete;
  const kept = oneEvent(hold, 'course-keep-seminar') as Promise<KeepSeminarEvent>;
  buttons()
    .find(({innerText}) => innerText === words.erase)
    ?.click();
  expect((await kept).text).to.equal(undefined);
});
