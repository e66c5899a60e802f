import type {DataTable} from '../../results/export/table-words.ts';
import type {TableView} from '../tables/table-view.ts';
import type {Chart} from './chart.ts';

/** A chart and all that is said about it. */
export interface Figure {
  readonly heading: string;
  /** What the chart says, in one or two sentences. */
  readonly summary: string;
  /** How to read it, or what to be careful about. */
  readonly note?: string;
  readonly chart: Chart;
  readonly table: TableView;
  /** The table of the selection that this is a view of; without one there is no CSV. */
  readonly csv?: DataTable;
  /** For the trainer alone, who has the files: no picture, not on paper. */
  readonly isOnScreenOnly?: boolean;
}
