import type {Course} from '../../domain/course/course.ts';
import {builtPackages, lmsChoices, scopeTitles} from '../../lms/package/built-packages.ts';
import {otherSite} from '../../locales/other-languages.ts';
import '../../site/book-downloads.ts';
import {builtEditions} from '../../site/built-editions.ts';
import '../../site/package-downloads.ts';
import '../../site/site-languages.ts';
import '../../site/system-downloads.ts';
import {words} from '../../site/words.ts';
import {hasBegun} from '../../runtime/device/has-begun.ts';
import {deviceStore} from '../../runtime/journal/journal-store.ts';
import {showWantedLanguage} from './site-language.ts';

/** The site's first page is plain HTML; only the packages, the version and whether one has begun here are looked up. */
const choice = document.querySelector('system-downloads');
const downloads = document.querySelector('package-downloads');
const shelf = document.querySelector('book-downloads');
const version = document.querySelector('#version');
const start = document.querySelector('#start');
if (!choice || !downloads || !shelf || !version || !start)
  throw new Error(
    'index.html: <system-downloads>, <package-downloads>, <book-downloads>, #version or #start is missing',
  );
await showWantedLanguage(otherSite);
const beside = courseBeside();
void beside.then((course) => {
  if (course && hasBegun(deviceStore(), course.id)) start.textContent = words().goOn;
});
const folder = new URL('packages/', document.baseURI).href;
const [packages, titles, systems, books, course] = await Promise.all([
  builtPackages(folder),
  scopeTitles(folder, document.documentElement.lang),
  lmsChoices(folder),
  builtEditions(new URL('editions/', document.baseURI).href),
  beside,
]);
choice.systems = systems;
choice.packages = packages;
downloads.titles = titles;
downloads.packages = packages;
shelf.books = books;
if (course) version.textContent = words().courseVersion(course.version);

/** The course in `learn/`; undefined when it does not arrive. */
async function courseBeside(): Promise<Course | undefined> {
  try {
    const response = await fetch(`learn/content/${document.documentElement.lang}/course.json`);
    // The build wrote this file from the type.
    return (await response.json()) as Course;
  } catch {
    return undefined;
  }
}
