import type {CsvCell} from './csv.ts';
import type {TableColumn} from './table-words.ts';

/** One row of a table that is saved; cells that are not there stay empty. */
export type Row = Partial<Record<TableColumn, CsvCell>>;
