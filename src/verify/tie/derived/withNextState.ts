import type { Figure } from "../../../figures/Figure.js";
import { countOf } from "../match/countOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { STATES } from "../place/states.js";
import type { Told } from "./withDerived.js";

const CLOSED = ["closed", "closed-in-period"];
const LEFT = ["open", "carried-forward"];
/** What is told behind a state of the tickets, if the account of them goes on. */
const NEXT: Readonly<Record<string, readonly string[]>> = {
  "brought-forward": ["opened"],
  opened: CLOSED,
  total: CLOSED,
  closed: LEFT,
  "closed-in-period": LEFT,
};
/** What all tickets may be called. */
const TICKETS = ["ticket", "complaint", "report", "request", "case"];
/** What joins two states, and says that one is a part of the other. */
const JOINED = /[;؛]|\.\s|\b(?:and|while|but|leaving|so)\b|(?<![ء-ي])(?:و|ف|بينما)/i;
const PART = /\b(?:of|including)\b|(?<![ء-ي])(?:من|بين)ه/i;
/** Fewer are met by chance. */
const LEAST = 100;

/**
 * A number in the account of the tickets, whatever words tell it: behind what was closed, what is open ("and 2,310 were with
 * the crews"); behind what was brought forward, opened and closed, what that leaves.
 *
 * @param previous - the number before it
 * @param before - the figures told before it, those nearest first
 */
export function withNextState(
  { entry, reading, context }: Told,
  previous: Told | undefined,
  before: readonly Figure[],
  byId: ReadonlyMap<string, Figure>,
): TieOutEntry | undefined {
  const { kind, value, noun = "ticket" } = reading;
  const { span, text, outcome, elsewhere = "" } = entry;
  const [last, opened, brought] = before;
  const isOpen =
    outcome === "unexplained" && TICKETS.includes(noun) && (kind === "number" || kind === "count") && value >= LEAST;
  if (!isOpen || last === undefined || last.subject !== "tickets" || last.key !== undefined) return undefined;
  const between = context.text.slice(previous?.reading.span.end, span.start);
  if (!JOINED.test(between) || PART.test(between)) return undefined;
  const figure = byId.get(elsewhere);
  const states = context.claims.measures.filter((name) => STATES.includes(name));
  const isOther = states.some((name) => name !== "open" && name !== "carried");
  if (figure?.subject === "tickets" && figure.key === undefined && figure.period === last.period) {
    const isFree = states.length === 0 || (!isOther && LEFT.includes(figure.measure));
    const isNext = NEXT[last.measure]?.includes(figure.measure) === true && isFree;
    return isNext ? { span, text, outcome: "matched", figure: figure.id, rule: "exact" } : undefined;
  }
  const isLeft =
    last.measure === "closed-in-period" && opened?.measure === "opened" && brought?.measure === "brought-forward";
  if (!isLeft || isOther) return undefined;
  const from = [brought, opened, last];
  const rest = from.reduce((sum, figure, at) => sum + (at < 2 ? 1 : -1) * countOf(figure), 0);
  return rest === value ? { span, text, outcome: "derived", rule: "rest", from: from.map(({ id }) => id) } : undefined;
}
