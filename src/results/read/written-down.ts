import {AnswerBook} from '../store/answer-book.ts';
import type {FileReading} from './file-reading.ts';

/** The same reading with the answers of all its attempts written down as numbers, by one book. */
export function writtenDown(reading: FileReading): FileReading {
  const book = new AnswerBook();
  return {
    ...reading,
    records: reading.records.map((record) =>
      record.work
        ? {
            ...record,
            work: record.work.map((work) =>
              work.attempt
                ? {...work, attempt: {...work.attempt, answers: book.listOf(work.attempt.answers)}}
                : work,
            ),
          }
        : record,
    ),
  };
}
