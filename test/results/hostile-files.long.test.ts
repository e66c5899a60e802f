import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {analyse} from '../../src/results/analysis/analyse.ts';
import {filterValues} from '../../src/results/analysis/groups/breakdown.ts';
import {joinReadings} from '../../src/results/join/join-readings.ts';
import {readFile} from '../../src/results/read/read-file.ts';
import {settings} from './moodle-samples.ts';

const text = (name: string, words: string) => ({name, bytes: new TextEncoder().encode(words)});
const read = (words: string, name = 'x.csv') => readFile(text(name, words), settings);
const codes = (words: string) => read(words).problems.map(({code}) => code);

const heading = 'Name,Email,Attempt,Started,Last,Score';
const row = (name: string, email: string, score = '80') =>
  `${name},${email},1,2026-11-24 16:36,2026-11-24 16:40,${score}`;
const good = [row('Anna Bērziņa', 'a@example.invalid'), row('Juris Ozols', 'j@example.invalid')];

describe('a file that wants to do harm', () => {
  it('with a line of 50 MB is read without that line, which is said by its number', () => {
    const {understood, problems} = read(
      [heading, good[0], `x,"${'a'.repeat(50_000_000)}`, good[1]].join('\n'),
    );
    expect(understood).toBe(2);
    expect(problems.map(({code, line}) => [code, line])).toEqual([['line-too-long', 3]]);
    expect(problems[0]?.detail.length).toBeLessThanOrEqual(80);
  });

  it('of one line of 50 MB and nothing else is no table', () => {
    expect(read('a'.repeat(50_000_000))).toMatchObject({
      kind: 'unknown',
      understood: 0,
      problems: [{code: 'line-too-long', line: 1}],
    });
  });

  it('with a quotation mark that never ends says so, with the line', () => {
    const {problems} = read([heading, ...good, '"Open,x@example.invalid,1'].join('\n'));
    expect(problems.map(({code, line}) => [code, line])).toContainEqual(['broken-quotes', 4]);
  });

  it('with script or a formula in a name keeps it as plain text', () => {
    const names = ['<script>alert(1)</script>', '=HYPERLINK(1)', '__proto__', 'constructor'];
    const {records} = read(
      [heading, ...names.map((name, index) => row(name, `p${index}@example.invalid`))].join('\n'),
    );
    expect(records.map(({person}) => person.name)).toEqual(names);
  });

  it('with names of the language itself as groups, questions and activities breaks nothing', () => {
    const words = ['__proto__', 'constructor', 'toString'];
    const people = [
      'First,Last,Email,Groups',
      ...Array.from(
        {length: 12},
        (_, index) =>
          `V${'abcdefghijkl'[index]},U${'abcdefghijkl'[index]},p${index}@example.invalid,${words[index % 2]}`,
      ),
    ];
    const report = [
      `${heading},Sco,Question 0,Response 0,Right 0,Result 0`,
      ...Array.from(
        {length: 12},
        (_, index) =>
          `V,p${index}@example.invalid,1,2026-11-24 16:36,2026-11-24 16:40,80,80,__proto__,constructor,b,wrong`,
      ),
    ];
    const results = joinReadings([
      read(people.join('\n'), 'people.csv'),
      read(report.join('\n'), 'report.csv'),
    ]);
    const {breakdowns, questions} = analyse(results, {}, {passMark: 70});
    expect(breakdowns.map(({rows}) => rows.map(({value, learners}) => [value, learners]))).toEqual([
      [
        ['__proto__', 6],
        ['constructor', 6],
      ],
    ]);
    expect(questions.map(({id, wrong}) => [id, wrong[0]?.response])).toEqual([['__proto__', 'constructor']]);
    expect(Object.prototype).not.toHaveProperty('group');
  });

  it('with a heading that every object has breaks no filter', () => {
    const rows = Array.from(
      {length: 12},
      (_, index) =>
        `V,${index % 2 ? 'viens' : 'otrs'},p${index}@example.invalid,1,2026-11-24 16:36,2026-11-24 16:40,80`,
    );
    const results = joinReadings([
      read(['Name,__proto__,Email,Attempt,Started,Last,Score', ...rows].join('\n')),
    ]);
    expect(filterValues(results)).toEqual([{trait: '#2', values: ['otrs', 'viens']}]);
    expect(analyse(results, {traits: {'#2': 'viens'}}, {passMark: 70}).learners).toBe(6);
  });

  it.each([
    {why: 'nothing', words: '', code: 'empty-file'},
    {why: 'only empty lines', words: '\n\n \n', code: 'empty-file'},
    {why: 'bytes of no text', words: 'GIF89a\u0000\u0000', code: 'unknown-format'},
    {why: 'a table of something else', words: 'Prece,Cena\nMaize,2\nPiens,1', code: 'needs-columns'},
    {why: 'JSON that ends too early', words: '{"format": "kopiga', code: 'not-json'},
    {why: 'JSON of something else', words: '{"a": [1, 2]}', code: 'unknown-format'},
    {
      why: 'a result file that was changed',
      words: '{"format":"kopiga-riciba-result","version":1,"checksum":"0"}',
      code: 'result-damaged',
    },
    {
      why: 'a result file of a later version',
      words: '{"format":"kopiga-riciba-result","version":2}',
      code: 'newer-version',
    },
    {why: 'a zip that is cut', words: 'PK\u0003\u0004 no more', code: 'broken-zip'},
  ])('of $why is refused with the reason "$code"', ({words, code}) => {
    expect(codes(words)).toEqual([code]);
  });

  it('lists each row that it could not read by its line', () => {
    const {understood, problems} = read(
      [
        heading,
        good[0],
        row('', 'no-address'),
        row('Ilze Kalna', 'i@example.invalid', 'daudz'),
        '',
        row('Pēteris Liepa', 'p@example.invalid').replace('2026-11-24 16:36', '2026-13-44 99:99'),
        ...Array.from({length: 18}, (_, index) =>
          row(`Vārds U${'abcdefghijklmnopqr'[index]}`, `n${index}@example.invalid`),
        ),
      ].join('\n'),
    );
    expect(problems).toEqual([
      {code: 'no-person', line: 3, detail: ' no-address 1'},
      {code: 'bad-number', line: 4, detail: 'daudz'},
      {code: 'bad-date', line: 6, detail: '2026-13-44 99:99'},
    ]);
    expect(understood).toBe(21);
  });
});

