/** Words of the page of a thin package, in English. */
import type {thinLv} from '../lv/thin.ts';

export const thinEn: typeof thinLv = {
  unreachable: (host) =>
    `The course cannot be loaded from the server ${host} at present. What you have done before is not lost. Check the internet connection and try again. If that does not help, tell the administrator of the learning system.`,
  outdated:
    'The course on the server is newer than this package. The administrator of the learning system has to replace it with a newer one. What you have done before is not lost.',
  again: 'Try again',
};
