/** Kinds of answers to a question, fixed by the question: each answer is of exactly one kind. */
import type {BankQuestion} from '../../domain/exchange/question-bank.ts';
import type {Answer} from '../model.ts';

/**
 * The kinds, the right one first: `right`; of a choice of one its other options, by their letters; of several ticks or pairs `only:x`, all right but
 * `x`, and `several`; else `wrong`. `other` are answers that cannot be read, at the end.
 */
export function classesOf(question: BankQuestion): readonly string[] {
  const places = placesOf(question);
  if (places.length > 0) return ['right', ...places.map((place) => `only:${place}`), 'several', 'other'];
  return ['right', ...wrongOptionsOf(question), 'other'];
}

/** @param credit of the answer, 0..1; NaN where nothing tells right from wrong */
export function classOf(question: BankQuestion, {response}: Answer, credit = Number.NaN): string {
  if (credit === 1) return 'right';
  const places = placesOf(question);
  if (response === undefined || Number.isNaN(credit)) return 'other';
  if (places.length === 0) {
    const options = wrongOptionsOf(question);
    return options.includes(response) ? response : options.includes('wrong') ? 'wrong' : 'other';
  }
  const missed = differences(question, response);
  const [place = ''] = missed;
  if (missed.length !== 1) return missed.length === 0 ? 'other' : 'several';
  return places.includes(place) ? `only:${place}` : 'other';
}

const isSeveral = ({type, right}: BankQuestion): boolean =>
  type === 'matching' || (type === 'choice' && right.some((each) => each.includes(',')));

/** What is right or wrong by itself: options to tick, or left sides of pairs. */
function placesOf(question: BankQuestion): readonly string[] {
  if (!isSeveral(question)) return [];
  if (question.type === 'choice') return Object.keys(question.words).toSorted();
  return [...pairsOf(question.right[0] ?? '').keys()].toSorted();
}

const wrongOptionsOf = ({type, words, right}: BankQuestion): readonly string[] =>
  type === 'choice'
    ? Object.keys(words)
        .filter((key) => !right.includes(key))
        .toSorted()
    : ['wrong'];

/** Places at which an answer is not as the right one. */
function differences({type, right}: BankQuestion, response: string): readonly string[] {
  if (type === 'choice') {
    const [given, wanted] = [ticksOf(response), ticksOf(right[0] ?? '')];
    return [...new Set([...given, ...wanted])].filter((tick) => given.has(tick) !== wanted.has(tick));
  }
  const [given, wanted] = [pairsOf(response), pairsOf(right[0] ?? '')];
  return [...wanted].filter(([key, value]) => given.get(key) !== value).map(([key]) => key);
}

const ticksOf = (response: string): ReadonlySet<string> =>
  new Set(response.split(',').filter((tick) => tick !== ''));

/** `1.b,2.a` → 1: b, 2: a */
const pairsOf = (response: string): ReadonlyMap<string, string> =>
  new Map(
    response
      .split(',')
      .filter((pair) => pair.includes('.'))
      .map((pair) => [pair.slice(0, pair.indexOf('.')), pair.slice(pair.indexOf('.') + 1)]),
  );
