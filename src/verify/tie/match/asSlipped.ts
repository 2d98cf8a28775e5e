import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isPerson } from "../../common/isPerson.js";
import { slipsOf } from "../../common/slipsOf.js";
import type { Context } from "../place/Context.js";
import type { FigureIndex } from "./figureIndex.js";
import { isClaimed } from "./isClaimed.js";
import { judgeReading } from "./judgeReading.js";
import type { TieOutEntry } from "./TieOutEntry.js";
import { RARE } from "./timesOf.js";

/** Numbers of fewer digits are a swap away from too many others: of counts, and of percentages and means. */
const [COUNT, DECIMAL] = [100, 1000];
/** Percentages and scaled numbers of fewer digits are a digit away from too many others. */
const SHORT = 100;

/**
 * What nothing explains contradicts the one figure that it would match, had not two digits side by side changed places; or were one digit
 * another, if words beside it name that figure.
 */
export function asSlipped(
  entry: TieOutEntry,
  { alternatives: _, ...reading }: QuantityReading,
  context: Context,
  index: FigureIndex,
  reportPeriod: string,
): TieOutEntry | undefined {
  const { span, text } = entry;
  const step = reading.scale?.step ?? 1;
  const size = Math.abs(reading.units) / step;
  if (!isOpen(entry, context, index) || reading.script === "word" || !Number.isSafeInteger(size)) return undefined;
  const matching = (others: readonly number[], isNamed: boolean): readonly string[] => {
    const found = new Map<string, string>();
    for (const other of others) {
      const units = Math.sign(reading.units) * other * step;
      const meant = { ...reading, units, value: units / 10 ** reading.decimals };
      const printing = units === reading.units ? [] : index.printing(meant);
      const judged = printing.length > 0 ? judgeReading(meant, context, index, reportPeriod) : undefined;
      const own = judged?.outcome === "matched" && printing.find(({ figure }) => figure.id === judged.figure);
      // "9,900 people came to the counters" need not be all visits.
      const isOfPeople = own && own.unit === "contact" && isPerson(reading.noun) && own.noun !== reading.noun;
      if (own && (!isNamed || (!isOfPeople && isClaimed(own, context, reportPeriod))))
        found.set(own.figure.id, own.figure.period);
    }
    const ofReport = [...found].flatMap(([id, period]) => (period === reportPeriod ? [id] : []));
    // "79.4%, up from 71.4% in May": where no period is named beside it, that of the report is meant.
    return isNamed && context.claims.periods.length === 0 && ofReport.length > 0 ? ofReport : [...found.keys()];
  };
  const isTurned = step === 1 && entry.elsewhere === undefined && size >= (reading.decimals > 0 ? DECIMAL : COUNT);
  const isRare = size >= (reading.kind === "percent" || step > 1 ? SHORT : RARE);
  const exchanged = slipsOf(size, true);
  const turned = isTurned ? matching(exchanged, false) : [];
  const changed = (): readonly number[] =>
    slipsOf(size).filter((meant) => `${meant}`.length === `${size}`.length && !exchanged.includes(meant));
  const [figure, other] = turned.length > 0 || !isRare ? turned : matching(changed(), true);
  return figure === undefined || other !== undefined ? undefined : { span, text, outcome: "contradicted", figure };
}

/** Whether a number is no figure's; the value of a change, where it is told as none, it has by chance. */
function isOpen(
  { outcome, elsewhere, rule }: TieOutEntry,
  { direction, role }: Context,
  { byId }: FigureIndex,
): boolean {
  if (outcome !== "unexplained" || elsewhere === undefined) return outcome === "unexplained";
  const isChange = byId.get(elsewhere)?.form.startsWith("signed-") === true;
  return isChange && rule === "unnamed" && direction === undefined && role !== "change";
}
