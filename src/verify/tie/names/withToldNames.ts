import { distinctReport } from "../../../language/distinctReport.js";
import { seriesOf } from "../../../metrics/seriesOf.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";

/**
 * A report under the names of a page with what it has several of under one name once more, under that by which the library tells each
 * apart; so with what earlier reports have, which stand on its pages, too.
 */
export function withToldNames(
  named: FeedbackReport,
  report: FeedbackReport,
  earlier: readonly FeedbackReport[] = [],
): FeedbackReport {
  const { tickets } = named;
  const former = earlier.filter(({ period }) => period !== report.period);
  const series = seriesOf([...former, report]).map((plain) => ({ plain, told: distinctReport(plain) }));
  const withTold = <Item>(listOf: (of: FeedbackReport) => readonly Item[] | undefined): readonly Item[] => [
    ...(listOf(named) ?? []),
    ...series.flatMap(({ plain, told }) => {
      const known = listOf(plain);
      return (listOf(told) ?? []).filter((item) => !known?.includes(item));
    }),
  ];
  return {
    ...named,
    bases: withTold(({ bases }) => bases),
    causes: withTold(({ causes }) => causes),
    initiatives: withTold(({ initiatives }) => initiatives),
    satisfaction: withTold(({ satisfaction }) => satisfaction),
    ...(tickets && {
      tickets: {
        ...tickets,
        subsets: withTold((of) => of.tickets?.subsets),
        breakdowns: withTold((of) => of.tickets?.breakdowns),
      },
    }),
  };
}
