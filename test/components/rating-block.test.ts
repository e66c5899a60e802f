import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/components/blocks/rating/rating-block.ts';
import type {RatingBlockElement} from '../../src/components/blocks/rating/rating-block.ts';
import {CheckEvent, DraftEvent} from '../../src/components/events.ts';
import {find, findAll, focused, press, wordsOf} from '../harness/page.ts';
import {attitude} from './personal-samples.ts';

const manyStatements = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((n) =>
  attitude.statements.slice(0, 1).map((each) => ({...each, key: `s${n}`})),
);

/** The rating on the page, its requests answered as the course does. */
async function own(properties: Partial<RatingBlockElement> = {}) {
  const element = Object.assign(document.createElement('rating-block'), {block: attitude, ...properties});
  const requests: (CheckEvent | DraftEvent)[] = [];
  const onRequest = (request: CheckEvent | DraftEvent) => {
    requests.push(request);
    element.answer = request.answer;
    element.checked = request instanceof CheckEvent;
  };
  element.addEventListener('course-draft', onRequest);
  element.addEventListener('course-check', onRequest);
  document.body.replaceChildren(element);
  await element.updateComplete;
  return {element, requests};
}

describe('rating-block', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('is accessible fresh, given, and beside the ratings from before', async () => {
    for (const properties of [
      {},
      {answer: {a: '2', b: '5'}, checked: true},
      {answer: {a: '2', b: '5'}, checked: true, ratedBefore: {a: '4', b: '5'}},
    ])
      await expect((await own(properties)).element).to.be.accessible();
  });

  it('WCAG 2.5.3, 3.3.2: names each point by its number and its words, and each group by its statement', async () => {
    const {element} = await own();
    expect(findAll(element, '[name=a]').map((point) => point.getAttribute('aria-label'))).to.deep.equal([
      '1 – Pilnīgi nepiekrītu',
      '2 – Drīzāk nepiekrītu',
      '3 – Ne piekrītu, ne nepiekrītu',
      '4 – Drīzāk piekrītu',
      '5 – Pilnīgi piekrītu',
    ]);
    expect(wordsOf(element, 'fieldset legend')).to.equal(
      'Ja cilvēks pats piekrita braukt, cietušais viņš nav.',
    );
    expect(wordsOf(element, '.ends')).to.equal('Pilnīgi nepiekrītu Pilnīgi piekrītu');
  });

  it('keeps five points in one row, each at least 44 px, in a window 360 px wide', async () => {
    await setViewport({width: 360, height: 640});
    const {element} = await own();
    const boxes = findAll(element, '.scale')[0]?.querySelectorAll('.point') ?? [];
    const rects = [...boxes].map((box) => box.getBoundingClientRect());
    expect(new Set(rects.map(({top}) => top)).size).to.equal(1);
    for (const {width, height} of rects) expect(Math.min(width, height)).to.be.at.least(44);
  });

  it('is rated by keyboard and says the picked words', async () => {
    const {element, requests} = await own();
    find(element, '[name=a]').focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    const request = requests.at(-1);
    expect(request instanceof DraftEvent && request.answer).to.deep.equal({a: '2'});
    expect(wordsOf(element, '.given')).to.equal('2 – Drīzāk nepiekrītu');
  });

  it('asks for every statement and leads to the first that is open', async () => {
    const {element, requests} = await own({answer: {a: '3'}});
    await press(element, '#send');
    expect(requests).to.have.length(0);
    expect(wordsOf(element, 'fieldset:has([name=b]) .notice')).to.equal('Vēl jānovērtē šis apgalvojums.');
    expect((focused() as HTMLInputElement).name).to.equal('b');
    expect(findAll(element, '[aria-invalid=true] [name=b]')).to.have.length(5);
    expect(findAll(element, '[aria-invalid=true]')).to.have.length(1);
  });

  it('WCAG 3.3.1: shows, beside the first statement that is open, that it is, and how many are', async () => {
    await setViewport({width: 360, height: 640});
    const {element} = await own({block: {...attitude, statements: manyStatements}});
    window.scrollTo(0, document.body.scrollHeight);
    await press(element, '#send');
    await waitUntil(() => wordsOf(element, '.notice:not(:empty)') !== '');
    const notice = find(element, '.notice:not(:empty)');
    expect(notice.innerText).to.equal('Vēl jānovērtē 8 apgalvojumi, sākot ar šo.');
    expect(notice.closest('fieldset')).to.equal(focused()?.closest('fieldset'));
    const {top, bottom} = notice.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(640);
    find(element, '[name=s1]').click();
    await element.updateComplete;
    expect(findAll(element, '.notice:not(:empty)')).to.have.length(0);
  });

  it('hands the ratings out once, thanks, and takes no more changes', async () => {
    const {element, requests} = await own({answer: {a: '3', b: '4'}});
    await press(element, '#send');
    expect(requests.map((request) => [request.slot, request.answer])).to.deep.equal([[50, {a: '3', b: '4'}]]);
    expect(focused()?.id).to.equal('thanks');
    expect(findAll(element, 'input:not(:disabled), button')).to.have.length(0);
  });

  it('shows the rating from before only beside a given new one', async () => {
    const ratedBefore = {a: '5', b: '2'};
    const {element} = await own({answer: {a: '2', b: '4'}, ratedBefore});
    expect(findAll(element, '.change, .before')).to.have.length(0);
    element.checked = true;
    await element.updateComplete;
    expect(wordsOf(element, '.change')).to.equal(
      'Pirms kursa: 5 – Pilnīgi piekrītu Tagad: 2 – Drīzāk nepiekrītu',
    );
  });

  it('says in a preview that ratings are kept nowhere', async () => {
    const {element} = await own({isPreview: true});
    expect(wordsOf(element, '.hint')).to.contain('Šis ir priekšskatījums: vērtējums netiek saglabāts.');
    expect(wordsOf(element, '.hint')).not.to.contain('tā saņems Jūsu vērtējumu');
  });

  it('says who gets the ratings, and only where somebody does', async () => {
    const {element} = await own();
    expect(wordsOf(element, '.hint')).to.contain(
      'Ja kurss atvērts mācību sistēmā, tā saņems Jūsu vērtējumu.',
    );
    element.block = {
      ...attitude,
      statements: attitude.statements.map((each) => ({...each, interaction: -1})),
    };
    await element.updateComplete;
    expect(wordsOf(element, '.hint')).to.equal('Pareizu un nepareizu atbilžu šeit nav.');
  });
});
