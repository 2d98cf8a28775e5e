import { FeedbackError } from "../model/FeedbackError.js";
import { nearestKey } from "../model/nearestKey.js";
import type { Figure } from "./Figure.js";

/** What is thrown for the id of no figure, with the id that it may have been meant for. */
export function unknownFigure(caller: string, id: string, catalogue: Iterable<Figure>): FeedbackError {
  const near =
    typeof id === "string"
      ? nearestKey(
          id,
          Array.from(catalogue, (figure) => figure.id),
        )
      : undefined;
  const hint = near === undefined ? "" : ` (${near}?)`;
  return new FeedbackError("unknown-figure", `${caller} needs the id of a figure of the report${hint}`, id);
}
