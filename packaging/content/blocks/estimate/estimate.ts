import * as v from 'valibot';
import {isOnScale, stepsOf, type EstimateBlock} from '../../../../src/domain/blocks/estimate/estimate.ts';
import {trackedBase} from '../block-compiler.ts';
import {figure} from '../block-fields.ts';
import {withoutOptions, type PracticeCompiler} from '../practice-compiler.ts';

/** Highest number of steps: so many the saved answer has room for, and more nobody can tell apart. */
const mostSteps = 1000;

const secondsPerGuess = 12;

const fields = {
  type: v.literal('estimate'),
  answer: figure('the right figure'),
  from: figure('the lower end of the scale'),
  to: figure('the upper end of the scale'),
  step: v.pipe(
    figure('the distance between two figures of the scale'),
    v.gtValue(0, 'is not above 0, but must be the distance between two figures of the scale.'),
  ),
  tolerance: v.pipe(
    figure('how far a guess may be off and still be right'),
    v.minValue(0, 'is below 0: write how far a guess may be off and still be right.'),
  ),
};

export const estimate: PracticeCompiler<typeof fields, EstimateBlock> = {
  fields,
  hasKeys: true,
  check: ({id, answer, from, to, step}, {place, problems}) => {
    const tell = (field: string, message: string) => problems.add(place(field), 'field-value', message);
    if (to <= from) {
      tell('to', `The scale of "${id}" ends at ${to}, which is not above its beginning, ${from}.`);
      return;
    }
    if (!isOnScale({from, to, step}, to)) {
      tell('step', `From ${from} to ${to} is no whole number of steps of ${step}. Change one of the three.`);
    } else if ((to - from) / step > mostSteps) {
      tell('step', `The scale of "${id}" has more than ${mostSteps} steps. Make "step" larger.`);
    } else if (!isOnScale({from, to, step}, answer)) {
      tell(
        'answer',
        `The answer ${answer} is not on the scale from ${from} to ${to} in steps of ${step}, so nobody could give it.`,
      );
    }
  },
  compile: (logic, words) => {
    const {answer, from, to, step, tolerance} = logic;
    words.onlyBelow('answer', `The figure stands in lesson.yaml, so "answer" repeats no words`);
    return {
      type: 'estimate',
      ...trackedBase(logic, words),
      ...{answer, from, to, step, tolerance},
      unit: words.has('unit') ? words.label('unit') : '',
      feedback: words.feedback('answer'),
      verdicts: words.verdicts(),
    };
  },
  seconds: () => secondsPerGuess,
  printed: ({from, to, answer, unit, feedback}, {number}) => {
    const inUnit = (figure: string): string => (unit === '' ? figure : `${figure}\u00a0${unit}`);
    return {
      parts: [{is: 'labels', labels: [inUnit(`${number(from)}–${number(to)}`)]}],
      answers: [{said: [inUnit(number(answer))], feedback}],
    };
  },
  options: (block) => `${block.from}..${block.to}/${stepsOf(block)}`,
  bank: (block) => withoutOptions([block]),
};
