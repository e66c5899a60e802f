import type {CoursePlayerElement} from '../../../components/shell/course-player.ts';
import type {Course, Module} from '../../../domain/course/course.ts';
import {languageFor} from '../../../domain/course/language-choice.ts';
import {strings} from '../../../locales/index.ts';
import type {Content} from '../../../runtime/content.ts';
import {keepChosenLanguage} from '../../../runtime/device/chosen-language.ts';
import type {DeviceOwn} from '../../../runtime/device/device-own.ts';
import type {Launch} from '../../../runtime/tracker.ts';

export interface LanguagesOptions {
  readonly player: CoursePlayerElement;
  readonly content: Content;
  readonly outlines: Map<string, Module>;
  readonly own: DeviceOwn;
  readonly launch: Launch;
  /** The course speaks another language now. */
  readonly onSpoken: (course: Course) => void;
  /** The learner chose it: what is on screen is to be shown in it. */
  readonly onChosen: () => Promise<void>;
}

/**
 * Listens for a choice of language. Resolves when the page speaks the one that this learner and the LMS wish, if it began
 * in another; without a line it stays as it began.
 */
export async function connectLanguages(course: Course, options: LanguagesOptions): Promise<void> {
  const {player, content, outlines, own, launch, onSpoken, onChosen} = options;
  const speak = async (code: string) => {
    const {changeLanguage} = await import('./change-language.ts');
    onSpoken(await changeLanguage(code, {content, outlines}));
  };
  player.addEventListener('course-language', ({code}) => {
    player.busy = true;
    void speak(code)
      .then(
        () => {
          own.keep('language', code);
          keepChosenLanguage(code);
          return onChosen();
        },
        () => (player.alert = strings().loadFailed),
      )
      .finally(() => (player.busy = false));
  });
  const wishes = {kept: own.read('language'), lms: launch.language, browser: navigator.languages};
  const language = languageFor(course.languages, wishes);
  if (language !== content.language) await speak(language).catch(() => undefined);
}
