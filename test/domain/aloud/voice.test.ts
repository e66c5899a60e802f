import {describe, expect, it} from 'vitest';
import {localVoice} from '../../../src/domain/aloud/voice.ts';

const voice = (lang: string, more: {localService?: boolean; default?: boolean} = {}) => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

describe('the voice that reads', () => {
  it.each([
    {lang: 'lv', why: 'the language alone'},
    {lang: 'lv-LV', why: 'with its country'},
    {lang: 'lv_LV', why: 'as Android writes it'},
    {lang: 'LV-lv', why: 'in capitals'},
  ])('is found by $why', ({lang}) => {
    const found = voice(lang);
    expect(localVoice([voice('ru-RU'), found], 'lv')).toBe(found);
  });

  it('never sends what it says: without one of the device there is none', () => {
    expect(localVoice([voice('lv-LV', {localService: false})], 'lv')).toBeUndefined();
  });

  it.each(['lt-LT', 'lvs-LV', 'ltg', ''])('is of the language, and of no other like it: %s', (lang) => {
    expect(localVoice([voice(lang)], 'lv')).toBeUndefined();
  });

  it('is the one that the device prefers, else the first', () => {
    const [first, preferred] = [voice('en-US'), voice('en-GB', {default: true})];
    expect(localVoice([first, preferred], 'en')).toBe(preferred);
    expect(localVoice([first, voice('en-GB')], 'en')).toBe(first);
  });
});
