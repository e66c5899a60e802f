import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {barChart, barTable, type Bar} from '../../../packaging/content/drawings/bar-chart.ts';
import {parseSvg} from '../../../packaging/content/drawings/parse-svg.ts';
import {Problems} from '../../../packaging/content/problems.ts';

function parse(svg: string) {
  const problems = new Problems();
  const drawing = parseSvg('a.svg', svg, 'fig', (text) => text, problems);
  return {drawing, codes: problems.sorted().map(({line, code}) => `${line} ${code}`)};
}
const inside = (content: string) => parse(`<svg viewBox="0 0 9 9">\n${content}</svg>`);

describe('a drawing', () => {
  it('is read as data, its ids made its own', () => {
    const {drawing} = inside('<linearGradient id="g"/><path d="M0 0" fill="url(#g)"/><use href="#g"/>');
    expect(drawing).toEqual([
      'svg',
      {viewBox: '0 0 9 9'},
      ['linearGradient', {id: 'fig-g'}],
      ['path', {d: 'M0 0', fill: 'url(#fig-g)'}],
      ['use', {href: '#fig-g'}],
    ]);
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a style', '<style>*{}</style>'],
    ['foreign content', '<foreignObject/>'],
    ['a picture', '<image href="a.png"/>'],
    ['an animation', '<animate/>'],
    ['a link', '<a href="https://example.org"/>'],
    ['an event', '<g onclick="x()"/>'],
    ['a style attribute', '<g style="fill:red"/>'],
    ['a colour', '<g fill="#f00"/>'],
    ['an address outside', '<use href="https://example.org/#a"/>'],
    ['an address of another kind', '<use xlink:href="#a"/>'],
    ['a paint from outside', '<g fill="url(https://example.org/#a)"/>'],
    ['a class that is none', '<g class="url(http://example.org)"/>'],
    ['words outside a text', '<g>words</g>'],
    ['an entity of its own', '<text>&own;</text>'],
  ])('cannot bring in %s', (_, content) => {
    const {drawing, codes} = inside(content);
    expect(codes).toHaveLength(1);
    expect(codes[0]).toMatch(/^2 drawing-(forbidden|syntax)$/);
    expect(JSON.stringify(drawing) ?? '').not.toMatch(/script|alert|style|example|onclick|#f00/);
  });

  it('is refused with one message when it is not well-formed', () => {
    expect(inside('<g><path></g></path>')).toEqual({drawing: undefined, codes: ['2 drawing-syntax']});
  });

  it('never throws, whatever the file holds', () => {
    const parts = fc.constantFrom(
      '<',
      '>',
      '/',
      'g',
      ' ',
      '"',
      '=',
      '&',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '<!DOCTYPE',
      'svg',
      '\n',
    );
    const wild = fc
      .array(fc.oneof(parts, fc.string({maxLength: 4})), {maxLength: 25})
      .map((all) => all.join(''));
    fc.assert(
      fc.property(wild, (text) => void [parse(text), inside(text)]),
      {numRuns: 500},
    );
  });
});

describe('a bar chart', () => {
  const bars = fc.array(fc.tuple(fc.string(), fc.nat({max: 100_000})), {minLength: 1, maxLength: 12});
  const numberOf = (value: string | undefined) => Number(value);

  it('stays within its frame and draws bars in proportion', () => {
    fc.assert(
      fc.property(bars, (data: Bar[]) => {
        const groups = barChart(data, 'lv').slice(2, 2 + data.length) as unknown as [
          string,
          object,
          [string, Record<string, string>],
        ][];
        const rects = groups.map(([, , [, attributes]]) => attributes);
        const highest = Math.max(1, ...data.map(([, value]) => value));
        rects.forEach((rect, i) => {
          expect(numberOf(rect['x'])).toBeGreaterThanOrEqual(0);
          expect(numberOf(rect['x']) + numberOf(rect['width'])).toBeLessThanOrEqual(360);
          expect(numberOf(rect['y'])).toBeGreaterThanOrEqual(28);
          expect(numberOf(rect['height'])).toBeCloseTo((180 * (data[i]?.[1] ?? 0)) / highest, 0);
        });
      }),
    );
  });

  it('has every value in its table, written as the language writes it', () => {
    expect(
      barTable(
        [
          ['2019', 1234.5],
          ['2020', 0],
        ],
        {category: 'Gads', value: 'Skaits'},
        'lv',
      ),
    ).toEqual([
      [
        'table',
        ['thead', ['tr', ['th', {scope: 'col'}, 'Gads'], ['th', {scope: 'col'}, 'Skaits']]],
        [
          'tbody',
          ['tr', ['th', {scope: 'row'}, '2019'], ['td', '1234,5']],
          ['tr', ['th', {scope: 'row'}, '2020'], ['td', '0']],
        ],
      ],
    ]);
  });
});
