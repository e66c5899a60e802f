import type {Reported} from '../../../src/domain/blocks/block-base.ts';

/** Length that reports of every standard take. */
const longestReportText = 250;

/** Makes what reports need: the id is that of the module and one unique in it. */
export function reporter(
  module: string,
  interactions: ReadonlyMap<string, number>,
): (id: string, asked: string) => Reported {
  return (id, asked) => {
    const reportId = `${module}.${id}`;
    // What is never reported has no index: an unscored question.
    return {reportId, plainText: oneLine(asked), interaction: interactions.get(reportId) ?? -1};
  };
}

function oneLine(text: string): string {
  return text.length <= longestReportText ? text : `${text.slice(0, longestReportText - 1)}…`;
}
