import * as v from 'valibot';
import type {VideoBlock} from '../../../../src/domain/blocks/video/video-block.ts';
import {isOwnFilmPlace} from '../../../../src/domain/course/own-media.ts';
import {id, list} from '../../schemas/fields.ts';
import type {ShelvedFilm} from '../../media/shelved-film.ts';
import {trackedBase, type BlockCompiler, type BlockSetting} from '../block-compiler.ts';
import {withTracked} from '../block-fields.ts';
import {filmText, keepCaptions} from './film-text.ts';
import {checkPauses, compilePause, pauseSchema} from './pause.ts';

const schema = withTracked({
  type: v.literal('video'),
  film: v.exactOptional(id('a film in media/films/')),
  slot: v.exactOptional(
    id('a place in modules/videos.yaml, or of a lesson of one’s own, which begins with own-'),
  ),
  pauses: v.exactOptional(list(pauseSchema, 'where the film stops and asks, in the order of the film')),
});

export const video: BlockCompiler<typeof schema, VideoBlock> = {
  schema,
  hasKeys: true,
  check: ({id: videoId, film, slot, tracking, pauses = []}, setting) => {
    const {place, problems} = setting;
    if ((film === undefined) === (slot === undefined))
      problems.add(
        place('id'),
        'field-missing',
        `Video "${videoId}" needs either "film: NAME" (a film of our own) or "slot: NAME" (a place of videos.yaml), and not both.`,
      );
    if (slot !== undefined && pauses.length > 0)
      problems.add(
        place('pauses'),
        'field-unknown',
        `Nobody knows the times of a film that is put into a place. Take the pauses of "${videoId}" away.`,
      );
    checkPauses(pauses, tracking, setting);
  },
  readParts: ({pauses = []}, reader) => ({partIds: reader.ids('pauses', pauses)}),
  compile: (logic, words, setting) => {
    const {films, place} = setting;
    const {film, slot, tracking, pauses = []} = logic;
    const isSlot = slot !== undefined;
    const isShown = films.isShown(slot);
    const about = isSlot ? films.about(slot, place('slot')) : undefined;
    // A place may be empty, and a text without its film has nothing to press: nobody's course depends on them.
    const base = trackedBase(logic, words, {
      isRequired: isShown && (!isSlot || isOwnFilmPlace(slot)),
      body: isSlot ? [] : words.body(),
    });
    const warning = words.has('warning') && {warning: words.paragraphs('warning')};
    const below = isSlot ? words.neededBody() : [];
    const questions = words.has('questions') && {questions: words.paragraphs('questions')};
    const shelved = shelvedIn(logic, setting);
    const text = film === undefined ? below : filmText(film, logic, setting);
    keepCaptions(shelved, setting);
    const asked = pauses.flatMap((pause) => compilePause(pause, tracking, setting) ?? []);
    const shown = isShown ? shelved : undefined;
    return {
      type: 'video',
      ...base,
      ...warning,
      text,
      ...questions,
      ...(about && {about}),
      pauses: shown ? asked : [],
      ...(shown && {film: shown.film}),
    };
  },
  seconds: (block, ofQuestion) =>
    watching(block) + block.pauses.reduce((sum, {question}) => sum + ofQuestion(question), 0),
  printed: ({warning, text, film, about, questions, pauses}, {ofQuestion}) => ({
    parts: [
      ...(warning ? [{is: 'text' as const, text: warning, look: 'warning' as const}] : []),
      {is: film ? 'film' : 'text', text},
      ...(about ? [{is: 'text' as const, text: about.text, look: 'box' as const}] : []),
      ...(questions ? [{is: 'text' as const, text: questions}] : []),
      ...pauses.map(({question}) => ofQuestion(question)),
    ],
  }),
};

function shelvedIn(
  {film, slot = ''}: v.InferOutput<typeof schema>,
  {films, place, language}: BlockSetting,
): ShelvedFilm | undefined {
  return film === undefined ? films.inSlot(slot, language, place('slot')) : films.own(film, place('film'));
}

/** A film of our own lasts as long as it lasts; what a municipality puts into a place (`about`) changes no minutes. */
function watching({film, about}: VideoBlock): number {
  return film?.kind === 'file' && !about ? film.durationMs / 1000 : 0;
}
