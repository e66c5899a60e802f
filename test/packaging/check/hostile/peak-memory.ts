/** Checks the zip that is named, and says what was found and how much memory that took. Run as a process of its own. */
import {openAsBlob} from 'node:fs';
import {examineZip, linesOf} from '../../../../packaging/check/check-package.ts';

const [, , file = ''] = process.argv;
const {report} = await examineZip(await openAsBlob(file));
// In kilobytes.
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({lines: linesOf(report), peakMegabytes}));
