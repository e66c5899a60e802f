import {describe, expect, it} from 'vitest';
import {hostedId, hostedPlace} from '../../../src/domain/blocks/video/video-host.ts';

describe('the address of a hosted film', () => {
  it.each([
    ['youtube', 'https://www.youtube.com/watch?v=aBcDeFgHiJk', 'aBcDeFgHiJk'],
    ['youtube', 'https://youtube.com/watch?list=PL1&v=aBcDeFgHiJk&t=3', 'aBcDeFgHiJk'],
    ['youtube', 'https://youtu.be/aB-DeFgH_Jk?si=x', 'aB-DeFgH_Jk'],
    ['youtube', 'https://www.youtube-nocookie.com/embed/aBcDeFgHiJk', 'aBcDeFgHiJk'],
    ['youtube', 'aBcDeFgHiJk', 'aBcDeFgHiJk'],
    ['vimeo', 'https://vimeo.com/123456789', '123456789'],
    ['vimeo', 'https://vimeo.com/123456789/0a1b2c', '123456789/0a1b2c'],
    ['youtube', 'https://youtube.evil.example/watch?v=aBcDeFgHiJk', undefined],
    ['youtube', 'http://www.youtube.com/watch?v=aBcDeFgHiJk', undefined],
    ['youtube', 'https://vimeo.com/123456789', undefined],
    ['vimeo', 'https://vimeo.com/channels/staff', undefined],
    ['youtube', 'aBcDeFgHiJk"><script>', undefined],
  ] as const)('of %s, %s, gives %s', (host, address, id) => {
    expect(hostedId(host, address)).toBe(id);
  });

  it.each([
    {
      film: {host: 'youtube', id: 'aBcDeFgHiJk'},
      origin: 'https://www.youtube-nocookie.com',
      page: 'https://www.youtube.com/watch?v=aBcDeFgHiJk',
    },
    {
      film: {host: 'vimeo', id: '123456789/0a1b'},
      origin: 'https://player.vimeo.com',
      page: 'https://vimeo.com/123456789/0a1b',
    },
  ] as const)('is framed from $origin', ({film, origin, page}) => {
    const place = hostedPlace(film);
    expect(new URL(place.embedUrl).origin).toBe(origin);
    expect(place).toMatchObject({origin, pageUrl: page});
  });

  it('of an unlisted film on Vimeo hands its hash over', () => {
    expect(hostedPlace({host: 'vimeo', id: '123456789/0a1b'}).embedUrl).toContain('h=0a1b');
  });
});
