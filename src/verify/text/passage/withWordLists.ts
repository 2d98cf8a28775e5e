import { foldText } from "../../../language/foldText.js";
import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";
import { isTimeUnit } from "../../../language/reading/isTimeUnit.js";
import { groupBy } from "../../common/groupBy.js";
import { sumOf } from "../relations/sumOf.js";

const NEAR = 16;
/** Of what is counted: "thirty of them", "forty of the sixty", `بخمسين منها`. */
const THEREOF = /^ (?:of (?:the[ms]e?|which|the [a-z]+)|[وف]?منه[امن])(?![a-zء-ي])/;
/** Where a part of a list ends, or what it came from, or how. */
const ENDED =
  /^(?:\s*(?:[,،.;؛:)]|$)| (?:and|from|by|about|for|on|in person|online) | و[ء-ي]| (?:من|عن|[بل])[ء-ي ]| [ء-ي]+ا(?:[،.؛]|$))/;
/** A time of the day, a place in a row, a limit. */
const NO_PART =
  /(?<![a-zء-ي])(?:from|to|at|until|till|between|than|after|before|past|level|grade|aged?|number|chapter|page|class|year|ال?ساعه|حتي|الي|سن|عمر|بعد|قبل|اكثر من|اقل من) $/;
/** From a total to its list. */
const OPENED = /^[^.:\d\n]{1,60}:[^.:\d\n]{0,60}$/;
/** The noun of a total in words that has none of the known ones: `سبعين اعتراضاً`. */
const NAMED = /^ [a-zء-ي]{4,}/;

/**
 * The numbers of a text, with those in words below 100 as counts where a list of them, perhaps with digits that count nothing named, gives a number of their
 * sentence or of the one before, or a colon ties it to one: "sixty appeals. Parents brought forty-four of them, pupils twelve and neighbours four".
 */
export function withWordLists(
  figures: readonly FigureReading[],
  text: string,
  starts: readonly number[],
): readonly FigureReading[] {
  let at = 0;
  const sentences = groupBy(
    figures.filter((figure): figure is QuantityReading => "value" in figure && figure.kind !== "percent"),
    ({ span }) => {
      while ((starts[at + 1] ?? text.length + 1) <= span.start) at++;
      return at;
    },
  );
  const counts = new Set<FigureReading>();
  for (const [sentence, own] of sentences) {
    const parts = own.filter((one) => isPart(one, text));
    if (parts.length < 2 || !parts.some(isInWords)) continue;
    const total = totalOf(parts, [...(sentences.get(sentence - 1) ?? []), ...own], text);
    if (total !== undefined) for (const one of [total, ...parts]) counts.add(one);
  }
  return counts.size === 0
    ? figures
    : figures.map((figure) => (counts.has(figure) && figure.script === "word" ? asCount(figure) : figure));
}

function asCount(figure: FigureReading): FigureReading {
  return "value" in figure ? { ...figure, kind: "count" } : figure;
}

function isInWords({ script }: QuantityReading): boolean {
  return script === "word";
}

/** What a list gives, or behind which it stands with a colon. */
function totalOf(
  parts: readonly QuantityReading[],
  around: readonly QuantityReading[],
  text: string,
): QuantityReading | undefined {
  const largest = parts.reduce((most, { value }) => Math.max(most, value), 0);
  const isOfThem = parts.some(({ span }) => THEREOF.test(foldText(text.slice(span.end, span.end + NEAR))));
  if (!isOfThem && parts.length < 3) return undefined;
  const totals = around.filter(
    ({ value, noun, span }) =>
      value > largest &&
      (noun === undefined ? NAMED.test(foldText(text.slice(span.end, span.end + NEAR))) : !isTimeUnit(noun)),
  );
  const sum = sumOf(parts);
  const given = totals.find(({ value }) => value === sum);
  if (given !== undefined || parts.length < 3) return given;
  const start = parts[0]?.span.start ?? 0;
  return totals.findLast(
    ({ kind, span }) => kind === "count" && span.end < start && OPENED.test(text.slice(span.end, start)),
  );
}

/** A number that counts nothing named and ends its clause, or says where its cases came from. */
function isPart({ span, script, value, kind, decimals }: QuantityReading, text: string): boolean {
  if (kind !== "number" || decimals !== 0 || (script === "word" && value > 99)) return false;
  const after = foldText(text.slice(span.end, span.end + NEAR));
  if (!ENDED.test(after) && !THEREOF.test(after)) return false;
  return !NO_PART.test(foldText(text.slice(Math.max(0, span.start - NEAR), span.start)));
}
