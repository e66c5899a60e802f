/** The first screen of a package as HTML, of the very templates that the player shows. Runs in Node and in a worker. */
import {CoursePlayerElement} from '../components/shell/course-player.ts';
import type {PlayerState} from '../components/shell/player-state.ts';
import type {View} from '../components/shell/view.ts';
import type {Course, Module} from '../domain/course/course.ts';
import {firstLanguage, isLanguage} from '../languages/codes.ts';
import {speak} from '../locales/chooser.ts';
import {firstScreenWords} from '../locales/first-screen.ts';
import {firstState} from './first-state.ts';
import {renderElement, type StaticTag} from './render-static.ts';

// A class has its styles and properties when it gets its name.
customElements.define('course-player', CoursePlayerElement);

/** Where the quick exit leads without a script, in the whole window: an LMS's page names the course, too. */
const exitAddress = 'today.html';

/** What is the learner's own has its room, and nothing stands in it before the player knows it. */
const styles = '[data-own]{visibility:hidden}';

export interface FirstScreen {
  readonly course: Course;
  /** Of a package about one module: its outline. */
  readonly module?: Module | undefined;
  /** Left out: that of a first launch. */
  readonly state?: PlayerState;
}

/**
 * What the player's first page looks like, for the place between its tags.
 * @throws Error when the course is in a language that the player has no words in
 */
export function firstScreen({course, module, state = firstState(course, module)}: FirstScreen): string {
  const {language} = course;
  if (!isLanguage(language)) throw new Error(`The first screen has no words in "${language}".`);
  const player = new CoursePlayerElement();
  const view: View = module ? {type: 'module', module} : {type: 'home'};
  Object.assign(player, {state, view});
  speak(language, firstScreenWords[language]);
  try {
    return renderElement(player, new Map(), {adapt, styles});
  } finally {
    speak(firstLanguage, firstScreenWords[firstLanguage]);
  }
}

/** What has to work without a script, and what has no name yet. */
function adapt({tag, attributes}: StaticTag): StaticTag {
  const classes = attributes.get('class')?.split(' ') ?? [];
  if (tag === 'button' && classes.includes('exit'))
    return {tag: 'a', attributes: new Map([...attributes, ['href', exitAddress], ['target', '_top']])};
  // The way on: whither it leads, and how it is called, the player says. Until then a pointer alone finds it.
  if (tag === 'a' && classes.includes('primary'))
    return {tag, attributes: new Map([...attributes, ['aria-hidden', 'true'], ['tabindex', '-1']])};
  return {tag, attributes};
}
