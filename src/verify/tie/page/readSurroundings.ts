import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import { findCues } from "../names/findCues.js";
import type { PageVocabulary } from "../names/pageVocabulary.js";
import { bracketPeriods } from "./bracketPeriods.js";
import { bracketsIn } from "./bracketsIn.js";
import { endedSections } from "./endedSections.js";
import { gapsIn } from "./gapsIn.js";
import { inOrder } from "./inOrder.js";
import { inSlashes } from "./inSlashes.js";
import { isComparedWith } from "./isComparedWith.js";
import { monthLists } from "./monthLists.js";
import { monthRuns } from "./monthRuns.js";
import { outsidePeriods } from "./outsidePeriods.js";
import type { Surroundings } from "./Surroundings.js";
import { sectionAt } from "./sectionAt.js";
import { type PageParts, sectionsOf } from "./sectionsOf.js";
import { titleHold } from "./titleHold.js";
import type { RelativePeriod } from "./withRelative.js";

/** "2025-03-31", without its time. */
const DAY = 10;

/** A page's text with what is found in it: names, what parts them, and the periods that its words mean. */
export function readSurroundings(
  text: string,
  read: readonly FigureReading[],
  vocabulary: PageVocabulary,
  periodsNamed: (name: string) => readonly string[],
  { period: reportPeriod, tickets }: FeedbackReport,
  parts: PageParts,
  isCount: (month: string, count: number) => boolean,
): Surroundings {
  const { readings, turns } = bracketPeriods(text, read);
  const mentions = outsidePeriods(text, findCues(text, vocabulary), readings);
  const runs = monthRuns(text, readings, periodsNamed);
  const named = (reading: PeriodReading | RelativePeriod): readonly string[] =>
    "meant" in reading ? reading.meant : (runs.get(reading)?.periods ?? periodsNamed(reading.period));
  const sections = endedSections(sectionsOf(text, parts, readings, mentions, named, reportPeriod), parts.tables);
  const compared: boolean[] = [];
  return {
    text,
    readings,
    mentions,
    gaps: gapsIn(text, readings),
    lastBracket: bracketsIn(text),
    reportPeriod,
    asOf: tickets?.asOf?.slice(0, DAY),
    hasFlow: tickets?.flow?.opened !== undefined && tickets.flow.closed !== undefined,
    periodsNamed: named,
    sectionAt: (place) => sectionAt(sections, place),
    isTitled: titleHold(text, parts, readings, named, reportPeriod),
    isCompared: (at) => (compared[at] ??= isComparedWith(text, readings, at)),
    isOpen: (reading) => runs.get(reading)?.open === true,
    turns: new Map([
      ...monthLists(text, readings, mentions, named, reportPeriod, isCount),
      ...inOrder(text, readings, mentions, named),
      ...inSlashes(text, readings, mentions),
      ...turns,
    ]),
  };
}
