import type { Channel, Label } from "../model/FeedbackReport.js";
import { LANGUAGES } from "../model/lists.js";
import { ownValue } from "../model/ownValue.js";
import { channelText } from "./channelText.js";
import { KIND_NAMES } from "./kindNames.js";
import { letterDirections } from "./letterDirections.js";

/** What a page calls the sum of all. */
const TOTAL = /^(?:total|all channels|(?:ال)?(?:مجموع|إجمالي)|(?:جميع|كل) القنوات)$/i;

/** Marks, once they stand behind their letters, and the article. */
const LOOSE = /\p{M}|ـ|(?<!\S)ال(?=\S\S)/gu;
const SPELLINGS = "ىة-٠١٢٣٤٥٦٧٨٩";

/**
 * The channels under names that tell them apart: of several under one name, however it is spelt, each with its contact behind it,
 * or its id, in the languages where it is one; one whose name is only a number, or that of the total, with its kind. Names that are
 * alike only now have the id behind them, too. `asWritten`, names that are spelt otherwise are others.
 */
export function distinctChannels(channels: readonly Channel[], asWritten = false): readonly Channel[] {
  return toldApart(channels, asWritten, false);
}

/** One round of it; names that `isTold` before are compared as written, and get ids alone. */
function toldApart(channels: readonly Channel[], asWritten: boolean, isTold: boolean): readonly Channel[] {
  const all = channels.map((channel) => {
    const names = LANGUAGES.map((language) => channelText(channel, language));
    return { channel, names, keys: asWritten || isTold ? names : names.map(keyOf) };
  });
  const told = all.map(({ channel, names, keys }) => {
    const { id, contact, kind } = channel;
    const isClear = isTold || names.every(isName);
    const behind = LANGUAGES.map((language, at) => {
      const namesakes = all.filter((other) => other.keys[at] === keys[at]);
      if (namesakes.length < 2) return isClear ? undefined : (ownValue(KIND_NAMES, kind)?.[language] ?? kind);
      const isOwn = !isTold && namesakes.filter((other) => other.channel.contact === contact).length === 1;
      return isOwn ? (contact ?? id) : id;
    });
    if (behind.every((each) => each === undefined)) return channel;
    const name: Label = Object.fromEntries(
      LANGUAGES.map((language, at) => [
        language,
        behind[at] === undefined ? names[at] : `${names[at]} (${behind[at]})`,
      ]),
    );
    return Object.assign({}, channel, { name });
  });
  return told.every((channel, at) => channel === channels[at]) ? told : toldApart(told, asWritten, true);
}

/** A name as a reader compares it; `foldText`, which knows more, would be a part of every summary. */
function keyOf(name: string): string {
  const bare = name.normalize("NFKD").toLowerCase().replace(LOOSE, "");
  return bare.replace(/[ىة٠-٩-]/g, (letter) => "يه 0123456789".charAt(SPELLINGS.indexOf(letter)));
}

function isName(text: string): boolean {
  return text === "" || (letterDirections(text).length > 0 && !TOTAL.test(text));
}
