import { addExact } from "./addExact.js";
import { areApart } from "./areApart.js";
import type { CheckOutcome } from "./CheckOutcome.js";
import { cannotCheck } from "./cannotCheck.js";
import { compareExact } from "./compareExact.js";
import { exactText } from "./exactText.js";
import type { Interval } from "./Interval.js";
import { toRatio } from "./toRatio.js";

/** Judges a stated total against a sum: equal, or consistent because their rounding intervals meet. */
export function judgeExact(stated: Interval, computed: Interval): CheckOutcome {
  const ratio = toRatio(computed.value);
  if (ratio === undefined) return cannotCheck("too-large");
  const difference = exactText(addExact(stated.value, computed.value, -1n));
  if (compareExact(stated.value, computed.value) === 0) return { outcome: "pass", computed: ratio, difference };
  if (areApart(stated, computed)) return { outcome: "fail", computed: ratio, difference };
  return { outcome: "pass-within-rounding", rule: "rounded-parts", computed: ratio, difference };
}
