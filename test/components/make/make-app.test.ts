import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/make/make-app.ts';
import type {MakeAppElement} from '../../../src/make/make-app.ts';
import {emptyDraft} from '../../../src/make/draft/draft.ts';
import {emptyView, type MakeView} from '../../../src/make/make-view.ts';
import {newContact} from '../../../src/make/municipality/new-contact.ts';
import {deep} from '../../harness/deep.ts';
import {find, focused} from '../../harness/page.ts';

const show = (view: Partial<MakeView>) =>
  fixture<MakeAppElement>(html`<make-app .view=${{...emptyView, ...view}}></make-app>`);

/** Whether the press leads on; the page of the test stays. */
function goesOn(element: MakeAppElement): boolean {
  const event = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
  let refused = false;
  element.addEventListener('click', (pressed) => {
    refused = pressed.defaultPrevented;
    pressed.preventDefault();
  });
  find(element, 'a.primary').dispatchEvent(event);
  return !refused;
}

describe('the way on', () => {
  it('without a system asks for it, at the list', async () => {
    const element = await show({});
    expect(goesOn(element)).to.equal(false);
    expect(focused()?.getAttribute('name')).to.equal('system');
    await element.updateComplete;
    expect(deep(element, '#system-asked').innerText).to.contain('Izvēlieties sistēmu');
  });

  it('with one leads on', async () => {
    expect(goesOn(await show({draft: {...emptyDraft, system: 'other'}}))).to.equal(true);
  });

  it('begins at the field that a link names, out of what is folded', async () => {
    const draft = {...emptyDraft, contacts: [newContact([])]};
    const element = await show({step: 'take', draft});
    element.view = {...emptyView, step: 'municipality', field: 'contact-0-url', draft};
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(focused()?.id).to.equal('contact-0-url');
  });
});

it('what was wiped can be brought back', async () => {
  const element = await show({forgotten: {draft: emptyDraft}});
  const asked: string[] = [];
  element.addEventListener('make-request', ({request}) => asked.push(request.type));
  find(element, '[role=status] .button').click();
  expect(asked).to.deep.equal(['undo-anew']);
});
