/** `npm run bench`: the figures of the budget, one JSON line each, then a table. Exit 1 when one is over. */
import {mkdtempSync, rmSync} from 'node:fs';
import {loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {startBrowser} from '../e2e/browser.ts';
import type {TestStandard} from '../e2e/lms-under-test.ts';
import {readPackage} from '../e2e/package-content.ts';
import {measureBuild} from './build.ts';
import {isWithin, table, type Figure} from './figure.ts';
import {launchFigures} from './launch-figures.ts';
import {lengthFigures} from './length-figures.ts';
import {lessonFigures} from './lesson-figures.ts';
import {makeFigures} from './make-figures.ts';
import {resultsCpuFigures} from './results-cpu-figures.ts';
import {resultsPageFigures} from './results-page-figures.ts';
import {sizeFigures, wholeCourse} from './size-figures.ts';
import {stutterFigures} from './stutter-figures.ts';
import {suspendFigures} from './suspend-figures.ts';
import {tenfoldBuild} from './tenfold-build.ts';
import {readingFigure, trafficFigures} from './traffic-figures.ts';

const out = mkdtempSync(join(tmpdir(), 'bench-'));
const figures: Figure[] = [];
const add = (more: readonly Figure[]) => {
  for (const figure of more) console.log(JSON.stringify({...figure, met: isWithin(figure)}));
  figures.push(...more);
};

const build = await measureBuild(out);
add(build.figures);
add([await tenfoldBuild(out)]);
const packages = (scope: string, standard: TestStandard = 'scorm12') =>
  readPackage(join(build.folder, `kopiga-riciba-${scope}-${standard}.zip`));
add(sizeFigures(build.folder));
add(wholeCourse(packages('course-nofilms')));
add(suspendFigures(packages('course')));
add(await resultsCpuFigures(out));
const browser = await startBrowser();
try {
  add(await launchFigures(browser, packages('definitions'), packages('course')));
  add(await lessonFigures(browser, packages('course')));
  add(await stutterFigures(browser, packages('course')));
  add(await lengthFigures(browser, packages('course')));
  add(await makeFigures(browser));
  for (const scope of ['definitions', 'course']) {
    for (const standard of ['scorm12', 'scorm2004-4th'] as const) {
      add(await trafficFigures({browser, content: packages(scope, standard), standard}));
    }
  }
  add(await trafficFigures({browser, content: packages('definitions'), standard: 'scorm12', isEager: true}));
  add([await readingFigure({browser, content: packages('definitions'), standard: 'scorm12'})]);
} finally {
  await browser.close();
  rmSync(out, {recursive: true, force: true});
}
add(await resultsPageFigures());
// Times of a machine with more than one thing to do per core say little; processor times, bytes and ratios still do.
add([{name: 'load of the machine, 15 minutes', value: loadavg()[2] ?? 0, unit: ''}]);
console.log(`\n${table(figures)}`);
process.exitCode = figures.every(isWithin) ? 0 : 1;