describe('a spreadsheet that wants to do harm', () => {
  const sheet = (content: string, name = 'xl/worksheets/sheet1.xml') => ({
    name: 'x.xlsx',
    bytes: zipSync({[name]: strToU8(content)}),
  });

  it.each([
    {why: 'broken XML', file: sheet('<worksheet><sheetData><row>'), code: 'broken-xml'},
    {
      why: 'entities that grow',
      file: sheet(
        '<!DOCTYPE a [<!ENTITY b "ha">]><worksheet><row><c t="str"><v>&b;</v></c></row></worksheet>',
      ),
      code: 'broken-xml',
    },
    {why: 'no sheet at all', file: sheet('x', 'other.txt'), code: 'unknown-format'},
  ])('with $why is refused', ({file, code}) => {
    expect(readFile(file, settings).problems.map((found) => found.code)).toEqual([code]);
  });

  it('that says it unpacks to a quarter of a gigabyte is not unpacked', () => {
    const bomb = sheet('<worksheet/>');
    const bytes = new DataView(bomb.bytes.buffer, bomb.bytes.byteOffset, bomb.bytes.byteLength);
    // The central directory's entry: signature 0x02014b50, uncompressed size at 24.
    const entry = Array.from({length: bytes.byteLength - 4}, (_, at) => at).find(
      (at) => bytes.getUint32(at, true) === 0x02014b50,
    );
    bytes.setUint32((entry ?? 0) + 24, 251_000_000, true);
    expect(readFile(bomb, settings).problems.map(({code}) => code)).toEqual(['file-too-large']);
  });

  it('whose one row repeats for ever is cut, which is said', () => {
    const cell =
      '<table:table-cell office:value-type="string" table:number-columns-repeated="20000"><text:p>x</text:p></table:table-cell>';
    const content = `<a xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table><table:table-row table:number-rows-repeated="1000000000">${cell}</table:table-row><table:table-row>${cell}</table:table-row></table:table></a>`;
    const {problems} = readFile({name: 'x.ods', bytes: zipSync({'content.xml': strToU8(content)})}, settings);
    expect(problems.map(({code}) => code)).toEqual(['too-many-rows', 'needs-columns']);
  }, 60_000);

  it('with a cell that repeats a million times keeps only what a table may have', () => {
    const cells =
      '<table:table-cell office:value-type="string" table:number-columns-repeated="100000000"><text:p>x</text:p></table:table-cell>';
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table><table:table-row>${cells}</table:table-row></table:table></office:document-content>`;
    expect(
      readFile({name: 'x.ods', bytes: zipSync({'content.xml': strToU8(content)})}, settings).problems.map(
        ({code}) => code,
      ),
    ).toEqual(['needs-columns']);
  });
});
