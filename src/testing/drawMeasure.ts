import { readCount } from "../metrics/readCount.js";
import type { Cell, SatisfactionMeasure } from "../model/FeedbackReport.js";
import { ATTRIBUTION_WINDOWS } from "../model/lists.js";
import type { Draw } from "./Draw.js";

/** A measure of satisfaction with its ratings, where that was drawn; more were asked than answered, as far as the largest count allows. */
export function drawMeasure(
  draw: Draw,
  cell: () => Cell,
  measure: SatisfactionMeasure,
  weighted: boolean,
  most: number,
): SatisfactionMeasure {
  if (draw(3) === 0) return measure;
  const [min, max] = draw(4) === 3 ? [-2, 2] : [1, 5];
  const scores = Array.from({ length: max - min + 1 }, (_, at) => min + at);
  const ratings = Object.fromEntries(
    scores.map((score) => [String(score), draw(12) === 11 ? cell() : draw(Math.min(4000, most + 1))]),
  );
  const sum = Object.values(ratings).reduce<number>((all, each) => all + (typeof each === "number" ? each : 0), 0);
  const known = Object.values(ratings).reduce<number>((all, each) => all + (readCount(each) ?? 0), 0);
  const hasThresholds = draw(4) > 0;
  const asked = draw(2) === 1 ? Math.min(sum + 1_000_000 + draw(1000), most) : 0;
  const unrated = draw(2) === 1 ? draw(Math.min(900, most + 1)) : undefined;
  // Nobody who was not asked has answered.
  const isAsked = asked > 0 && asked >= known + (unrated ?? 0);
  return {
    ...measure,
    scale: { min, max },
    ratings,
    ...(hasThresholds ? { topBoxFrom: max - 1, bottomBoxTo: min + 1 } : {}),
    ...(isAsked ? { asked } : {}),
    ...(unrated === undefined ? {} : { unrated }),
    ...(draw(2) === 1 ? { window: ATTRIBUTION_WINDOWS[draw(ATTRIBUTION_WINDOWS.length)] ?? "by-rating-time" } : {}),
    ...(draw(6) === 5 ? { minimumRated: 30 } : {}),
    ...(weighted ? { weight: 1 + draw(9) } : {}),
  };
}
