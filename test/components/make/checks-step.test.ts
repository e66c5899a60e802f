import {expect, fixture, html} from '@open-wc/testing';
import type {CheckableFact} from '../../../src/domain/exchange/facts/fact-checking.ts';
import '../../../src/make/checks/checks-step.ts';
import type {ChecksStepElement} from '../../../src/make/checks/checks-step.ts';
import {emptyDraft, type Draft} from '../../../src/make/draft/draft.ts';
import type {MakeRequest} from '../../../src/make/make-request.ts';
import {emptyView} from '../../../src/make/make-view.ts';
import {find, findAll, focused, wordsOf} from '../../harness/page.ts';

const fact = (id: string, isRewritten = false): CheckableFact => ({
  id,
  ...{isLaw: true, says: 'Iestāde ziņo.', language: 'lv', open: 'never', isRewritten, places: []},
  source: {title: 'Ārstniecības likums', publisher: 'Saeima'},
});
const check = {by: 'Anna (juriste)', on: '2026-11-20', text: '56.¹ pants'};

/** The step with a page around it that does what it asks for. */
async function show(checkable: readonly CheckableFact[], checks: Draft['checks'] = {}) {
  const element = await fixture<ChecksStepElement>(
    html`<checks-step .view=${{...emptyView, checkable, draft: {...emptyDraft, checks}}}></checks-step>`,
  );
  element.addEventListener('make-request', ({request}: {readonly request: MakeRequest}) => {
    if (request.type !== 'change') return;
    element.view = {...element.view, draft: {...element.view.draft, ...request.change}};
  });
  return element;
}

describe('a check of a fact that the course no longer has', () => {
  it('WCAG 4.1.2: stands there with its name, and can be taken away', async () => {
    const element = await show([fact('F139')], {F139: check, F007: check, F008: {...check, on: 'vakar'}});
    const section = 'section[aria-labelledby=lost]';
    expect(wordsOf(element, `${section} li`)).to.contain(
      'F007. Pārbaudīja: Anna (juriste), 2026. gada 20. novembris.',
    );
    expect(findAll(element, `${section} li`).length).to.equal(2);
    await expect(element).to.be.accessible();

    find(element, `${section} button`).click();
    await element.updateComplete;
    expect(Object.keys(element.view.draft.checks)).to.deep.equal(['F139', 'F008']);
    expect(focused()?.id).to.equal('lost');
    find(element, `${section} button`).click();
    await element.updateComplete;
    expect(findAll(element, section).length).to.equal(0);
    expect(focused()?.id).to.equal('open-count');
  });

  it('is not looked for while all facts are there', async () => {
    expect(findAll(await show([fact('F139')], {F139: check}), '#lost').length).to.equal(0);
  });
});

describe('a fact that the municipality says in its own words', () => {
  it('offers no check, which would count for nothing, and is not counted as open', async () => {
    const element = await show([fact('F139'), fact('F140', true)]);
    expect(findAll(element, '#F139 button').length).to.equal(1);
    expect(findAll(element, '#F140 button').length).to.equal(0);
    expect(wordsOf(element, '[role=status]')).to.equal('Vēl nepārbaudīti: 1.');
  });

  it('with a check from before keeps it in sight, to be taken away', async () => {
    const element = await show([fact('F140', true)], {F140: check});
    expect(findAll(element, '#F140 fieldset button').length).to.equal(1);
  });
});
