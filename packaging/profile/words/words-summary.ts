import type {ChangedLesson} from './apply-words.ts';

/** Which lessons a profile changes and whose facts therefore count as unread, for who builds with it. */
export function wordsSummary(changed: readonly ChangedLesson[]): readonly string[] {
  return changed.map(({module, lesson, language, facts}) => {
    const unread = facts.length === 0 ? '' : `; facts that count as never read: ${facts.join(', ')}`;
    return `Own words in ${module}/${lesson} (${language})${unread}.`;
  });
}
