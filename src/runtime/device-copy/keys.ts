/**
 * Keys of what the device keeps, in both places. LEARNER is a hash, so that a shared computer does not show who took
 * the course.
 *
 *     kr.journal:COURSE:SCOPE:LEARNER:ATTEMPT[:answers]   see `journal/journal.ts`
 *     kr.own:COURSE:LEARNER:note:PLACE                    see `device-notes.ts`
 *     kr.own:COURSE:LEARNER:role                          the institution, by its number
 *     kr.own:COURSE:LEARNER:blocks                        where the learner was in which lesson
 *     kr.own:COURSE:LEARNER:name, :finished               for the certificate
 *     kr.own:COURSE:LEARNER:changes                       the newest revision of whose changes they know
 *     kr.own:COURSE:LEARNER:language                      the language that was chosen
 *     kr.own:COURSE:LEARNER:reading, :look                copies of `kr.reading` and `kr.look`, see `reading-choices.ts`
 *     kr.own:COURSE:LEARNER:returns                       what was asked on coming back, see `domain/return`
 *     kr.own:COURSE:LEARNER:aside                         saved data that could not be read
 *     kr.own:COURSE:LEARNER:last:SCOPE                    see `last-words.ts`
 *     kr.language                                         the one chosen last on this device, before it is known who learns
 *     kr.lms:STANDARD                                     whether the LMS hears last words
 */
import {hash32} from '../../domain/quiz/hash.ts';

export const prefixOfJournals = 'kr.journal:';
export const answersEnding = ':answers';
export const prefixOfOwn = 'kr.own:';
export const prefixOfLms = 'kr.lms:';

/** 64 bits: two learners of one device never share it in practice. */
const learnerHash = (learnerId: string): string =>
  [learnerId, `${learnerId}\u0000`].map((text) => hash32(text).toString(16).padStart(8, '0')).join('');

/** How the keys of one learner's journals in one package begin. */
export const journalPrefix = (courseId: string, scope: string, learnerId: string): string =>
  `${prefixOfJournals}${courseId}:${scope}:${learnerHash(learnerId)}:`;

/** How the keys of what one learner has of a course beside the journals begin, whatever the package. */
export const ownPrefix = (courseId: string, learnerId: string): string =>
  `${prefixOfOwn}${courseId}:${learnerHash(learnerId)}:`;
