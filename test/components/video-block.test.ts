import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/components/blocks/video/video-block.ts';
import type {FilmPlayerElement} from '../../src/components/blocks/video/film-player.ts';
import type {VideoBlockElement} from '../../src/components/blocks/video/video-block.ts';
import type {NoteEvent, SeenEvent, WatchedEvent} from '../../src/components/events.ts';
import type {VideoBlock} from '../../src/domain/blocks/video/video-block.ts';
import {writePlace} from '../../src/domain/blocks/video/watched.ts';
import {deep, deepAll} from '../harness/deep.ts';
import {hasFocus} from '../harness/page.ts';
import {askingVideo, emptyPlace, hostedVideo, video} from './video-samples.ts';

async function show(block: VideoBlock, state: Partial<VideoBlockElement> = {}): Promise<VideoBlockElement> {
  const element = Object.assign(document.createElement('video-block'), {block, ...state});
  // As its owner does: what was seen is done.
  element.addEventListener('course-seen', () => (element.done = true));
  await fixture(html`<div>${element}</div>`);
  await element.updateComplete;
  return element;
}

/** The video that plays, once it has begun. */
async function play(element: VideoBlockElement): Promise<HTMLVideoElement> {
  deep(element, '#play').focus();
  // A real key: a browser lets nothing play that nobody asked for.
  await sendKeys({press: 'Enter'});
  await waitUntil(() => deepAll(element, 'video').length === 1);
  const playing = deep<HTMLVideoElement>(element, 'video');
  await waitUntil(() => playing.currentTime > 0, 'the film does not play');
  return playing;
}

const texts = (element: VideoBlockElement, selector: string): readonly string[] =>
  deepAll(element, selector).map((each) => each.innerText.replace(/\s+/g, ' ').trim());

