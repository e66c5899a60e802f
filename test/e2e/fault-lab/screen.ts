/** What a page of the laboratory says and knows; plain text, to be handed out of the browser. */
import type {Progress} from '../../../src/domain/progress/progress.ts';
import type {JournalStore} from '../../../src/runtime/journal/journal-store.ts';

export interface Screen {
  /** Words of the save status; '' where there is none. */
  readonly status: string;
  /** The learner's progress as `readProgress` reads it; undefined before the course is there. */
  readonly progress: string | undefined;
  /** First answers as the journal has them. */
  readonly answers: string | undefined;
  /** Nothing is taken any more. */
  readonly isReadOnly: boolean;
}

/** Runs in the page. */
export function lookAtScreen(store: JournalStore): Screen {
  // Until its script is there it is an element like any other.
  const player = customElements.get('course-player') ? document.querySelector('course-player') : undefined;
  const state = player?.state;
  const status = player?.renderRoot.querySelector('save-status');
  const words = status?.renderRoot.querySelector('.words')?.textContent;
  return {
    status: words?.replace(/\s+/g, ' ').trim() ?? '',
    progress: state && JSON.stringify(state.progress, packed),
    answers: state && answersOf(store, state.progress),
    isReadOnly: state?.readOnly ?? true,
  };
}

function answersOf(store: JournalStore, {attempt}: Progress): string | undefined {
  const keys = Array.from({length: store.length}, (_, at) => store.key(at) ?? '');
  const key = keys.find((name) => name.endsWith(`${attempt}:answers`));
  return key === undefined ? undefined : (store.getItem(key) ?? undefined);
}

/** Runs in Node. */
export function readProgress(text: string): Progress {
  // Written by `lookAtScreen` from a Progress and by nobody else.
  return JSON.parse(text, unpacked) as Progress;
}

function packed(_key: string, value: unknown): unknown {
  if (value instanceof Map) return {map: [...value]};
  return value instanceof Set ? {set: [...value]} : value;
}

function unpacked(_key: string, value: unknown): unknown {
  const {map, set} = Object(value) as {map?: unknown; set?: unknown};
  if (Array.isArray(map)) return new Map(map);
  return Array.isArray(set) ? new Set(set) : value;
}
