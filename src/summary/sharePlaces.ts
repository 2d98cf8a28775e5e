import { isRatio } from "../figures/isRatio.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { roundHonestly } from "../ratios/roundHonestly.js";
import type { FigureWriter } from "./figureWriter.js";

/** The decimals with which every channel's share is honest: one set of shares is printed alike wherever it stands. */
export function sharePlaces({ channels, period }: FeedbackReport, writer: FigureWriter, decimals: number): number {
  const places = channels.map(({ id }) => {
    const result = writer.find({ subject: "contacts", key: id, period }, "share-of-channels")?.result;
    return result?.status === "ok" && isRatio(result.value) ? roundHonestly(result.value, { decimals }).decimals : 0;
  });
  return Math.max(decimals, ...places);
}
