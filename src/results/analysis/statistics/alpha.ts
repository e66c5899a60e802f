/** Credits of one person, by the place of the question. */
export type CreditsOfPerson = readonly {readonly question: number; readonly credit: number}[];

/** How alike the answers of a test are: for whole tests the usual alpha, for drawn ones the same from those pairs of questions that people have in common. */
export interface Alpha {
  /** Cronbach's alpha (for right and wrong alone: KR-20) of a test of `asked` questions. */
  readonly alpha: number;
  /** Standard error of one person's share, 0..1. Where questions are drawn, that some are harder is part of it. */
  readonly error: number;
}

/**
 * Mean covariance c of two questions, over all pairs and whoever answered both, and mean variance v of one: alpha = k c / (v + (k − 1) c). With everybody's
 * answers to everything that is Cronbach's formula itself. The error is √((v − c) / k); in a drawn test v is taken about one mean for all questions, since
 * then it is chance, too, who gets the hard ones. Undefined where nothing varies or nobody has two questions in common.
 * @param count of questions
 * @param asked k, how many one person is asked
 */
export function alphaOf(
  people: readonly CreditsOfPerson[],
  count: number,
  asked: number,
  isDrawn: boolean,
): Alpha | undefined {
  const pairs = pairSums(people, count);
  let [covariance, covarianceWeight] = [0, 0];
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++) {
      const n = pairs.both[one * count + other] ?? 0;
      if (n < 2) continue;
      const product = pairs.products[one * count + other] ?? 0;
      const sums = (pairs.sums[one * count + other] ?? 0) * (pairs.sums[other * count + one] ?? 0);
      covariance += product - sums / n;
      covarianceWeight += n - 1;
    }
  const {within, about} = variances(people, count);
  if (covarianceWeight === 0 || within === undefined || within === 0) return undefined;
  const c = covariance / covarianceWeight;
  return {
    alpha: (asked * c) / (within + (asked - 1) * c),
    error: Math.sqrt(Math.max(0, (isDrawn ? about : within) - c) / asked),
  };
}

/** Of each two questions: how many answered both, the sum of their credits of the first, the sum of the products. */
function pairSums(people: readonly CreditsOfPerson[], count: number) {
  const size = count * count;
  const both = new Float64Array(size);
  const sums = new Float64Array(size);
  const products = new Float64Array(size);
  for (const answers of people)
    for (const one of answers)
      for (const other of answers) {
        if (one.question === other.question) continue;
        const at = one.question * count + other.question;
        both[at] = (both[at] ?? 0) + 1;
        sums[at] = (sums[at] ?? 0) + one.credit;
        products[at] = (products[at] ?? 0) + one.credit * other.credit;
      }
  return {both, sums, products};
}

/** Mean variance about each question's own mean, and the variance about the mean of all. */
function variances(
  people: readonly CreditsOfPerson[],
  count: number,
): {readonly within: number | undefined; readonly about: number} {
  const n = new Float64Array(count);
  const sum = new Float64Array(count);
  const squares = new Float64Array(count);
  for (const answers of people)
    for (const {question, credit} of answers) {
      n[question] = (n[question] ?? 0) + 1;
      sum[question] = (sum[question] ?? 0) + credit;
      squares[question] = (squares[question] ?? 0) + credit * credit;
    }
  let [spread, freedom] = [0, 0];
  for (let at = 0; at < count; at++) {
    const own = n[at] ?? 0;
    if (own < 2) continue;
    spread += (squares[at] ?? 0) - (sum[at] ?? 0) ** 2 / own;
    freedom += own - 1;
  }
  const total = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);
  const all = total(n);
  return {
    within: freedom > 0 ? spread / freedom : undefined,
    about: all > 1 ? (total(squares) - total(sum) ** 2 / all) / (all - 1) : 0,
  };
}
