import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {element, printXml} from '../../../packaging/xml.ts';
import {attributeOf, childrenOf, readXml} from '../../../src/package-check/xml-tree.ts';

const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
/** `unit: 'binary'` would first list all of Unicode. */
const text = fc
  .array(fc.nat(0x10ffff), {maxLength: 20})
  .map((codes) => String.fromCodePoint(...codes))
  .filter((candidate) => !forbidden.test(candidate));

describe('XML', () => {
  it('brings every text and attribute through a parser unchanged', () => {
    fc.assert(
      fc.property(text, (written) => {
        const root = readXml(printXml(element('a', {b: written}, [element('c', {}, written)])));
        expect(root.attributes[0]?.value).toBe(written);
        expect(attributeOf(root, 'b')).toBe(written.trim());
        expect(childrenOf(root, 'c')[0]?.text).toBe(written.trim());
      }),
    );
  });

  it('refuses a control character and names it', () => {
    expect(() => printXml(element('a', {}, 'x\u0007'))).toThrow(/U\+0007/);
  });

  it('reads namespaces, whatever their prefix', () => {
    const root = readXml('<m xmlns="urn:m" xmlns:p="urn:p" p:kind="x"><p:c/><c>t</c></m>');
    expect(attributeOf(root, 'kind', 'urn:p')).toBe('x');
    expect(childrenOf(root, 'c').map((child) => child.text)).toEqual(['t']);
  });

  it('says where a broken document breaks', () => {
    expect(() => readXml('<a>\n<b></a>')).toThrow(/^2:/);
  });
});
