import type {Manifest, ManifestItem} from '../package/manifest.ts';
import {choices, concealed, hiddenButtons, statuses, steps, suspended, wayOn} from '../sequencing/move.ts';
import type {Sequence} from '../sequencing/sequence.ts';
import {type Attempts, type CourseStatus, openItems, statusOfAll} from './course-status.ts';

/** What is on screen of a course. Replaced, never changed. */
export interface CourseView {
  /** Number of the attempt at the course, from 1. */
  readonly number: number;
  /** The latest attempts of this attempt at the course. */
  readonly attempts: Attempts;
  /** Ids of the items that may be opened now. */
  readonly open: ReadonlySet<string>;
  readonly status: CourseStatus;
  /** True where the LMS leads from one item to the next. */
  readonly hasFlow: boolean;
  /** How the course as a whole goes on; undefined where it does not, and where nothing is sequenced. */
  readonly wayOn: ReturnType<typeof wayOn>;
  /** Where a step of the LMS's own leads somewhere now. */
  readonly steps: {readonly previous: boolean; readonly continue: boolean};
  /** Buttons that the manifest hides beside what is open now. */
  readonly hidden: readonly string[];
  /** Items whose attempt goes on when they are opened again; any other begins anew. */
  readonly goesOn: ReadonlySet<string>;
  /** Items that the tree keeps out of the contents. */
  readonly concealed: ReadonlySet<string>;
}

interface Seen {
  readonly number: number;
  readonly attempts: Attempts;
  /** Undefined where nothing is sequenced. */
  readonly sequence: Sequence | undefined;
  readonly manifest: Manifest;
}

export function viewOf({number, attempts, sequence, manifest}: Seen): CourseView {
  return {
    number,
    attempts,
    hasFlow: sequence?.tree.root.sequencingControls?.flow === true,
    wayOn: sequence && wayOn(sequence),
    steps: sequence ? steps(sequence) : {previous: false, continue: false},
    hidden: sequence ? hiddenButtons(sequence) : [],
    ...(sequence ? byTree(sequence, manifest) : byAttempts(attempts, manifest)),
  };
}

type Items = Pick<CourseView, 'open' | 'status' | 'goesOn' | 'concealed'>;

function byTree(sequence: Sequence, {items}: Manifest): Items {
  const ids = itemIds(items);
  const {id: rootId} = sequence.tree.root;
  const root = statuses(sequence, [rootId]).get(rootId);
  const score = root?.scaledScore;
  return {
    open: choices(sequence, ids),
    goesOn: suspended(sequence, ids),
    concealed: concealed(sequence, ids),
    status: {
      completion: root?.completion ?? 'unknown',
      success: root?.success ?? 'unknown',
      score: score === undefined ? undefined : score * 100,
    },
  };
}

const byAttempts = (attempts: Attempts, {items, version}: Manifest): Items => ({
  open: openItems(items, version, attempts),
  goesOn: new Set(attempts.keys()),
  concealed: new Set(),
  status: statusOfAll(items, version, attempts),
});

/** Of items and folders alike: a folder of a tree may be chosen, too. */
const itemIds = (items: readonly ManifestItem[]): readonly string[] =>
  items.flatMap(({id, children}) => [id, ...itemIds(children)]);
