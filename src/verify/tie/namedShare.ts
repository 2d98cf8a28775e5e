import type { Figure } from "../../figures/Figure.js";
import type { QuantityReading } from "../../language/reading/FigureReading.js";
import { isExactCount } from "../../model/isExactCount.js";
import { isPeriod } from "../../periods/isPeriod.js";
import { periodContains } from "../../periods/periodContains.js";
import { ratio } from "../../ratios/ratio.js";
import { agreementOf } from "./agreementOf.js";
import type { Context } from "./Context.js";
import type { FigureIndex } from "./figureIndex.js";
import { isNearly } from "./isNearly.js";

/** What a percentage is of. */
const OF = /^[\s\u2066-\u2069]*(?:of|من)\s/;

/** The counts of a part of the report's period that a sentence names, and of the whole of it, where a percentage is the share of it: "the third quarter alone brought 32% of the year's contacts". */
export function namedShare(
  reading: QuantityReading,
  { key = "all", claims, text, isStrict }: Context,
  index: FigureIndex,
  reportPeriod: string,
): readonly Figure[] {
  const [part, ...others] = [...new Set(claims.periods)].filter(isPeriod);
  const isPart =
    part !== undefined && others.length === 0 && part !== reportPeriod && periodContains(reportPeriod, part);
  const { end } = reading.span;
  if (!isPart || reading.kind !== "percent" || !OF.test(text.slice(end, end + 8))) return [];
  const [name = `contacts/${key}`] = claims.keys;
  const about = index.about(name.replace("contacts/", ""), false);
  const [of, whole] = [part, reportPeriod].map(
    (period) => (about.get(period) ?? []).find(({ figure: { measure } }) => measure === "count")?.figure,
  );
  if (of?.result.status !== "ok" || whole?.result.status !== "ok") return [];
  const [some, all] = [of.result.value, whole.result.value];
  if (typeof some !== "number" || typeof all !== "number" || !isExactCount(some) || !isExactCount(all) || all === 0)
    return [];
  const share: Figure = { ...of, form: "share", result: { ...of.result, value: ratio(some, all) } };
  return agreementOf(share, reading, isStrict, isNearly(reading, text)) === undefined ? [] : [of, whole];
}
