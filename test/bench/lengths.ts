/**
 * `npm run lengths -- FILE.zip`: how long each lesson of a built package of the course is on phones, and the median one.
 * Exit 1 when that is longer than it may be.
 */
import {startBrowser} from '../e2e/browser.ts';
import {readPackage} from '../e2e/package-content.ts';
import {isWithin, table} from './figure.ts';
import {figuresOf, phones} from './length-figures.ts';
import {measureLengths, type LessonLength} from './lesson-length.ts';

const [file = 'dist/packages/kopiga-riciba-course-scorm12.zip'] = process.argv.slice(2);
const browser = await startBrowser();
const lengths: LessonLength[] = [];
console.log(
  `presses, parts; screens as it opens / all done / step by step, ${phones.map(({name}) => name).join('; ')}`,
);
for await (const length of measureLengths(browser, readPackage(file), phones)) {
  const {place, presses, steps, on} = length;
  const screens = on
    .flatMap((each) => [each.opened, each.done, each.byStep])
    .map((n) => n.toFixed(1).padStart(5));
  console.log(
    `${place.padEnd(42)}${String(presses).padStart(4)}${String(steps).padStart(4)} ${screens.join('')}`,
  );
  lengths.push(length);
}
await browser.close();
const figures = figuresOf(lengths);
console.log(`\n${table(figures)}`);
process.exitCode = figures.every(isWithin) ? 0 : 1;
