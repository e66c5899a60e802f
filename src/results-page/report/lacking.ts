import type {Analysis} from '../../results/analysis-model.ts';
import {words} from '../words.ts';

type Whole = Pick<Analysis, 'isWhole'>;

/** Sentences for what is missing: whoever has chosen a part is told of that part, since the files may have more. */
export const lackingIn = ({isWhole}: Whole) => words().lacking[isWhole ? 'files' : 'selection'];

/** The same for figures of one activity among several: the files may have more of the others. */
export const lackingOfSubject = ({isWhole, subject: {others}}: Pick<Analysis, 'isWhole' | 'subject'>) =>
  lackingIn({isWhole: isWhole && others.length === 0});

/** Another file helps only where all of those that are there are shown. */
export const adviceFor = ({isWhole}: Whole, advice: string): string => (isWhole ? advice : '');
