import {expect} from '@open-wc/testing';
import {findAll} from '../harness/page.ts';
import {ownStory, taken} from '../harness/story-owner.ts';
import {scenario} from './personal-samples.ts';

it('WCAG 3.1.2: a case marks its headings where they are in another language than the course', async () => {
  const answers = new Map([
    [41, taken(41, {a: 'x'})],
    [42, taken(42, {a: 'x', b: 'x'})],
  ]);
  const {element} = await ownStory({block: {...scenario, lang: 'ru'}, answers});
  const marked = (selector: string) =>
    findAll(element, `${selector} [lang=ru]`).map(({textContent}) => textContent?.trim());
  const decisions = scenario.decisions.filter(({tracking}) => answers.has(tracking)).map(({title}) => title);
  expect(marked('h2')).to.deep.equal([scenario.title]);
  expect(marked('h3')).to.deep.equal([...decisions, scenario.ending.title]);
  expect(marked('.path')).to.deep.equal(decisions);
  expect(marked('.summary')).to.have.length(decisions.length);
});
