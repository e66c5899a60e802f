import {describe, expect, it} from 'vitest';
import {decodeXml, EncodingError} from '../../../src/package-check/decode-xml.ts';

describe('decodeXml', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  it.each([
    {bytes: new TextEncoder().encode('\ufeff<a>ā</a>'), text: '<a>ā</a>', why: 'UTF-8 with a mark'},
    {bytes: utf16('<a>ā</a>'), text: '<a>ā</a>', why: 'UTF-16'},
    {
      bytes: new Uint8Array([
        ...new TextEncoder().encode('<?xml version="1.0" encoding="windows-1257"?><a>'),
        0xe2,
      ]),
      text: '<?xml version="1.0" encoding="windows-1257"?><a>ā',
      why: 'the declared code page',
    },
    {
      bytes: new Uint8Array(Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>ā</a>', 'utf16le')),
      text: '<?xml version="1.0" encoding="UTF-16"?><a>ā</a>',
      why: 'UTF-16 without a mark',
    },
    {
      bytes: new Uint8Array(Buffer.from('\ufeff<a>ā</a>', 'utf16le').swap16()),
      text: '<a>ā</a>',
      why: 'UTF-16 the other way round',
    },
    {
      bytes: new TextEncoder().encode('<?xml version="1.0" encoding="UTF-16"?><a>ā</a>'),
      text: '<?xml version="1.0" encoding="UTF-16"?><a>ā</a>',
      why: 'what says UTF-16 and is not',
    },
    {
      bytes: new TextEncoder().encode('<?xml version="1.0" encoding="x-none"?>ā'),
      text: '<?xml version="1.0" encoding="x-none"?>ā',
      why: 'an unknown one',
    },
  ])('reads $why', ({bytes, text}) => expect(decodeXml(bytes)).toBe(text));

  it('strictly throws for bytes that are no characters of the encoding', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('<a>'), 0xe2]);
    expect(() => decodeXml(bytes, {strictly: true})).toThrow(EncodingError);
    expect(decodeXml(bytes)).toBe('<a>\uFFFD');
  });
});
