/** The page of this device: `learn/device/`. It hands state down and carries out what is asked for. */
import {otherLearn} from '../../../../locales/other-languages.ts';
import '../../../../site/learn/device-page.ts';
import '../../../../site/site-languages.ts';
import {words} from '../../../../site/learn/words.ts';
import {showWantedLanguage} from '../../site-language.ts';
import {Device} from './device-model.ts';

const page = document.querySelector('device-page');
if (!page) throw new Error('learn/device/index.html: there is no <device-page>');
const device = new Device(new URL('../', document.baseURI).href, document.documentElement.lang);
const show = () => (page.state = device.state);
const doing = (work: Promise<void>) =>
  void work.catch((error: unknown) => {
    device.say(words().failed, true);
    console.error(error);
  });

device.addEventListener('change', show);
page.addEventListener('choose-learner', ({id}) => doing(device.choose(id)));
page.addEventListener('add-learner', ({name}) => doing(device.add(name)));
page.addEventListener('rename-learner', ({name}) => doing(device.rename(name)));
page.addEventListener('report-choice', (choice) => doing(device.chooseReport(choice)));
page.addEventListener('open-file', ({file}) => doing(file.text().then((text) => device.openFile(text))));
page.addEventListener('course-erase-notes', ({eraser}) =>
  doing(device.eraseNotes().then((isDone) => void (eraser.erased = isDone))),
);
page.addEventListener('device-action', ({action}) => {
  const actions = {
    'save-file': () => device.saveFile(),
    'erase': () => device.erase(),
    'keep-films': () => device.keepFilms(),
    'remove-films': () => device.removeFilms(),
    'install': () => device.install(),
  };
  doing(actions[action]());
});
doing(showWantedLanguage(otherLearn).then(() => device.start()));
