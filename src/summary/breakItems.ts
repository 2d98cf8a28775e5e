import type { Figure } from "../figures/Figure.js";
import { formatList } from "../language/formatList.js";
import { breakMonths } from "../metrics/breakMonths.js";
import { isBroken } from "../metrics/isBroken.js";
import type { Channel } from "../model/FeedbackReport.js";
import { monthsOf } from "../periods/monthsOf.js";
import { channelName } from "./channelName.js";
import type { FigureWriter } from "./figureWriter.js";
import { monthRuns } from "./monthRuns.js";
import type { Phrase } from "./Summary.js";

/**
 * From which months channels are counted in another way, of the breaks that lie between two periods `compared`, or within one, and that no count says which is
 * on the page: `marked` are those that do. Of two channels of one id the last has the name.
 */
export function breakItems(
  channels: readonly Channel[],
  compared: readonly { readonly before: string; readonly after: string }[],
  marked: readonly Figure[],
  writer: FigureWriter,
): Phrase[] {
  const told = marked.flatMap(({ subject, key, period, result }) =>
    subject === "contacts" && result.caveats.includes("break-in-series") ? [`${key}/${monthsOf(period)[0]}`] : [],
  );
  const named = new Map<string, { readonly channel: Channel; readonly months: Set<string> }>();
  for (const channel of channels) {
    const months = named.get(channel.id)?.months ?? new Set();
    for (const month of breakMonths(channel)) if (!told.includes(`${channel.id}/${month}`)) months.add(month);
    named.set(channel.id, { channel, months });
  }
  return [...named.values()].flatMap(({ channel, months }) => {
    const between = [...months]
      .sort()
      .filter((month) =>
        compared.some(({ before, after }) =>
          isBroken([month], monthsOf(before)[0] ?? before, monthsOf(after).at(-1) ?? after),
        ),
      );
    if (between.length === 0) return [];
    const { statuses, sentences } = writer.words;
    const places = formatList(monthRuns(between, writer), writer.options);
    return [writer.say(sentences.missing, channelName(channel, writer), places, statuses["break-in-series"])];
  });
}
