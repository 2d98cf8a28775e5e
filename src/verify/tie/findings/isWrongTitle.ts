import { areDisjoint } from "./areDisjoint.js";
import { isOfYear } from "./isOfYear.js";
import { isSame } from "./isSame.js";
import { isSectioned, type NumberOf } from "./isSectioned.js";
import { isWithin } from "./isWithin.js";
import { mayBeOf } from "./mayBeOf.js";
import type { Months } from "./monthsIn.js";
import type { NamedRun } from "./namedRuns.js";
import type { TitleRun } from "./titleRun.js";

/** Years farther away are not those of a title. */
const FAR = 24;
/** What says that a title tells of a report. */
const REPORTED =
  /report|statist|result|figures|numbers|indicators|feedback|complaint|contact|calls|enquir|تقرير|[إا]حصا|نتائج|[أا]رقام|م[ؤو]شرات|ملاحظات|شكاو|تواصل|مكالمات|بلاغات|استفسارات|حصاد/i;
/** What comes out regularly may tell of an earlier time. */
const ISSUE =
  /newsletter|bulletin|issue|edition|magazine|yearbook|meeting|board|نشر[ةه]|العدد|مجل[ةه]|اجتماع|مجلس|الكتاب/i;
/** What says that a number is of a part of the period of the title. */
const PART =
  /(?<![a-z])(?:quarter(?:s|ly)?|(?:bi-?)?month(?:s|ly)?|half|halves|periods?|[QH][1-4]|(?:semi|bi)-?annual)(?![a-z])|(?<![ء-ي])[وف]?(?:ال|[بلك](?:ال)?|لل)?(?:ربع(?:ي[ةه]?)?|شهر(?:ي[ةها]?|ين)?|[أا]شهر|شهور|فصل(?:ي[ةه]?)?|ثلاثي|نصف(?:ي[ةه]?)?|سداسي|فتر[ةه])(?![ء-ي])/i;

/** Whether the numbers of a page are of the report's period, and cannot be of that of the title. */
export function isWrongTitle(
  text: string,
  title: TitleRun,
  runs: readonly NamedRun[],
  numbers: readonly NumberOf[],
  report: Months,
): boolean {
  const { run, words } = title;
  const known = numbers.flatMap(({ months }) => months ?? []);
  if (Math.abs(run.first - report.first) > FAR || !known.some((months) => isWithin(months, report))) return false;
  if (run.kind === "year" && !isOfYear(text, run)) return false;
  const others = runs.filter(({ start, end }) => end <= run.start || start >= run.end);
  if (isWithin(report, run)) {
    const isAlone = others.every((each) => isSame(each, run) || (each.kind === "date" && areDisjoint(each, run)));
    const rest = text.slice(0, run.start) + text.slice(run.end);
    return isAlone && known.every((months) => isWithin(months, report)) && !isWithin(run, report) && !PART.test(rest);
  }
  if (!areDisjoint(run, report)) return false;
  const isOfTitle = known.some((months) => isWithin(months, run));
  if (!others.some((each) => !areDisjoint(each, report) && !mayBeOf(each, run))) return !isOfTitle;
  if (run.isBare || run.last - run.first !== report.last - report.first) return false;
  if (run.last < report.first) return !isSectioned(text, title, others, numbers, report);
  const isOfParts = others.every((each) => each.kind === "date" || (isWithin(each, report) && !isWithin(report, each)));
  return isOfParts && !isOfTitle && REPORTED.test(words) && !ISSUE.test(words);
}
