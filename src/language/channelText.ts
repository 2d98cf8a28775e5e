import type { Channel } from "../model/FeedbackReport.js";
import type { Language } from "../model/lists.js";
import { ownValue } from "../model/ownValue.js";
import { KIND_NAMES } from "./kindNames.js";
import { labelIn } from "./labelIn.js";

/** What a channel is called in a language: its name, that of its kind, or its id. */
export function channelText({ id, kind, name }: Channel, language: Language): string {
  return labelIn(name, language) ?? ownValue(KIND_NAMES, kind)?.[language] ?? id;
}
