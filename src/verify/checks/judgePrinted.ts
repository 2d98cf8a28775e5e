import type { FixedDecimal } from "../../model/numbers.js";
import { areApart } from "./areApart.js";
import type { CheckOutcome, CheckRule } from "./CheckOutcome.js";
import { cannotCheck } from "./cannotCheck.js";
import { compareExact } from "./compareExact.js";
import { exactOf } from "./exactOf.js";
import { exactText } from "./exactText.js";
import type { Interval } from "./Interval.js";
import { intervalOf } from "./intervalOf.js";
import { roundExact } from "./roundExact.js";
import { ruleOfRounding } from "./ruleOfRounding.js";
import { toRatio } from "./toRatio.js";

/** Judges a printed figure against what was computed, at the decimals it was printed with. */
export function judgePrinted(printed: FixedDecimal, computed: Interval | undefined): CheckOutcome {
  const stated = exactOf(printed);
  if (computed === undefined) return cannotCheck("zero-denominator");
  const ratio = toRatio(computed.value);
  if (ratio === undefined) return cannotCheck("too-large");
  const { units, decimals } = printed;
  const unit = exactOf({ units: 1, decimals });
  const halfUp = roundExact(computed.value, decimals);
  const difference = exactText({ n: (BigInt(units) - halfUp) * unit.n, d: unit.d });
  if (compareExact(stated, computed.value) === 0) return { outcome: "pass", computed: ratio, difference };
  const rule = ruleOf(printed, computed);
  if (rule === undefined) return { outcome: "fail", computed: ratio, difference };
  return { outcome: rule === "half-up" ? "pass" : "pass-within-rounding", rule, computed: ratio, difference };
}

function ruleOf(printed: FixedDecimal, computed: Interval): CheckRule | undefined {
  const { units, decimals } = printed;
  const rule = ruleOfRounding((rounding) => roundExact(computed.value, decimals, rounding) === BigInt(units));
  if (rule !== undefined || compareExact(computed.low, computed.high) === 0) return rule;
  if (!areApart(intervalOf(printed, true), computed)) return "rounded-parts";
  const [least, most] = [computed.low, computed.high].map((end) => roundExact(end, decimals, "truncate"));
  return least !== undefined && most !== undefined && least <= units && units <= most ? "truncated" : undefined;
}
