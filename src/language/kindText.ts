import { checkOption } from "../model/checkOption.js";
import { checkSharedOptions } from "../model/checkSharedOptions.js";
import { CHANNEL_KINDS, LANGUAGES } from "../model/lists.js";
import { KIND_NAMES } from "./kindNames.js";
import type { TextOptions } from "./NumberOptions.js";

/**
 * What a channel is called that has no name of its own, by its kind.
 *
 * @param kind - one of `CHANNEL_KINDS`; a channel of another kind has a name in its report, and where that is in the other language only,
 * the summary takes it as it is
 * @param options - language
 * @returns the name, as the head of a row
 * @throws `bad-option` for another kind or language
 *
 * @example
 * ```ts
 * import { kindText } from "beneficiary-feedback";
 * console.log(kindText("live-chat")); // => "المحادثة المباشرة"
 * console.log(kindText("live-chat", { language: "en" })); // => "Live chat"
 * ```
 */
export function kindText(kind: (typeof CHANNEL_KINDS)[number], options: Pick<TextOptions, "language"> = {}): string {
  checkSharedOptions(options);
  const language = checkOption("language", options.language ?? "ar", LANGUAGES);
  return KIND_NAMES[checkOption("kind", kind, CHANNEL_KINDS)]?.[language] ?? kind;
}
