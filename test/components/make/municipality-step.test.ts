import {expect, fixture, html} from '@open-wc/testing';
import {emptyDraft, type ContactDraft} from '../../../src/make/draft/draft.ts';
import {emptyView} from '../../../src/make/make-view.ts';
import '../../../src/make/municipality/municipality-step.ts';
import {newContact} from '../../../src/make/municipality/new-contact.ts';
import type {MunicipalityStepElement} from '../../../src/make/municipality/municipality-step.ts';
import {find, findAll, focused, wordsOf} from '../../harness/page.ts';

const show = (contact: Partial<ContactDraft>) => {
  const draft = {...emptyDraft, contacts: [{...newContact([]), ...contact}]};
  return fixture<MunicipalityStepElement>(
    html`<municipality-step .view=${{...emptyView, draft}}></municipality-step>`,
  );
};

describe('a telephone number', () => {
  it('WCAG 3.3.1, 4.1.2: that can be none is told at the field when somebody leaves it, not before', async () => {
    const element = await show({phones: '+371 64 ABC 123'});
    const field = find<HTMLInputElement>(element, '#contact-0-phones');
    field.focus();
    await element.updateComplete;
    expect(field.getAttribute('aria-invalid')).to.equal(null);
    field.blur();
    await element.updateComplete;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.contain('contact-0-phones-error');
    expect(wordsOf(element, '#contact-0-phones-error')).to.match(/^„\+371 64 ABC 123” nav tālruņa numurs/);
    await expect(element).to.be.accessible();
  });

  it('keeps whoever goes on, at the field, out of what is folded', async () => {
    const element = await show({url: 'dome.lv'});
    expect(element.refuse()).to.equal(true);
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(focused()?.id).to.equal('contact-0-url');
    expect(findAll(element, '.error').length).to.equal(1);
  });

  it('is shown as it will be printed', async () => {
    const element = await show({phones: '64123456'});
    expect(wordsOf(element, '#contact-0-phones-remark')).to.equal('Kursā būs: +371 64123456.');
    expect(element.refuse()).to.equal(false);
  });
});

it('a contact that was confirmed long ago is asked about', async () => {
  const element = await show({confirmedOn: '2020-01-31'});
  expect(wordsOf(element, '#contact-0-on-remark')).to.contain('Vai numurs vēl der?');
});
