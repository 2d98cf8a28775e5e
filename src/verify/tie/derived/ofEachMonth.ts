import type { Figure } from "../../../figures/Figure.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { agreementOf } from "../match/agreementOf.js";
import { countOf } from "../match/countOf.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { isMonthsMean } from "../page/isMonthsMean.js";
import { withBound } from "../place/withBound.js";
import { deniedBound } from "./deniedBound.js";
import type { Here } from "./Here.js";

/** Before a number, in its sentence, or behind it: "in each month we took over 170,000 calls", "لم تتجاوز المكالمات 290 ألفًا في أي شهر". */
const EACH =
  /(?:\b(?:any|each|every)(?: (?:single|one))?(?: of (?:the|its|these))?(?: [a-z]+)?|\ball(?: [a-z]+)?) months?\b|(?<![ء-ي])(?:[أا]ي(?:\u064d?\u0651?|\u0651?\u064d?)|كل|جميع|كاف[ةه])(?: من)? (?:ال)?(?:شهر|[أا]شهر|شهور)(?![ء-ي])/i;
const BEFORE = /(?:[^.;؛\n|\t\d٠-٩]|(?<!\d)20\d\d(?!\d)|(?<![٠-٩])٢٠[٠-٩]{2}(?![٠-٩]))*$/;
const BEHIND = /^[^.,;،؛\n|\t\d٠-٩]*/;
/** One month is not among them: "no month except January", `لم تتجاوزه في أي شهر عدا يناير`. */
const BUT_ONE =
  /\b(?:other|except|besides|apart from)\b|(?<![ء-ي])(?:[إا]لا|سوى|(?:ما )?عدا|باستثناء|غير|آخر)(?![ء-ي])/i;
/** How far, in characters, such words stand off. */
const FAR = 70;

/** A bound that is said of each month of a period, as of the one that comes nearest to it. */
export function ofEachMonth({ one: { entry, meant, context, isFree }, index, report }: Here): TieOutEntry | undefined {
  if (!isFree || (meant.kind !== "count" && meant.kind !== "number")) return undefined;
  const { claims, text } = context;
  const { start, end } = meant.span;
  const [before = ""] = BEFORE.exec(text.slice(Math.max(0, start - FAR), start)) ?? [];
  const [behind = ""] = BEHIND.exec(text.slice(end, end + FAR)) ?? [];
  const denied = deniedBound(before, behind);
  if ((denied === undefined && !EACH.test(before) && !EACH.test(behind)) || isMonthsMean(before, behind))
    return undefined;
  const told = withBound(meant, undefined, text);
  const reading = denied === undefined ? told : { ...told, bound: denied };
  const { bound } = reading;
  if (bound !== "over" && bound !== "under") return undefined;
  const unexplained: TieOutEntry = { span: entry.span, text: entry.text, outcome: "unexplained" };
  if (denied !== undefined && (BUT_ONE.test(before) || BUT_ONE.test(behind))) return unexplained;
  const [name, other] = new Set([...claims.keys, ...claims.parts]);
  const [period = report.period, second] = claims.periods;
  const of = name ?? (claims.subjects.includes("contacts") ? "contacts" : undefined);
  if (of === undefined || other !== undefined || second !== undefined || !isPeriod(period)) return undefined;
  const months = monthsOf(period).map((month) => index.byId.get(`${of}/${month}`));
  const known = months.flatMap((month) => (month === undefined ? [] : [month]));
  const counts = known.map(countOf);
  const nearest = bound === "over" ? Math.min(...counts) : Math.max(...counts);
  const figure: Figure | undefined = known[counts.indexOf(nearest)];
  if (months.length < 2 || known.length < months.length || figure === undefined) return undefined;
  const { span, text: said } = entry;
  const agreement = agreementOf(figure, reading, context.isStrict && denied === undefined);
  if (agreement !== undefined) return { span, text: said, figure: figure.id, ...outcomeOf(agreement) };
  const holds = bound === "over" ? nearest >= reading.value : nearest <= reading.value;
  return holds ? unexplained : { span, text: said, outcome: "contradicted", figure: figure.id, rule: "bound" };
}
