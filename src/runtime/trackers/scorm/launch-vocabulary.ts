import type {Launch} from '../../tracker.ts';

/**
 * Who is launched, and in which mode, as both versions spell it; an LMS without the (in 1.2 optional) element means `normal`.
 * Moodle gives a guest `normal` and answers "true" to every commit, but stores nothing of guests, and all of them have one id:
 * that is a preview of somebody without a name. Its content comes from `pluginfile.php`.
 */
export function readVisitor(learnerId: string, mode: string): Pick<Launch, 'learnerId' | 'mode'> {
  if (learnerId === 'guest' && location.pathname.includes('/pluginfile.php'))
    return {learnerId: '', mode: 'browse'};
  return {learnerId, mode: mode === 'browse' || mode === 'review' ? mode : 'normal'};
}

/** False only for `no-credit`: an LMS that says nothing gives credit. */
export function readCredit(text: string): boolean {
  return text !== 'no-credit';
}

/** A pass mark of 0..1; an LMS that has none may say 0 or -1 (source of Chamilo): with those any try would pass. */
export function readMark(share: number | undefined): number | undefined {
  return share && share > 0 && share <= 1 ? share : undefined;
}
