import { foldText } from "../../language/foldText.js";
import { FALL, RISE } from "../text/passage/cues.js";

/** A change whose sign is a word. */
export interface DirectedText {
  readonly falls: boolean;
  /** What stands after the word, with its number. */
  readonly size: string;
}

const WORD_AND_SIZE = /^(?:an? |the )?([^\d٠-٩۰-۹<>]+?)\s*((?:[<>]\s?)?[\d٠-٩۰-۹].*)$/s;
/** What may stand between the word and the number; "to" and إلى may not, for what they lead to is no change. */
const FILLERS = /(?: (?:by|of|بنسبه|بمقدار|قدره|قدرها|نسبته|نسبتها))+$/;

/** Takes the word off a change that is told in words: `down 39.94%`, `a decrease of 39.94%`, `انخفاضًا بنسبة ٣٩٫٩٤٪`. */
export function readDirected(text: string): DirectedText | undefined {
  const [, words = "", size = ""] = WORD_AND_SIZE.exec(text) ?? [];
  const bare = foldText(words).replace(/\s+/g, " ").replace(FILLERS, "");
  if (bare === "") return undefined;
  const falls = FALL.exec(bare)?.[0] === bare;
  return falls || RISE.exec(bare)?.[0] === bare ? { falls, size } : undefined;
}
