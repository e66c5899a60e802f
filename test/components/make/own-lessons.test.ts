import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import type {OwnLessonView} from '../../../src/domain/exchange/own-lessons.ts';
import type {MakeRequest} from '../../../src/make/make-request.ts';
import '../../../src/make/texts/added/own-lessons.ts';
import {emptyTexts, type TextsView} from '../../../src/make/texts/texts-view.ts';
import {find, findAll, press} from '../../harness/page.ts';

const places = [
  {id: 'forms', titles: {lv: 'Formas'}},
  {id: 'law', titles: {lv: 'Likums'}},
];
const shelter: OwnLessonView = {
  module: 'definitions',
  lesson: 'own-1',
  titles: {lv: 'Patvērums'},
  after: 'forms',
  countsForCompletion: false,
  places,
  parts: [],
};
const texts: TextsView = {
  ...emptyTexts,
  added: [shelter],
  places: [{module: 'definitions', places}],
};

async function show(view: TextsView) {
  const element = await fixture<LitElement>(
    html`<own-lessons .texts=${view} .languages=${['lv', 'ru']}></own-lessons>`,
  );
  const asked: MakeRequest[] = [];
  element.addEventListener('make-request', ({request}) => asked.push(request));
  return {element, asked};
}

describe('lessons of one’s own', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('are accessible and fit 320 px, with one and with none', async () => {
    await setViewport({width: 320, height: 640});
    for (const view of [texts, {...texts, added: []}, {...texts, undo: {what: 'remove' as const}}]) {
      const {element} = await show(view);
      await expect(element).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.equal(320);
    }
  });

  it('say where they stand, and ask to be edited, translated and moved', async () => {
    const {element, asked} = await show(texts);
    expect(find<HTMLSelectElement>(element, '#after-definitions-own-1').value).to.equal('forms');
    const [edit, translate] = findAll<HTMLButtonElement>(element, 'section section button');
    edit?.click();
    translate?.click();
    const after = find<HTMLSelectElement>(element, '#after-definitions-own-1');
    after.value = 'law';
    after.dispatchEvent(new Event('change'));
    find<HTMLInputElement>(element, 'input[type=checkbox]').click();
    const place = {module: 'definitions', lesson: 'own-1'};
    expect(asked).to.deep.equal([
      {type: 'open-lesson', place: {...place, language: 'lv'}},
      {type: 'change-lessons', change: {...place, type: 'add-language', language: 'ru'}},
      {type: 'change-lessons', change: {...place, type: 'move', after: 'law'}},
      {type: 'change-lessons', change: {...place, type: 'count', countsForCompletion: true}},
    ]);
  });

  it('get one more, behind the last lesson unless another is chosen', async () => {
    const {element, asked} = await show({...texts, added: []});
    await press(element, 'fieldset button');
    expect(asked).to.deep.equal([
      {
        type: 'change-lessons',
        change: {type: 'add', module: 'definitions', after: 'law', language: 'lv'},
      },
    ]);
  });
});
