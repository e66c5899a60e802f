import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';
import type {CoursePlayerElement} from '../../../src/components/shell/course-player.ts';
import {Reading} from '../../../src/entries/player/aloud/reading.ts';
import {aloudLv} from '../../../src/locales/lv/aloud.ts';
import {installFakeSpeech} from '../../harness/fake-speech.ts';

const own = {name: 'own', lang: 'lv-LV', localService: true};
const russian = {name: 'russian', lang: 'ru-RU', localService: true};
const afar = {name: 'afar', lang: 'ru-RU', localService: false};

/** As far as a reading asks: a page, and where one is. */
class Player extends LitElement {
  readonly view = {type: 'home'};
  override render() {
    return html`<main>
      <div>
        <h1>Nosaukums</h1>
        <p lang="ru">Это <em>§ 5</em>.</p>
        <p>Vārds <span lang="ru">дом</span> nozīmē māju.</p>
      </div>
    </main>`;
  }
}
customElements.define('test-player', Player);

/** What is heard of the page with these voices, to its end. */
async function heard(voices: Parameters<typeof installFakeSpeech>[0]['voices']) {
  installFakeSpeech({voices, sentenceMs: 10});
  const element = await fixture<Player>(html`<test-player></test-player>`);
  const player = element as unknown as CoursePlayerElement;
  const reading = new Reading({
    player,
    words: aloudLv,
    byKeyboard: false,
    pace: 'normal',
    onPace: () => undefined,
  });
  await reading.begin();
  await waitUntil(() => element.renderRoot.querySelector('aloud-bar')?.state === 'at-end');
  reading.stop();
  return window.fakeSpeech.said.map(({voice, text}) => [voice, text]);
}

describe('a page that is read aloud', () => {
  it('has what is in another language said by a voice of it, a word amid others by the voice of the page', async () => {
    expect(await heard([own, russian])).to.deep.equal([
      ['own', 'Nosaukums'],
      ['russian', 'Это § 5.'],
      ['own', 'Vārds дом nozīmē māju.'],
    ]);
  });

  it('leaves it out where the device has no such voice of its own', async () => {
    expect(await heard([own, afar])).to.deep.equal([
      ['own', 'Nosaukums'],
      ['own', 'Vārds дом nozīmē māju.'],
    ]);
  });
});
