import type { Channel } from "../model/FeedbackReport.js";
import { LANGUAGES } from "../model/lists.js";
import { ownValue } from "../model/ownValue.js";
import { channelText } from "./channelText.js";
import { distinctLabels } from "./distinctLabels.js";
import { KIND_NAMES } from "./kindNames.js";
import { letterDirections } from "./letterDirections.js";
import { withLabels } from "./withLabels.js";

/** What a page calls the sum of all. */
const TOTAL = /^(?:total|all channels|(?:ال)?(?:مجموع|إجمالي)|(?:جميع|كل) القنوات)$/i;

/**
 * The channels under names that tell them apart: of several under one name each with its contact behind it, or its id, in the languages
 * where it is one; one whose name is only a number, or that of the total, with its kind. `asWritten`, names that are spelt otherwise are others.
 */
export function distinctChannels(channels: readonly Channel[], asWritten = false): readonly Channel[] {
  const labels = distinctLabels(
    channels,
    (channel, language) => {
      const { id, contact: own, kind } = channel;
      const isClear = LANGUAGES.every((each) => isName(channelText(channel, each)));
      const name = channelText(channel, language);
      return { id, name, own, kind: isClear ? undefined : (ownValue(KIND_NAMES, kind)?.[language] ?? kind) };
    },
    asWritten,
  );
  return withLabels(channels, labels);
}

function isName(text: string): boolean {
  return text === "" || (letterDirections(text).length > 0 && !TOTAL.test(text));
}
