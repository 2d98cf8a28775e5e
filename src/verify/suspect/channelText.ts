import { KIND_NAMES } from "../../language/kindNames.js";
import type { Channel } from "../../model/FeedbackReport.js";
import type { Language } from "../../model/lists.js";

/** What a message calls a channel: its name, that of its kind, or its id. */
export function channelText({ id, kind, name = {} }: Channel, language: Language): string {
  const ofKind = Object.hasOwn(KIND_NAMES, kind) ? KIND_NAMES[kind]?.[language] : undefined;
  return name[language] ?? name.ar ?? name.en ?? ofKind ?? id;
}
