import {showLanguage} from '../../../components/show-language.ts';
import {readLrsAccess, type LrsAccess} from '../../../domain/exchange/lrs.ts';
import {otherLearn} from '../../../locales/other-languages.ts';
import {readLearners} from '../../../runtime/device/device-learners.ts';
import {deviceStore} from '../../../runtime/journal/journal-store.ts';
import {isAnyoneReporting, readChoice} from '../../../runtime/lrs/report-choice.ts';
import '../../../site/learn/device-strip.ts';
import {words} from '../../../site/learn/words.ts';
import {CourseWorker} from './course-worker.ts';
import {offerReturn} from './offer-return.ts';
import {readPlan} from './read-plan.ts';

/** Says above the course who learns, whether it works without a network, and that there is a new version. */
export async function connectStrip(): Promise<void> {
  const strip = document.querySelector('device-strip');
  if (!strip) throw new Error('learn/index.html: there is no <device-strip>');
  const link = strip.querySelector('a');
  const follow = async () => {
    await showLanguage(document.documentElement.lang, otherLearn);
    if (link) link.textContent = words().device;
  };
  // Without a line it stays in the language in which it is.
  await follow().catch(() => undefined);
  // The course above may come to speak another one.
  new MutationObserver(() => void follow().catch(() => undefined)).observe(document.documentElement, {
    attributeFilter: ['lang'],
  });
  const {current} = readLearners(deviceStore());
  strip.learner = current.name;
  offerReturn(strip);
  const folder = new URL('.', document.baseURI).href;
  const worker = new CourseWorker(folder);
  worker.addEventListener('change', () => {
    strip.offline = worker.state;
    strip.hasUpdate = worker.hasUpdate;
  });
  strip.addEventListener('skip-to-content', () => void document.querySelector('course-player')?.focusPage());
  strip.addEventListener('take-update', () => {
    // What is on the way to the device is kept first; leaving the page keeps the rest.
    document.querySelector('course-player')?.dispatchEvent(new Event('course-save-again'));
    worker.takeUpdate();
  });
  const lrs = readLrsAccess(document.documentElement.dataset['lrs']);
  if (lrs) {
    const isOn = readChoice(deviceStore(), current.id, lrs.endpoint)?.isOn;
    strip.report = isOn === undefined ? 'undecided' : isOn ? 'on' : 'off';
    // What is not reported now follows at the next visit: nobody's learning waits for it.
    report(lrs, folder).catch((error: unknown) => console.error(error));
  }
  // Now it says all at once.
  strip.offline = worker.state;
  void worker.startInBackground();
  strip.bytes = (await readPlan(folder))?.bytes ?? 0;
}

/** Nothing is loaded for it, opened or asked for where nobody on this device agreed. */
async function report(lrs: LrsAccess, folder: string): Promise<void> {
  if (!isAnyoneReporting(deviceStore(), lrs.endpoint)) return;
  const {connectLrs} = await import('./connect-lrs.ts');
  await connectLrs(lrs, folder);
}
