import type {VideoBlock, Pause} from '../../../../src/domain/blocks/video/video-block.ts';
import type {LogicOf} from '../../schemas/lesson.ts';
import type {SectionWords} from '../../words/section-words.ts';
import {choice} from '../choice/choice.ts';
import {trackedBase, type BlockSetting, type CompilerOf} from '../block-compiler.ts';

type PauseLogic = NonNullable<LogicOf<'video'>['pauses']>[number];

export const video: CompilerOf<'video'> = {
  hasKeys: true,
  check: ({id, film, slot, pauses = [], ...logic}, {place, problems, isQuestion}) => {
    if ((film === undefined) === (slot === undefined))
      problems.add(
        place('id'),
        'field-missing',
        `Video "${id}" needs either "film: NAME" (a film of our own) or "slot: NAME" (a place of videos.yaml), and not both.`,
      );
    if (slot !== undefined && pauses.length > 0)
      problems.add(
        place('pauses'),
        'field-unknown',
        `Nobody knows the times of a film that is put into a place. Take the pauses of "${id}" away.`,
      );
    pauses.forEach((pause, i) => {
      const inPause = (...path: readonly PropertyKey[]) => place('pauses', i, ...path);
      choice.check?.(asChoice(pause, logic.tracking), {place: inPause, problems, isQuestion});
      if (pause.at <= (pauses[i - 1]?.at ?? 0))
        problems.add(
          inPause('at'),
          'field-value',
          '"at" is not later than the pause before, or the start. Put the pauses into the order of the film.',
        );
    });
  },
  // What a film brings with it is put in after: its file and text, and its pauses from their own sections.
  compile: (logic, words, {films, place}) => {
    const isSlot = logic.slot !== undefined;
    const about = logic.slot === undefined ? undefined : films.about(logic.slot, place('slot'));
    return {
      type: 'video',
      // A place may be empty, and a text without its film has nothing to press: nobody's course depends on them.
      ...trackedBase(logic, words, {isRequired: !isSlot && films.isShown, body: isSlot ? [] : words.body()}),
      ...(words.has('warning') && {warning: words.paragraphs('warning')}),
      text: isSlot ? words.neededBody() : [],
      ...(words.has('questions') && {questions: words.paragraphs('questions')}),
      ...(about && {about}),
      pauses: [],
    };
  },
};

/** Where a film stops, with its question. */
export function compilePause(
  logic: PauseLogic,
  words: SectionWords,
  {tracking}: Pick<VideoBlock, 'tracking'>,
  setting: BlockSetting,
): Pause {
  return {
    atMs: Math.round(logic.at * 1000),
    question: choice.compile(asChoice(logic, tracking), words, setting),
  };
}

/** The question of a pause is a choice; its answer is neither saved nor reported, so its slot is the film's. */
const asChoice = ({id, choices, many}: PauseLogic, tracking: number): LogicOf<'choice'> => ({
  type: 'choice',
  id,
  tracking,
  required: false,
  choices,
  ...(many !== undefined && {many}),
});