describe('video-block', () => {
  for (const [name, block] of Object.entries({video, hostedVideo, emptyPlace})) {
    it(`is accessible: ${name}`, async () => {
      await expect(await show(block)).to.be.accessible();
    });
  }

  it('is accessible while it plays', async () => {
    const element = await show(video);
    await play(element);
    await expect(element).to.be.accessible();
  });

  it('fetches nothing of the film before "play"', async () => {
    const element = await show(video);
    expect(deepAll(element, 'video, iframe')).to.have.length(0);
  });

  it('says the warning before the film, and plays after one press', async () => {
    const element = await show(video);
    expect(deepAll(element, '.warning-card, film-player').map(({localName}) => localName)).to.deep.equal([
      'div',
      'film-player',
    ]);
    await play(element);
    expect(hasFocus(deep(element, '#toggle'))).to.equal(true);
  });

  it('shows captions at once when there is nothing to hear, and in another language or none when asked', async () => {
    const element = await show(video);
    const playing = await play(element);
    playing.pause();
    const shown = () => texts(element, '.caption');
    expect(shown()).to.deep.equal(['Eņģe tur durvis.']);
    const list = deep<HTMLSelectElement>(element, '#captions');
    for (const [language, words] of [
      ['en', ['A hinge holds the door.']],
      ['', []],
    ] as const) {
      list.value = language;
      list.dispatchEvent(new Event('change'));
      await deep<FilmPlayerElement>(element, 'film-player').updateComplete;
      expect(shown()).to.deep.equal(words);
    }
  });

  it('leaves captions off where there is sound, until they are asked for', async () => {
    const film = {...video.film, hasSound: true} as NonNullable<VideoBlock['film']>; // still a file
    const element = await show({...video, film});
    await play(element);
    expect(deepAll(element, '.caption')).to.have.length(0);
  });

  it('keeps captions off the picture, however large the letters are', async () => {
    const element = await show(video);
    const playing = await play(element);
    const caption = deep(element, '.caption').getBoundingClientRect();
    expect(caption.top).to.be.at.least(playing.getBoundingClientRect().bottom);
  });

  it('changes the speed', async () => {
    const element = await show(video);
    const playing = await play(element);
    const list = deep<HTMLSelectElement>(element, '#speed');
    list.value = '1.5';
    list.dispatchEvent(new Event('change'));
    expect(playing.playbackRate).to.equal(1.5);
  });

  it('pauses, goes on and winds forward by keyboard', async () => {
    const element = await show(video);
    const playing = await play(element);
    await sendKeys({press: 'Space'});
    await waitUntil(() => playing.paused);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowRight'});
    await waitUntil(() => playing.currentTime >= 1);
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => !playing.paused);
  });

  it('has a transcript that follows the film and jumps', async () => {
    const element = await show(video);
    deep<HTMLDetailsElement>(element, '.transcript').open = true;
    deepAll(deep(element, 'film-transcript'), 'button')[2]?.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => deepAll(element, 'video').length === 1);
    await waitUntil(() => deep<HTMLVideoElement>(element, 'video').currentTime >= 4.2);
    await waitUntil(() => texts(element, '[aria-current]').length === 1);
    expect(texts(element, '[aria-current]')).to.deep.equal(['0:04 Tā durvis veras.']);
  });

  it('stops with a question, keeps the answer to itself, and goes on after it', async () => {
    const element = await show(askingVideo);
    let told = 0;
    element.addEventListener('course-check', () => (told += 1));
    element.addEventListener('course-draft', () => (told += 1));
    const playing = await play(element);
    await waitUntil(() => deepAll(element, '#check').length > 0, 'no question', {timeout: 4000});
    const question = deep(element, 'choice-block');
    expect(playing.paused).to.equal(true);
    expect(deepAll(element, '#toggle')).to.have.length(0);
    await waitUntil(() => hasFocus(deep(question, '#title')));
    deep(question, 'input').click();
    deep(question, '#check').click();
    await waitUntil(() => deepAll(element, '#go-on').length === 1);
    deep(element, '#go-on').click();
    await waitUntil(() => !playing.paused && playing.currentTime > 1.1);
    expect(told).to.equal(0);
  });

  it('asks to be done when the film was watched and its question answered', async () => {
    const note = writePlace({atMs: 5000, watched: [[0, 5500]], answered: ['still-side']});
    const element = await show(askingVideo, {note});
    const seen = oneEvent<SeenEvent>(element, 'course-seen');
    const watched = oneEvent<WatchedEvent>(element, 'course-watched');
    await play(element);
    expect((await watched).scaledShare).to.be.greaterThan(0.9);
    expect((await seen).slot).to.equal(60);
  });

  it('is not done by winding to the end', async () => {
    const element = await show(video);
    const playing = await play(element);
    playing.currentTime = 5.9;
    await oneEvent(playing, 'ended');
    expect(element.done).to.equal(false);
  });

  it('is done for one who reads in place of the film', async () => {
    const element = await show(video);
    deep<HTMLDetailsElement>(element, '.alternative').open = true;
    const seen = oneEvent<SeenEvent>(element, 'course-seen');
    deep(element, '#read').click();
    expect((await seen).slot).to.equal(60);
    await element.updateComplete;
    expect(deepAll(element, '#read, video')).to.have.length(0);
    expect(hasFocus(deep(element, '#title'))).to.equal(true);
  });

  it('keeps the place when it stops, and begins there the next time', async () => {
    const element = await show(video);
    const playing = await play(element);
    const kept = oneEvent<NoteEvent>(element, 'course-note');
    playing.pause();
    expect((await kept).block).to.equal('hinge-film');
    const note = writePlace({atMs: 4000, watched: [[0, 4000]], answered: []});
    const later = await show(video, {note});
    expect(texts(later, '#play')[0]).to.match(/^Turpināt no 0:04/);
    expect((await play(later)).currentTime).to.be.greaterThan(3.9);
  });

  it('says it in words when the film does not arrive', async () => {
    const film = {...video.film, src: '/test/fixtures/none.mp4'} as NonNullable<VideoBlock['film']>; // still a file
    const element = await show({...video, film});
    deep(element, '#play').click();
    await waitUntil(() => deepAll(element, '[role=alert]').length === 1);
    expect(texts(element, '[role=alert] p')).to.deep.equal([
      'Filmu neizdevās ielādēt. Zemāk ir tas pats vārdos.',
    ]);
  });

  it('asks nothing of another server before the press that names it', async () => {
    const element = await show(hostedVideo);
    expect(deepAll(element, 'iframe')).to.have.length(0);
    expect(texts(element, '#show')).to.deep.equal(['Rādīt filmu no YouTube']);
    deep(element, '#show').click();
    await waitUntil(() => deepAll(element, 'iframe').length === 1);
    const frame = deep<HTMLIFrameElement>(element, 'iframe');
    expect(frame.src).to.match(/^https:\/\/www\.youtube-nocookie\.com\/embed\/aBcDeFgHiJk\?/);
    expect(texts(element, '.blocked a')).to.deep.equal(['Atvērt filmu vietnē YouTube (jaunā cilnē)']);
    expect(deepAll(element, '#watched')).to.have.length(1);
  });

  it('says what may be done with a film, by its plain meaning where we know it', async () => {
    const element = await show(hostedVideo);
    expect(texts(element, '.credit')).to.deep.equal(['Filma: Zvanu nams. Izmantošana: CC BY 4.0.']);
    const {film} = hostedVideo;
    const free = await show({...hostedVideo, ...(film && {film: {...film, licence: 'MIT'}})});
    expect(texts(free, '.credit')).to.deep.equal([
      'Filma: Zvanu nams. To drīkst brīvi rādīt un kopēt, saglabājot norādi uz autoru.',
    ]);
  });

  it('is a text like any other while a place is empty', async () => {
    const element = await show(emptyPlace);
    expect(texts(element, '.intro')).to.deep.equal([
      'Eņģei ir divas puses. Viena ir pie rāmja, otra pie vērtnes.',
    ]);
    expect(deepAll(element, 'button, video, iframe, .alternative, .credit')).to.have.length(0);
    expect(texts(element, '.about summary')).to.deep.equal(['Par filmu: Bell']);
  });
});
