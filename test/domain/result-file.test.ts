import {describe, expect, it} from 'vitest';
import {openResult, sealResult, type ResultFile} from '../../src/domain/exchange/result-file.ts';

const result: Omit<ResultFile, 'checksum'> = {
  format: 'kopiga-riciba-result',
  version: 1,
  course: 'kopiga-riciba',
  courseVersion: '1.0.0',
  scope: 'course',
  language: 'lv',
  learner: 'Anna Ābele',
  attempt: '0000000a',
  counter: 41,
  writtenAt: '2026-11-24T12:00:00.000Z',
  finished: false,
  scoreRaw: null,
  progressMeasure: 0.25,
  modules: [],
  answers: [],
  progress: 'Babcd',
};

describe('result file', () => {
  it('gives back what was written', () => {
    expect(openResult(sealResult(result))).toMatchObject(result);
  });

  it('is readable after an editor changed its spaces and line ends', () => {
    const text = JSON.stringify(JSON.parse(sealResult(result)));
    expect(openResult(text)).toMatchObject(result);
  });

  it.each([
    {text: 'no JSON', fault: 'not-json'},
    {text: '[1]', fault: 'not-ours'},
    {text: '{"format":"other"}', fault: 'not-ours'},
    {text: sealResult(result).replace('"version": 1', '"version": 2'), fault: 'newer-version'},
    {text: sealResult(result).replace('null', '100'), fault: 'damaged'},
    {text: sealResult(result).replace('Ābele', 'Ozola'), fault: 'damaged'},
  ])('is refused as $fault', ({text, fault}) => {
    expect(openResult(text)).toBe(fault);
  });
});
