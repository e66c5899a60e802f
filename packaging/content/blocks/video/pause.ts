import * as v from 'valibot';
import type {ChoiceBlock} from '../../../../src/domain/blocks/choice/choice.ts';
import type {Pause} from '../../../../src/domain/blocks/video/video-block.ts';
import {fields, id} from '../../schemas/fields.ts';
import type {BlockSetting} from '../block-compiler.ts';
import {figure} from '../block-fields.ts';
import {choice} from '../choice/choice.ts';
import type {PracticeLogicOf} from '../practice-compiler.ts';

/** Where a film stops and asks. */
export const pauseSchema = fields({
  id: id('the pause'),
  at: v.pipe(
    figure('the second at which the film stops, like 12.5'),
    v.gtValue(0, 'is not above 0, but must be the second at which the film stops.'),
  ),
  choices: choice.fields.choices,
  many: choice.fields.many,
});
type PauseLogic = v.InferOutput<typeof pauseSchema>;

/** Pauses stand in the order of the film, and each is a choice that can be answered. */
export function checkPauses(
  pauses: readonly PauseLogic[],
  tracking: number,
  {place, problems, isQuestion}: Pick<BlockSetting, 'place' | 'problems' | 'isQuestion'>,
): void {
  pauses.forEach((pause, i) => {
    const inPause = (...path: readonly PropertyKey[]) => place('pauses', i, ...path);
    choice.check?.(asChoice(pause, tracking), {place: inPause, problems, isQuestion});
    if (pause.at <= (pauses[i - 1]?.at ?? 0))
      problems.add(
        inPause('at'),
        'field-value',
        '"at" is not later than the pause before, or the start. Put the pauses into the order of the film.',
      );
  });
}

/** Joins a pause with its words; undefined without words. */
export function compilePause(pause: PauseLogic, tracking: number, setting: BlockSetting): Pause | undefined {
  const {sections, wordsOf, keep, place} = setting;
  const section = sections.get(pause.id);
  if (!section) return undefined;
  const words = wordsOf(section, {hasKeys: true});
  const question: ChoiceBlock = choice.compile(asChoice(pause, tracking), words, setting);
  words.finish();
  const logic = {id: pause.id, type: 'choice', facts: []};
  keep({texts: words.texts, source: {logic, place}, hasNotes: words.hasNotes, share: 1});
  return {atMs: Math.round(pause.at * 1000), question};
}

/** The question of a pause is a choice; its answer is neither saved nor reported, so its slot is the film's. */
const asChoice = (
  {id: pauseId, choices, many}: PauseLogic,
  tracking: number,
): PracticeLogicOf<typeof choice.fields> => ({
  type: 'choice',
  id: pauseId,
  tracking,
  required: false,
  choices,
  ...(many !== undefined && {many}),
});
