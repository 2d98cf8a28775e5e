import type { Channel, Label } from "../model/FeedbackReport.js";
import { LANGUAGES, type Language } from "../model/lists.js";
import { KIND_NAMES } from "./kindNames.js";
import { letterDirections } from "./letterDirections.js";

/** What a page calls the sum of all. */
const TOTAL = /^(?:total|all channels|(?:ال)?(?:مجموع|إجمالي)|(?:جميع|كل) القنوات)$/i;

/**
 * The channels under names that tell them apart: of several under one name, each with its contact behind it, or its id; one whose
 * name is only a number, or that of the total, with its kind.
 */
export function distinctChannels(channels: readonly Channel[]): readonly Channel[] {
  const all = channels.map((channel) => ({ channel, names: LANGUAGES.map((language) => nameIn(channel, language)) }));
  return all.map(({ channel, names }) => {
    const namesakes = all.filter((other) => other.names.some((name, at) => name === names[at]));
    const isAlone = namesakes.length < 2;
    if (isAlone && names.every(isName)) return channel;
    const { id, contact, kind } = channel;
    const isOwn = contact !== undefined && namesakes.filter((other) => other.channel.contact === contact).length === 1;
    const name: Label = Object.fromEntries(
      LANGUAGES.map((language, at) => {
        const behind = isAlone ? (kindName(kind, language) ?? kind) : isOwn ? contact : id;
        return [language, `${names[at]} (${behind})`];
      }),
    );
    return Object.assign({}, channel, { name });
  });
}

function isName(text: string): boolean {
  return text === "" || (letterDirections(text).length > 0 && !TOTAL.test(text));
}

function nameIn({ id, kind, name }: Channel, language: Language): string {
  return name?.[language] ?? name?.ar ?? name?.en ?? kindName(kind, language) ?? id;
}

function kindName(kind: string, language: Language): string | undefined {
  return Object.hasOwn(KIND_NAMES, kind) ? KIND_NAMES[kind]?.[language] : undefined;
}
