import type {BuiltPackage} from '../domain/exchange/built-package.ts';
import type {CheckableFact} from '../domain/exchange/facts/fact-checking.ts';
import type {LmsGuide} from '../domain/exchange/lms-guide.ts';
import type {ChangedFact, MadeWith} from '../domain/exchange/facts/content-changes.ts';
import type {
  AccentReport,
  DraftReport,
  MadePackage,
  MakingChoices,
  MakingFault,
  MakingProgress,
} from '../domain/exchange/package-making.ts';
import {emptyDraft, type Draft} from './draft/draft.ts';
import type {Keeping} from './draft/kept-database.ts';
import type {ZipFault} from './draft/profile-zip.ts';
import type {LogoRefusal} from './municipality/logo-kind.ts';
import type {TextsView} from './texts/texts-view.ts';
import type {TranslateView} from './translate/translate-view.ts';

/** The steps of the page, in their order; also the fragments of their addresses. */
export const steps = [
  'system',
  'municipality',
  'checks',
  'course',
  'texts',
  'translate',
  'look',
  'take',
] as const;
export type Step = (typeof steps)[number];
/** Nobody needs these for a package: the way from one step to the next passes by. */
export const isAside = (step: Step): boolean => ['checks', 'texts', 'translate'].includes(step);

/** Everything that the page shows: one value. */
export interface MakeView {
  readonly step: Step;
  /** Id of the field in it that somebody was sent to. */
  readonly field?: string | undefined;
  readonly draft: Draft;
  /** Undefined until something was to be kept. */
  readonly keeping?: Keeping | undefined;
  /** LMSs of the guide's table, those of most readers first. */
  readonly systems: readonly LmsGuide[];
  /** Packages that the site offers, for their sizes. */
  readonly packages: readonly BuiltPackage[];
  /** Undefined while the parts are on their way. */
  readonly choices?: MakingChoices | undefined;
  /** How the chosen colour can be read in each theme. */
  readonly accent?: {readonly light: AccentReport; readonly dark: AccentReport} | undefined;
  /** What can be checked; undefined until the step is opened. */
  readonly checkable?: readonly CheckableFact[] | undefined;
  /** Undefined until the step is opened. */
  readonly texts?: TextsView | undefined;
  /** Undefined until the step is opened. */
  readonly translate?: TranslateView | undefined;
  /** Of the draft as it is; undefined after a change. */
  readonly report?: DraftReport | undefined;
  readonly progress?: MakingProgress | undefined;
  readonly fault?: MakingFault | undefined;
  /** Address of the player with this draft, relative to the page. */
  readonly look?: {readonly address: string} | 'no-service-worker' | undefined;
  readonly made?: MadePackage | undefined;
  /** What was not taken. */
  readonly refused?: {readonly fault: ZipFault; readonly file: string} | LogoRefusal | undefined;
  /** The logo that is too large or of another kind: it can be made smaller. */
  readonly largeLogo?: File | undefined;
  /** What was there before somebody began anew: it can be brought back until something is typed or the page is left. */
  readonly forgotten?: Pick<MakeView, 'draft' | 'accent'> | undefined;
  /** What has changed since the draft was saved last, or since the package that was brought was made. */
  readonly since?: SinceThen | undefined;
  /** Which file the draft began from, when it was just brought. */
  readonly brought?: string | undefined;
}

export interface SinceThen {
  /** The package that was brought, which is no profile to begin from; undefined: the draft. */
  readonly package?: string | undefined;
  /** Undefined: nobody knows, and all changes are told. */
  readonly madeWith: MadeWith | undefined;
  readonly changes: readonly ChangedFact[];
}

export const emptyView: MakeView = {step: 'system', draft: emptyDraft, systems: [], packages: []};

/** What follows from the draft, and goes when it changes. */
export const outdated = {
  report: undefined,
  made: undefined,
  look: undefined,
  fault: undefined,
  refused: undefined,
  largeLogo: undefined,
} satisfies Partial<Record<keyof MakeView, undefined>>;
