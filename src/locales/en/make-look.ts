/** Words of the step in which the course is looked at, in English. */
import type {makeLookLv} from '../lv/make-look.ts';

export const makeLookEn: typeof makeLookLv = {
  lookText: 'This is a preview: the real course with your data. What you do here is neither sent nor saved.',
  lookAgain: 'Show',
  preparing: 'Preparing the preview…',
  screens: 'Screen',
  phone: 'Telephone',
  desktop: 'Computer',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  places: 'Where your data can be seen',
  placeNames: {
    start: 'Start of the course',
    help: 'Help and contacts',
    about: 'About the course',
    module: 'How it is done here, on a module’s page',
  },
  frame: 'Preview of the course',
  editHere: 'Edit texts by pressing them',
  editHereHint:
    'Open a lesson below and press the text you want to change (by keyboard: Tab to it, then Enter). It opens in the editor. Activities do not work meanwhile.',
  editPiece: (heading: string) => (heading === '' ? 'Edit this text' : `Edit: ${heading}`),
  noLook:
    'This browser window cannot show the course (as in a private window). The package can be made; try it on the page ‘Try a SCORM package’ of this site.',
};
