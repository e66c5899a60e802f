import {describe, expect, it} from 'vitest';
import type {Block} from '../../../src/domain/blocks/blocks.ts';
import {seminarAfter} from '../../../src/domain/seminar/seminar-state.ts';
import {slidesOf} from '../../../src/domain/seminar/slides.ts';
import {wallText} from '../../../src/domain/seminar/wall-text.ts';
import {advert, judge, keysOf, partOf, room, story} from '../fixtures/seminar-parts.ts';

describe('slides', () => {
  it('ask of each statement before they answer it, then come to what is talked about', () => {
    expect(keysOf([judge])).toEqual([
      ...['myths/a', 'myths/a-answer', 'myths/b', 'myths/b-answer'],
      'myths/talk',
    ]);
  });

  it('stop in a case where the room has not decided yet', () => {
    expect(keysOf([story]).filter((key) => key.includes('outcome'))).toEqual([]);
    expect(keysOf([story]).filter((key) => key.includes('decision'))).toEqual(['case/decision-d61']);
  });

  it('go on in a case as the room chose, to its end', () => {
    const chosen = room([
      {type: 'choose', slide: 'case/decision-d61', option: 'a'},
      {type: 'choose', slide: 'case/decision-d62', option: 'a'},
    ]);
    expect(keysOf([story], chosen).slice(-6)).toEqual([
      ...['case/decision-d61', 'case/outcome-d61', 'case/decision-d62', 'case/outcome-d62'],
      ...['case/end', 'case/talk'],
    ]);
  });

  it('say where a choice leads nowhere, and go on once the room has chosen otherwise', () => {
    const stuck = room([{type: 'choose', slide: 'case/decision-d61', option: 'b'}]);
    const outcome = slidesOf([story], stuck).find(({key}) => key === 'case/outcome-d61');
    expect(outcome?.body).toMatchObject({is: 'answer', quality: 'poor', isStuck: true});
    const other = seminarAfter(stuck, {type: 'choose', slide: 'case/decision-d61', option: 'a'});
    expect(keysOf([story], other)).toContain('case/decision-d62');
  });

  it('keep a film on a server of others', () => {
    const film = {kind: 'hosted', host: 'vimeo', id: '12345678', author: 'A', licence: 'B'} as const;
    const base = {id: 'film', title: 'Filma', body: [], tracking: 3, required: false};
    const block: Block = {...base, type: 'video', text: [['p', 'Saturs.']], pauses: [], film};
    expect(slidesOf([partOf('film', block)], room())[0]?.body).toMatchObject({is: 'film', film});
  });

  it('say of passages what is to be done again when hands are raised, and keep what is judged for later', () => {
    const [intro, vote] = slidesOf([advert], room());
    expect(intro?.key).toBe('advert/intro');
    expect(vote?.body).toMatchObject({is: 'vote', several: true, text: [['p', 'Kas te nav labi?']]});
  });

  it('are of one part after another, each with a key of its own', () => {
    const keys = keysOf([partOf('hello'), judge, story]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys[0]).toBe('hello/talk');
  });
});

describe('a text for the wall', () => {
  it('has no footnotes, and of terms and passages to mark their words', () => {
    expect(
      wallText([
        ['p', 'Ar ', ['term', {term: 'act'}, 'darbību'], ['note', {n: '2'}], ['mark', {k: 'a'}, ' tūlīt']],
      ]),
    ).toEqual([['p', 'Ar ', 'darbību', ' tūlīt']]);
  });

  it('has no ways to other places of the course, which would take the wall away', () => {
    expect(wallText([['p', 'Sk. ', ['a', {href: '#/page/reporting'}, 'Kad jāziņo'], '.']])).toEqual([
      ['p', 'Sk. ', 'Kad jāziņo', '.'],
    ]);
  });

  it('keeps links and passages in other languages', () => {
    const text = [['p', ['a', {href: 'tel:112'}, '112'], ['span', {lang: 'en'}, 'help']]] as const;
    expect(wallText(text)).toEqual(text);
  });
});
