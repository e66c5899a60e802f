import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {render, type LitElement} from 'lit';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../../../src/components/shell/pages/seminar/seminar-decided.ts';
import type {KeepSeminarEvent} from '../../../../src/components/shell/pages/seminar/seminar-event.ts';
import '../../../../src/components/shell/pages/seminar/seminar-hold.ts';
import '../../../../src/components/shell/pages/seminar/seminar-index.ts';
import '../../../../src/components/shell/pages/seminar/seminar-sheets.ts';
import type {SeminarStageElement} from '../../../../src/components/shell/pages/seminar/seminar-stage.ts';
import type {Agenda} from '../../../../src/domain/pages/seminar.ts';
import {beginSeminar, readSeminar, seminarAfter} from '../../../../src/domain/seminar/seminar-state.ts';
import type {LoadedPart} from '../../../../src/domain/seminar/slides.ts';
import {seminarLv} from '../../../../src/locales/lv/seminar.ts';
import {find, findAll, hasFocus, press, wordsOf} from '../../../harness/page.ts';
import {mark, scenario} from '../../personal-samples.ts';
import {judge} from '../../practice-samples.ts';
import {figure, p} from '../../samples.ts';
import {hostedVideo} from '../../video-samples.ts';

const parts: readonly LoadedPart[] = [
  {id: 'hello', title: 'Sveiciens', minutes: 5, text: p('Kurš ir no kurienes?')},
  {id: 'myths', title: 'Ceļam rokas', minutes: 15, text: p('No kurienes tas nāk?'), block: judge},
  {id: 'case', title: 'Gadījums', minutes: 25, text: p('Kā rīkotos Jūs?'), block: scenario},
  {id: 'advert', title: 'Sludinājums', minutes: 20, text: p('Ko jautātu?'), block: mark},
  {id: 'figure', title: 'Zīmējums', minutes: 10, text: p('Ko redzat?'), block: figure},
];
const agenda: Agenda = {id: 'short', title: 'Pusotra stunda', text: p('Pirmajai reizei.'), parts};
const room = [
  {type: 'count', slide: `myths/${judge.statements[0]?.key ?? ''}`, option: 'f', hands: 9},
  {type: 'note', part: 'hello', text: 'Tiekamies martā.'},
] as const;
const decided = room.reduce(seminarAfter, beginSeminar('short'));
const words = seminarLv;

const pages = {
  'seminar-index': html`<seminar-index
    .seminar=${{title: 'Vadīt semināru', summary: 'Grupai.', agendas: [agenda]}}
    .words=${words}
  ></seminar-index>`,
  'seminar-hold': html`<seminar-hold .agenda=${agenda} .parts=${parts} .words=${words}></seminar-hold>`,
  'seminar-sheets': html`<seminar-sheets .agenda=${agenda} .parts=${parts} .words=${words}></seminar-sheets>`,
  'seminar-decided': html`<seminar-decided
    .agenda=${agenda}
    .parts=${parts}
    .words=${words}
    .room=${decided}
  ></seminar-decided>`,
};

for (const [name, page] of Object.entries(pages)) {
  it(`is accessible and fits 320 px: ${name}`, async () => {
    await setViewport({width: 320, height: 640});
    const element = await fixture<LitElement>(page);
    await expect(element).to.be.accessible();
    expect(document.documentElement.scrollWidth).to.equal(320);
    expect(findAll(element, 'h1[tabindex="-1"]'), 'where reading starts').to.have.length(1);
    await setViewport({width: 800, height: 600});
  });
}

describe('an agenda on the wall', () => {
  let hold: LitElement;
  const stage = () => find<SeminarStageElement>(hold, 'seminar-stage');
  const title = () => wordsOf(stage(), 'h2');

  beforeEach(async () => {
    await setViewport({width: 1280, height: 800});
    hold = await fixture<LitElement>(pages['seminar-hold']);
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
    find(stage(), 'input').focus({preventScroll: true});
    const kept = oneEvent(hold, 'course-keep-seminar') as Promise<KeepSeminarEvent>;
    await sendKeys({type: '9'});
    const {text} = await kept;
    expect(Object.values(readSeminar(text, 'short')?.hands ?? {})).to.deep.equal([{f: 9}]);
    const place = title();
    await step('ArrowRight');
    expect(title()).to.equal(place);
    expect(wordsOf(stage(), '.hint')).to.contain('Kopā: 9');
  });

  it('goes on in a case with what the room chose', async () => {
    find<HTMLSelectElement>(stage(), 'select').value = 'case';
    find(stage(), 'select').dispatchEvent(new Event('change'));
    await hold.updateComplete;
    while (!stage().renderRoot.querySelector('[aria-pressed]')) await step('PageDown');
    const decision = title();
    const total = () => Number(/no (\d+)/.exec(wordsOf(stage(), '.foot [role=status]'))?.[1]);
    const before = total();
    await press(stage(), '[aria-pressed]');
    await hold.updateComplete;
    await stage().updateComplete;
    expect(find(stage(), '[aria-pressed]').getAttribute('aria-pressed')).to.equal('true');
    expect(total()).to.be.greaterThan(before);
    await step('PageDown');
    expect(title()).to.equal(decision);
    expect(findAll(stage(), '.verdict')).to.have.length(1);
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

it('prints what is asked and no answer', async () => {
  const sheets = await fixture<LitElement>(pages['seminar-sheets']);
  const text = sheets.shadowRoot?.textContent ?? '';
  for (const {feedback} of judge.statements) {
    const [paragraph] = feedback;
    const said = Array.isArray(paragraph) ? String(paragraph[1]) : String(paragraph);
    expect(text).not.to.contain(said);
  }
  expect(findAll(sheets, '.options li').length).to.be.greaterThan(3);
});

it('says for the minutes what was counted and written down', async () => {
  const page = await fixture<LitElement>(pages['seminar-decided']);
  expect(wordsOf(page, '.note')).to.equal('Tiekamies martā.');
  expect(wordsOf(page, 'li strong')).to.equal('9');
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
