import { endsIn } from "../../../language/reading/endsIn.js";
import type { FigureReading, PeriodReading } from "../../../language/reading/FigureReading.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";

/** The periods that several months named together mean. */
export interface MonthRun {
  /** The period that they are, if they are one, and each of them, where a list names them. */
  readonly periods: readonly string[];
  /** They are no period of the calendar, or a list may mean each or all: a number beside them may be of any. */
  readonly open: boolean;
}

const YEAR = 4;
/** Months of a run: each number of a line asks for all of them, and nobody lists more than five years by their months. */
const MOST = 60;
const TO =
  /^\s*(?:[-–—]|to|till|until|through|إلى|الى|حتى)\s*(?:the\s+end\s+of\s+|(?:نهاية|متم|موفى|غاية|[آا]خر)\s+|شهر\s+)*$/i;
const AND = /^\s*(?:[,،]\s*)?(?:and|&|و)?\s*(?:in\s+|of\s+|the\s+end\s+of\s+|شهر\s+|(?:نهاية|متم|موفى|[آا]خر)\s+)*$/i;
const BETWEEN =
  /(?:\bbetween|بين)(?:\s+(?:the\s+(?:months|start|beginning)\s+of|شهري|شهر|مطلع|بداية|[أا]ول))*[\s\u2066-\u2069]*$/i;
/** "Between 1 July and the end of September": the first day of a month begins a range of months. */
const FIRST = /-01$/;

/** Finds the months that a text names together, in a range or a list, by the readings of each. */
export function monthRuns(
  text: string,
  readings: readonly FigureReading[],
  periodsNamed: (name: string) => readonly string[],
): ReadonlyMap<FigureReading, MonthRun> {
  const found = new Map<FigureReading, MonthRun>();
  let run: PeriodReading[] = [];
  let isRange = false;
  const close = (): void => {
    if (run.length > 1 && (isRange || run[0]?.kind === "month")) {
      const known = runOf(run, isRange, periodsNamed);
      for (const reading of run) found.set(reading, known);
    }
    run = [];
    isRange = false;
  };
  for (const reading of readings) {
    if (!isMonth(reading) && !isFirst(reading)) {
      close();
      continue;
    }
    const last = run.at(-1);
    const joint = last === undefined ? "" : text.slice(last.span.end, reading.span.start);
    const isTo = TO.test(joint);
    if (
      last !== undefined &&
      (reading.kind === "date" ||
        run.length === MOST ||
        joint.length > 20 ||
        joint === "" ||
        (!isTo && !AND.test(joint)))
    )
      close();
    if (run.length === 0)
      isRange = endsIn(text.slice(Math.max(0, reading.span.start - 24), reading.span.start), BETWEEN);
    else if (isTo) isRange = true;
    run.push(reading);
  }
  close();
  return found;
}

function isMonth(reading: FigureReading): reading is PeriodReading {
  return reading.kind === "month" && reading.calendar === undefined;
}

function isFirst(reading: FigureReading): reading is PeriodReading {
  return reading.kind === "date" && reading.calendar === undefined && FIRST.test(reading.period);
}

function runOf(
  run: readonly PeriodReading[],
  isRange: boolean,
  periodsNamed: (name: string) => readonly string[],
): MonthRun {
  const last = run.at(-1)?.period ?? "";
  const year = (last.length > 2 ? last : (periodsNamed(last)[0] ?? "")).slice(0, YEAR);
  const months = run
    .map(({ kind, period }) => (kind === "date" ? period.replace(FIRST, "") : period))
    .map((period) => (period.length > 2 ? period : `${year}-${period}`));
  const [first = "", end = ""] = [months[0], months.at(-1)];
  const count = isRange && run.length === 2 ? Number(end.slice(-2)) - Number(first.slice(-2)) + 1 : months.length;
  const part = Math.floor((Number(first.slice(-2)) - 1) / count) + 1;
  const name = { 3: `${year}-Q${part}`, 6: `${year}-H${part}`, 12: year }[count] ?? "";
  const whole = isPeriod(name) ? monthsOf(name) : [];
  const isWhole = whole[0] === first && whole.at(-1) === end && first.startsWith(year);
  if (isRange && isWhole) return { periods: [name], open: false };
  return { periods: isWhole ? [name, ...months] : months, open: true };
}
