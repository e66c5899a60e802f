import {describe, expect, it} from 'vitest';
import type {Answer} from '../../../src/domain/blocks/answers/answer.ts';
import {
  isDecided,
  nextAfter,
  packDecision,
  qualityOf,
  responseOfDecision,
  unpackDecision,
} from '../../../src/domain/blocks/scenario/decision.ts';
import {slotsFrom, scenarioState} from '../../../src/domain/blocks/scenario/scenario.ts';
import type {SavedAnswer} from '../../../src/domain/progress/progress.ts';
import {decision, scenario} from '../fixtures/blocks.ts';

const one = decision(61, {a: 'good', b: 'partly', c: 'poor', d: 'good'}, {next: 'd62', leads: {b: 'd63'}});
const several = decision(62, {a: 'good', b: 'good', c: 'poor', d: 'partly'}, {next: 'd63', many: true});
const last = decision(63, {a: 'good', b: 'poor'});
const story = scenario([one, several, last]);

const picked = (...letters: readonly string[]): Answer =>
  Object.fromEntries(letters.map((letter) => [letter, 'x']));

describe('a decision', () => {
  it.each([
    {of: one, answer: picked('a'), quality: 'good', next: 'd62', why: 'a good option goes on'},
    {of: one, answer: picked('d'), quality: 'good', next: 'd62', why: 'another good one, too'},
    {of: one, answer: picked('b'), quality: 'partly', next: 'd63', why: 'its own way is named'},
    {of: one, answer: picked('c'), quality: 'poor', next: undefined, why: 'a poor option leads nowhere'},
    {of: one, answer: {}, quality: undefined, next: undefined, why: 'nothing is picked'},
    {of: several, answer: picked('a', 'b'), quality: 'good', next: 'd63', why: 'all good ones, no other'},
    {of: several, answer: picked('b'), quality: 'partly', next: 'd63', why: 'one of two good ones goes on'},
    {
      of: several,
      answer: picked('a', 'd'),
      quality: 'partly',
      next: 'd63',
      why: 'a half-good one does no harm',
    },
    {
      of: several,
      answer: picked('a', 'b', 'c'),
      quality: 'poor',
      next: undefined,
      why: 'a poor one spoils it',
    },
    {of: several, answer: picked('d'), quality: 'partly', next: undefined, why: 'nothing good is picked'},
  ])('is $quality and leads to $next: $why', ({of, answer, quality, next}) => {
    expect(qualityOf(of, answer)).toBe(quality);
    expect(nextAfter(of, answer)).toBe(next);
  });

  it('is taken with exactly one option, or with at least one of several', () => {
    expect([picked(), picked('a'), picked('a', 'b')].map((answer) => isDecided(one, answer))).toEqual([
      false,
      true,
      false,
    ]);
    expect([picked(), picked('d', 'c')].map((answer) => isDecided(several, answer))).toEqual([false, true]);
  });

  it('is stored one bit per letter; bits of another decision are no answer', () => {
    expect(packDecision(one, picked('d'))).toBe('0001');
    expect(unpackDecision(several, '1010')).toEqual(picked('a', 'c'));
    expect(unpackDecision(last, '1010')).toEqual({});
    expect(unpackDecision(one, '1100')).toEqual({});
  });

  it('is reported as a choice in which every good option is a right answer of its own', () => {
    expect(responseOfDecision(one, picked('b'))).toEqual({
      type: 'choice',
      response: ['b'],
      pattern: ['a'],
      alternatives: [['d']],
      result: 'neutral',
    });
    expect(responseOfDecision(one, picked('d')).result).toBe('correct');
    expect(responseOfDecision(one, picked('c')).result).toBe('wrong');
  });

  it('of several is reported with all good options together as the right answer', () => {
    expect(responseOfDecision(several, picked('b', 'a'))).toEqual({
      type: 'choice',
      response: ['a', 'b'],
      pattern: ['a', 'b'],
      result: 'correct',
    });
  });
});

describe('the path through a scenario', () => {
  const answers = (...given: readonly (readonly [number, string, boolean?])[]) =>
    new Map<number, SavedAnswer>(given.map(([slot, packed, checked = true]) => [slot, {packed, checked}]));

  it.each([
    {given: answers(), steps: [], open: 61, end: false, why: 'nothing is decided'},
    {given: undefined, steps: [], open: 61, end: false, why: 'the module is untouched'},
    {given: answers([61, '1000', false]), steps: [], open: 61, end: false, why: 'a draft is no decision'},
    {given: answers([61, '1000']), steps: [61], open: 62, end: false, why: 'a good start'},
    {given: answers([61, '0010']), steps: [61], open: undefined, end: false, why: 'a dead end'},
    {given: answers([61, '0100']), steps: [61], open: 63, end: false, why: 'a way around a decision'},
    {
      given: answers([61, '1000'], [62, '0001']),
      steps: [61, 62],
      open: undefined,
      end: false,
      why: 'nothing good',
    },
    {
      given: answers([61, '1000'], [62, '1100'], [63, '10']),
      steps: [61, 62, 63],
      open: undefined,
      end: true,
      why: 'the end',
    },
    {
      given: answers([63, '10']),
      steps: [],
      open: 61,
      end: false,
      why: 'an answer off the path counts nothing',
    },
    {
      given: answers([61, '10']),
      steps: [],
      open: 61,
      end: false,
      why: 'bits of another width are no decision',
    },
  ])('after $why stands at $open', ({given, steps, open, end}) => {
    const standing = scenarioState(story, given);
    expect(standing.steps.map(({decision: {tracking}}) => tracking)).toEqual(steps);
    expect(standing.open?.tracking).toBe(open);
    expect(standing.isAtEnd).toBe(end);
  });

  it('never goes round in a circle, whatever the content says', () => {
    const circle = scenario([decision(61, {a: 'good'}, {next: 'd61'})]);
    expect(scenarioState(circle, answers([61, '1']))).toMatchObject({open: undefined, isAtEnd: false});
  });

  it('going back clears that decision and those after it, no other', () => {
    const given = answers([61, '1000'], [62, '1100'], [63, '01']);
    expect(slotsFrom(story, given, 62)).toEqual([62, 63]);
    expect(slotsFrom(story, given, 61)).toEqual([61, 62, 63]);
    expect(slotsFrom(story, answers([61, '1000']), 62)).toEqual([]);
  });
});
