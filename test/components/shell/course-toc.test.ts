import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/components/shell/panels/course-toc.ts';
import type {CourseTocElement} from '../../../src/components/shell/panels/course-toc.ts';
import {find, findAll, press} from '../../harness/page.ts';
import {finished, module, stateAfter} from './shell-samples.ts';

async function show(properties: Partial<CourseTocElement> = {}) {
  const toc = await fixture<CourseTocElement>(
    html`<course-toc .state=${stateAfter(finished(2))}></course-toc>`,
  );
  Object.assign(toc, properties);
  await toc.updateComplete;
  return toc;
}

/** Addresses of the links that say "this page". */
async function marked(properties: Partial<CourseTocElement>) {
  const toc = await show(properties);
  const list = toc.renderRoot.querySelector('lesson-list');
  await list?.updateComplete;
  const links = [
    ...findAll(toc, '[aria-current=page]'),
    ...(list ? findAll(list, '[aria-current=page]') : []),
  ];
  return links.map((link) => link.getAttribute('href'));
}

describe('course-toc', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('is accessible and fits 320 px, with the lessons of the module on screen', async () => {
    await setViewport({width: 320, height: 640});
    const toc = await show({module});
    await expect(toc).to.be.accessible();
    expect(document.documentElement.scrollWidth).to.equal(320);
  });

  for (const {why, properties, links} of [
    {why: 'the start', properties: {isHome: true}, links: ['#/']},
    {why: 'a module', properties: {module}, links: ['#/definitions']},
    {why: 'a lesson', properties: {module, lesson: 'law'}, links: ['#/definitions/law']},
    {why: 'a page beside the course', properties: {}, links: []},
  ]) {
    it(`marks the page on screen: ${why}`, async () => {
      expect(await marked(properties)).to.deep.equal(links);
    });
  }

  it('lists the pages beside the course', async () => {
    const toc = await show();
    expect(findAll(toc, '.pages a').map((link) => link.textContent)).to.include('Vārdnīca');
  });

  for (const selector of ['.head button', '.module', '.pages a']) {
    it(`asks to be closed when ${selector} is pressed`, async () => {
      const toc = await show();
      setTimeout(() => void press(toc, selector));
      await oneEvent(toc, 'course-close-panel');
      expect(find<HTMLDialogElement>(toc, 'dialog').open).to.equal(false);
      location.hash = '';
    });
  }
});
