import type {CheckableFact} from '../../domain/exchange/facts/fact-checking.ts';
import type {PackageMaker} from '../../domain/exchange/package-making.ts';
import {today} from '../draft/day.ts';
import type {MakeView} from '../make-view.ts';
import {packageDraftOf} from '../making-of-draft.ts';

/** What shows the page's value. */
export interface ChecksHost {
  readonly view: Pick<MakeView, 'draft'>;
  ask<T>(talk: () => Promise<T>): Promise<T | undefined>;
  showCheckable(checkable: readonly CheckableFact[]): void;
}

/** What can be checked, of the draft as it is: asked anew at each visit of the step, since own words may have changed. */
export async function loadCheckable(
  maker: Pick<PackageMaker, 'checkable' | 'profileText'>,
  host: ChecksHost,
): Promise<void> {
  await host.ask(async () => {
    const draft = await packageDraftOf(host.view.draft, maker);
    host.showCheckable(await maker.checkable(draft, today()));
  });
}
