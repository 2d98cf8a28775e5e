import { FeedbackError } from "../model/FeedbackError.js";
import { needList } from "../model/needList.js";
import type { FigureReading } from "./reading/FigureReading.js";

/** Throws for what is no list of readings, each with its place in the text. */
export function needReadings(readings: readonly FigureReading[], taker: string): void {
  needList(readings, taker);
  const unread = readings.findIndex(
    (reading) => typeof reading?.span?.start !== "number" || typeof reading.text !== "string",
  );
  if (unread !== -1) throw new FeedbackError("bad-input", `${taker} needs what readFigures gives`, readings[unread]);
}
