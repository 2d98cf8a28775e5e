import { plainText } from "../../../language/plainText.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import { channelLabels } from "./channelLabels.js";
import { foldLabel } from "./foldLabel.js";

/** A system, and the words of its name: `للبوابة الوطنية للشكايات` up to the time that is reported on. */
const SYSTEM_AR =
  /(?<![ء-ي])(لل|ال|ل)?((?:بواب[ةه]|منص[ةه]|منظوم[ةه]|تطبيق)(?: (?!(?:في|عن|خلال|من|ل?عام|ل?سن[ةه]|لشهر|لل(?:ربع|نصف|عام|شهر|ثلاثي)\S*|ال(?:ربع|نصف)) )[ء-ي]+)+)(?= |$)/;
const SYSTEM_EN = /\b(?:of|on|from) (?:the |our )?((?:[a-z-]+ )+(?:portal|platform|system|app))\b/i;

/**
 * The names, in a report's title, of the system that all of it came through: what is told of the "البوابة الوطنية للشكايات" need not be
 * of the channel "البوابة الإلكترونية". A channel's own name is none.
 */
export function titleNames({ channels, title }: FeedbackReport): readonly string[] {
  const [, article = "", ar = ""] = SYSTEM_AR.exec(title?.ar ?? "") ?? [];
  const names = [
    article === "ل" ? ar : `${article === "" ? "" : "ال"}${ar}`,
    SYSTEM_EN.exec(title?.en ?? "")?.[1] ?? "",
  ];
  const own = new Set(channelLabels(channels).flatMap(([, labels]) => labels.map(foldLabel)));
  return names.filter((name) => name !== "" && !own.has(foldLabel(name))).map((name) => plainText(name).text);
}
