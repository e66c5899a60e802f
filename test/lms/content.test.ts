import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contentAddress, contentPaths} from '../../src/lms/serving/content-path.ts';
import {contentResponse} from '../../src/lms/serving/content-response.ts';
import {entryPath} from '../../src/package-check/archive/entry-path.ts';
import {launchAddress, launchAddressWith} from '../../src/lms/run/launch-address.ts';
import {mimeType} from '../../src/lms/serving/mime-type.ts';

const id = 'a'.repeat(64);
const scope = 'https://example.invalid/vietne/lms/content/';

describe('contentAddress', () => {
  it.each([
    {url: `${scope}${id}/a/b.js?v=2#x`, pathname: 'a/b.js', why: 'without query and fragment'},
    {url: `${scope}${id}/lapa%20%C4%81.html`, pathname: 'lapa%20%C4%81.html', why: 'still encoded'},
    {url: `${scope}${id}/`, pathname: undefined, why: 'a folder is no file'},
    {url: `${scope}other/a.js`, pathname: undefined, why: 'no package id'},
    {url: 'https://example.invalid/a.js', pathname: undefined, why: 'elsewhere'},
  ])('$why', ({url, pathname}) => expect(contentAddress(url, scope)?.pathname).toBe(pathname));
});

describe('contentPaths', () => {
  it('finds every stored name under the address a browser makes of it', () => {
    const name = fc
      .array(fc.string({unit: 'grapheme', minLength: 1}), {minLength: 1})
      .map((parts) => parts.map((part) => part.replace(/[/\\\p{Cc}]/gu, '_').replace(/^\.+$/, 'x')).join('/'))
      .filter((path) => !/^[A-Za-z]:/.test(path));
    fc.assert(
      fc.property(name, (path) => {
        const stored = entryPath(path);
        expect(contentPaths(stored.split('/').map(encodeURIComponent).join('/'))).toContain(stored);
      }),
    );
  });

  it.each([
    {pathname: '50%.html', path: '50%.html', why: 'a lone percent sign'},
    {pathname: 'a%20b.html', path: 'a%20b.html', why: 'a name that holds an escape'},
    {pathname: 'a%CC%84.html', path: 'ā.html', why: 'a decomposed letter'},
  ])('also knows $why', ({pathname, path}) => expect(contentPaths(pathname)).toContain(path));
});

describe('contentResponse', () => {
  const file = new Blob(['0123456789']);
  it.each([
    {range: null, status: 200, body: '0123456789', contentRange: null},
    {range: 'bytes=2-4', status: 206, body: '234', contentRange: 'bytes 2-4/10'},
    {range: 'bytes=7-', status: 206, body: '789', contentRange: 'bytes 7-9/10'},
    {range: 'bytes=-3', status: 206, body: '789', contentRange: 'bytes 7-9/10'},
    {range: 'bytes=5-99', status: 206, body: '56789', contentRange: 'bytes 5-9/10'},
    {range: 'bytes=10-', status: 416, body: '', contentRange: 'bytes */10'},
    {range: 'bytes=0-1,4-5', status: 200, body: '0123456789', contentRange: null},
  ])('answers range "$range" with $status', async ({range, status, body, contentRange}) => {
    const response = contentResponse('film.mp4', file, range);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(body);
    expect(response.headers.get('content-range')).toBe(contentRange);
    expect(response.headers.get('content-security-policy')).toBeNull();
  });
});

describe('mimeType', () => {
  it.each([
    {path: 'a/Index.HTM', type: 'text/html; charset=utf-8'},
    {path: 'a.mjs', type: 'text/javascript; charset=utf-8'},
    {path: 'a.svg', type: 'image/svg+xml; charset=utf-8'},
    {path: 'a.mp4', type: 'video/mp4'},
    {path: 'a.b/none', type: 'application/octet-stream'},
    {path: '.htaccess', type: 'application/octet-stream'},
  ])('$path is $type', ({path, type}) => expect(mimeType(path)).toBe(type));
});

describe('launchAddress', () => {
  it.each([
    {href: 'index.html', parameters: '', address: 'index.html'},
    {href: 'index.html', parameters: '?m=2', address: 'index.html?m=2'},
    {href: 'index.html?a=1', parameters: '&m=2', address: 'index.html?a=1&m=2'},
    {href: 'index.html', parameters: '#x', address: 'index.html#x'},
    {href: 'index.html#y', parameters: '#x', address: 'index.html#y'},
    {href: 'index.html', parameters: 'm=2#x', address: 'index.html?m=2#x'},
    {href: 'lapa ā.html', parameters: '', address: 'lapa%20%C4%81.html'},
    {href: '../../lms/index.html', parameters: '', address: 'lms/index.html'},
  ])('"$href" with "$parameters" is $address', ({href, parameters, address}) => {
    expect(launchAddress(href, parameters)).toBe(address);
  });
});

describe('launchAddressWith', () => {
  it.each([
    {extra: '', address: 'index.html?a=1#sākums'},
    {extra: '?b=2', address: 'index.html?a=1&b=2#sākums'},
    {extra: '#beigas', address: 'index.html?a=1#beigas'},
    {extra: 'b=2#beigas', address: 'index.html?a=1&b=2#beigas'},
  ])('"$extra" makes it $address', ({extra, address}) => {
    expect(decodeURIComponent(launchAddressWith('index.html#sākums', 'a=1', extra))).toBe(address);
  });
});
