import type {Interaction} from '../tracker.ts';

/** A given answer with the separators of SCORM 2004 and xAPI: `a[,]c`, `1[.]b[,]2[.]a`, `true`, `24`. */
export function toResponse(type: Interaction['type'], parts: readonly string[]): string {
  if (type === 'true-false') return parts[0] === 't' ? 'true' : 'false';
  if (type === 'matching') return parts.map((pair) => pair.replace('.', '[.]')).join('[,]');
  return parts.join('[,]');
}

/** The right answer in the same form; a number's pattern is a range, from min to max. */
export function toPattern(type: Interaction['type'], parts: readonly string[]): string {
  if (type === 'numeric') return `${parts.at(0) ?? ''}[:]${parts.at(-1) ?? ''}`;
  return toResponse(type, parts);
}
