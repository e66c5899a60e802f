import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {tellEmptied} from '../../src/components/closed-event.ts';

describe('Esc in a search field', () => {
  let told: number;
  const onClosed = () => told++;
  beforeEach(() => {
    told = 0;
    window.addEventListener('course-closed', onClosed);
  });
  afterEach(() => window.removeEventListener('course-closed', onClosed));

  async function pressIn(field: HTMLInputElement): Promise<void> {
    field.focus();
    await sendKeys({press: 'Escape'});
  }

  it('was for the field where the browser has emptied it, and is half of the quick exit after that', async () => {
    const field = await fixture<HTMLInputElement>(
      html`<input type="search" aria-label="Meklēt" value="piekrišana" @keydown=${tellEmptied} />`,
    );
    await pressIn(field);
    expect(field.value).to.equal('');
    expect(told).to.equal(1);
    await pressIn(field);
    expect(told).to.equal(1);
  });

  it('is half of the quick exit from the second press on in a browser that leaves the words there', async () => {
    const field = await fixture<HTMLInputElement>(
      html`<input type="text" aria-label="Meklēt" value="nodošana" @keydown=${tellEmptied} />`,
    );
    await pressIn(field);
    await pressIn(field);
    expect(field.value).to.equal('nodošana');
    expect(told).to.equal(1);
  });
});
