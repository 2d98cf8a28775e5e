import { foldText } from "../../../language/foldText.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { readPlainFigures } from "../../../language/readPlainFigures.js";
import { isPerson } from "../../common/isPerson.js";
import type { Item } from "../relations/Relation.js";
import { boundAtVerb } from "./boundAtVerb.js";
import { byMeasure, type Placed } from "./byMeasure.js";
import { countsPeople } from "./countsPeople.js";
import { POINTS } from "./cues.js";
import { endsLabel } from "./endsLabel.js";
import { isOfCases } from "./isOfCases.js";
import { isOfYear } from "./isOfYear.js";
import { linePlaces } from "./linePlaces.js";
import type { Measure, Passage } from "./Passage.js";
import { partTables } from "./partTables.js";
import { periodOfMean } from "./periodOfMean.js";
import { printedFigure } from "./printedFigure.js";
import { quantityOf } from "./quantityOf.js";
import { readRatios } from "./readRatios.js";
import { rowNames } from "./rowNames.js";
import { settlePoints } from "./settlePoints.js";
import { splitSentences } from "./splitSentences.js";
import { withNounsAlone } from "./withNounsAlone.js";
import { withOnes } from "./withOnes.js";
import { withoutTwins } from "./withoutTwins.js";
import { withUnsigned } from "./withUnsigned.js";
import { withWordLists } from "./withWordLists.js";
import { yearsThatCount } from "./yearsThatCount.js";

const REACH = 240;
const PER = /(?<![a-zء-ي])(?:لكل|(?:من|عن|في) كل|per|for every|for each)\s*\(?$/;
/** The currency that stands before its amount. */
const CURRENCY = /(?:(?<![A-Za-z])(?:[A-Z]{2,3}|Rs\.?)|[A-Z]{0,3}[$€£₹₦₱])\s?$/;
/** The word of a number with what is glued before it: `بيومين`. */
const BY_WORD = /^ب(?=[ء-ي])/;
/** "+10 %" */
const SIGNED = /[-+\u2212][\d٠-٩]/;

/** Reads a passage into items: numbers that count something, with the words around them. */
export function readPassage(source: string): Passage {
  const text = partTables(source);
  const { starts, lines } = splitSentences(text);
  const listed = withWordLists(withNounsAlone(withOnes(readPlainFigures(text), text), text), text, starts);
  const figures = settlePoints(withUnsigned(listed, text));
  const places = linePlaces(text, lines);
  const years = new Set(figures.flatMap((figure) => (figure.kind === "year" ? figure.text : [])));
  const numbers = figures.flatMap((figure) => quantityOf(figure, text));
  const isNamed = rowNames(text, yearsThatCount(numbers, figures, text));
  const quantities = numbers.filter((one) => !isNamed(one) && !(years.has(one.text) && isOfYear(one, text)));
  let sentence = 0;
  let line = 0;
  const placed = quantities.map((figure): Placed => {
    while ((starts[sentence + 1] ?? text.length + 1) <= figure.span.start) sentence++;
    while ((lines[line + 1] ?? text.length + 1) <= figure.span.start) line++;
    return { figure, sentence, line };
  });
  const told = placed.filter(({ figure, line: at }) => !places.isRow(at) && !places.isEnumerator(figure, at));
  const prose = told.filter(({ figure }) => figure.kind !== "money");
  const bases = new Set(prose.flatMap(({ figure }) => (isBase(figure, text) ? [figure] : [])));
  const next = new Map(prose.map(({ figure }, index) => [figure, prose[index + 1]]));
  const build = (list: readonly Placed[]) =>
    list.flatMap(({ figure, figure: { span }, sentence: at, line: row }, index): Item[] => {
      if (bases.has(figure)) return [];
      const follower = next.get(figure);
      const base = follower?.sentence === at && bases.has(follower.figure) ? follower.figure : undefined;
      const noun = endsLabel(figure, text) ? undefined : figure.noun;
      const previous = list[index - 1]?.figure;
      const from = Math.max(
        starts[at] ?? 0,
        previous === undefined ? 0 : endBefore(previous, span.start),
        span.start - REACH,
      );
      const end = endOf(figure);
      const lead = text.slice(from, span.start).replace(figure.kind === "money" ? CURRENCY : "", "");
      const before = foldText(lead + (BY_WORD.exec(figure.text)?.[0] ?? ""));
      const per =
        base === undefined
          ? (figure.per ?? periodOfMean(before, foldText(text.slice(figure.span.end, figure.span.end + REACH))))
          : String(base.value);
      const to = Math.min(
        starts[at + 1] ?? text.length,
        list[index + 1]?.figure.span.start ?? text.length,
        end + REACH,
      );
      const item: Item = {
        start: span.start,
        end: span.end,
        kind: figure.kind === "percent" || figure.kind === "points" ? figure.kind : "count",
        figure: printedFigure(figure, `${lead.slice(-12)}#${text.slice(span.end, span.end + 24)}`),
        value: figure.value,
        ...(countsPeople(text, end) ? { ofPeople: true } : noun !== undefined && { noun, ofPeople: isPerson(noun) }),
        ...(per === undefined ? {} : { per }),
        ...boundAtVerb(figure, before),
        ...(SIGNED.test(figure.text) && { signed: true }),
        alternatives: figure.alternatives ?? [],
        before,
        after: foldText(text.slice(span.end, to)),
        sentence: at,
        line: row,
        listed: places.isListed(row),
      };
      return [item];
    });
  const isApart = ({ span, nounSpan }: QuantityReading) =>
    nounSpan === undefined && POINTS.test(foldText(text.slice(span.end, span.end + 12)));
  const related = prose.filter(({ figure }) => isOfCases(figure, text) && !isApart(figure));
  const kept = new Set(related);
  const aside = new Set(prose.flatMap((one) => (kept.has(one) ? [] : one.figure.span.start)));
  const others = aside.size === 0 ? [] : build(prose).filter(({ start }) => aside.has(start));
  const money = build(told.filter(({ figure }) => figure.kind === "money"));
  const measures = [...byMeasure(told, text)].flatMap(([measure, amounts]): Measure[] =>
    amounts.length < 2 ? [] : [{ isAdded: /^(?:money|things)/.test(measure), items: build(amounts) }],
  );
  return {
    text,
    items: withoutTwins(build(related)),
    others,
    money,
    measures,
    figures,
    lineStarts: lines,
    sentenceStarts: starts,
    ratios: readRatios(text),
  };
}

/** What a rate is for: the 100,000 of "4 complaints per 100,000 passengers". */
function isBase({ span, value }: QuantityReading, text: string): boolean {
  return /^10{2,6}$/.test(String(value)) && PER.test(foldText(text.slice(Math.max(0, span.start - 16), span.start)));
}

/** Where a figure ends with the noun it counts. */
const endOf = ({ span, nounSpan }: QuantityReading): number => Math.max(span.end, nounSpan?.end ?? 0);

/** Where a figure ends before the next one: a noun that both count stands after that. */
function endBefore(figure: QuantityReading, next: number): number {
  const end = endOf(figure);
  return end <= next ? end : figure.span.end;
}
