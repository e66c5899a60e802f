import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Speaker} from '../../../src/runtime/aloud/speaker.ts';
import {installFakeSpeech} from '../../harness/fake-speech.ts';

const voices = [
  {name: 'afar', lang: 'lv-LV', localService: false},
  {name: 'own', lang: 'lv-LV', localService: true},
];
const sentence = (text: string) => ({text, language: 'lv', pace: 1.25});
const fake = () => (globalThis as unknown as Window).fakeSpeech;
const texts = () => fake().said.map(({text}) => text);

beforeEach(() => {
  vi.useFakeTimers();
  installFakeSpeech({voices});
});
afterEach(() => {
  vi.useRealTimers();
  for (const name of ['SpeechSynthesisUtterance', 'speechSynthesis', 'fakeSpeech'])
    Reflect.deleteProperty(globalThis, name);
});

describe('a voice', () => {
  it('says a sentence with the voice of the device, at the pace asked for, and tells when it is over', async () => {
    const over = new Speaker().say(sentence('Viens.'));
    await vi.advanceTimersByTimeAsync(5_000);
    fake().finish();
    expect(await over).toBe('said');
    expect(fake().said).toEqual([{text: 'Viens.', voice: 'own', rate: 1.25}]);
  });

  it('says nothing by a voice that sends it somewhere', async () => {
    fake().setVoices(voices.slice(0, 1));
    expect(await new Speaker().say(sentence('Viens.'))).toBe('failed');
    await vi.advanceTimersByTimeAsync(100);
    expect(texts()).toEqual([]);
  });

  it('is stopped at once, and what waited for its end learns that it has none', async () => {
    const speaker = new Speaker();
    const over = speaker.say(sentence('Viens.'));
    await vi.advanceTimersByTimeAsync(10);
    speaker.stop();
    expect(speechSynthesis.speaking).toBe(false);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await over).toBeUndefined();
  });

  it('says another sentence instead of the one it was at', async () => {
    const speaker = new Speaker();
    const first = speaker.say(sentence('Viens.'));
    await vi.advanceTimersByTimeAsync(10);
    const second = speaker.say(sentence('Divi.'));
    await vi.advanceTimersByTimeAsync(10);
    fake().finish();
    expect(await Promise.all([first, second])).toEqual([undefined, 'said']);
    expect(texts()).toEqual(['Viens.', 'Divi.']);
  });

  it('goes on where a browser forgets to say that it is done', async () => {
    fake().behave('forgets-end');
    const over = new Speaker().say(sentence('Viens.'));
    await vi.advanceTimersByTimeAsync(10);
    fake().finish();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await over).toBe('said');
  });

  it('does not take a long sentence for one that is over', async () => {
    let isOver = false;
    void new Speaker().say(sentence('Viens.')).then(() => (isOver = true));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isOver).toBe(false);
  });

  it.each([
    {error: 'not-allowed', is: 'silent', why: 'the browser wants a press'},
    {error: 'synthesis-failed', is: 'failed', why: 'the voice broke'},
  ] as const)('tells when it says nothing: $why', async ({error, is}) => {
    fake().behave(error);
    const over = new Speaker().say(sentence('Viens.'));
    await vi.advanceTimersByTimeAsync(10);
    expect(await over).toBe(is);
  });

  it('tells when a browser takes a sentence and does not begin', async () => {
    vi.spyOn(speechSynthesis, 'speak').mockReturnValue(undefined);
    const over = new Speaker().say(sentence('Viens.'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await over).toBe('silent');
  });
});
