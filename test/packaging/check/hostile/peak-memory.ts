/** Checks the zip that is named, and says what was found and how much memory that took. Run as a process of its own. */
import {existsSync, openAsBlob, readFileSync} from 'node:fs';
import {examineZip, linesOf} from '../../../../packaging/check/check-package.ts';

const [, , file = ''] = process.argv;
const {report} = await examineZip(await openAsBlob(file));
// In kilobytes.
// On Linux `maxRSS` begins with that of the process which started this one; the kernel's own mark does not.
const mark = existsSync('/proc/self/status')
  ? /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))
  : null;
const peakMegabytes = Number(mark?.[1] ?? process.resourceUsage().maxRSS) / 1024;
process.stdout.write(JSON.stringify({lines: linesOf(report), peakMegabytes}));
