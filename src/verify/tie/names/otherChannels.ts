import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import { foldLabel } from "./foldLabel.js";
import { labelText } from "./labelText.js";
import { nounText } from "./nounText.js";

/** Names of channels, and what is counted there, with the kinds of channels that may be meant. */
const OTHERS: readonly (readonly [kinds: string, names: string])[] = [
  ["phone", "phone calls,telephone calls,اتصالات هاتفية,مكالمات هاتفية,مكالمة هاتفية"],
  ["email", "e-mail,e-mails,email,emails,البريد الإلكتروني,رسائل البريد الإلكتروني,رسالة بريد إلكتروني"],
  ["live-chat social-media", "chat,chats,webchat,live chat,live chats,المحادثة المباشرة,محادثة,محادثات,دردشة,الدردشة"],
  ["sms", "SMS,SMS messages,text messages,text message,الرسائل النصية,رسالة نصية,رسائل نصية"],
  ["sms live-chat social-media", "WhatsApp,WhatsApp messages,واتساب,واتس اب,واتس آب,رسائل واتساب"],
  ["social-media", "social media,Twitter,tweet,tweets,Facebook,Instagram,وسائل التواصل الاجتماعي,تويتر,تغريدة,تغريدات"],
  ["fax", "fax,faxes,الفاكس,فاكس"],
  ["app", "mobile app,mobile application,تطبيق الجوال,تطبيق الهاتف"],
  ["portal", "web portal,online portal,البوابة الإلكترونية"],
  ["branch", "branches,branch visits,الفروع"],
  ["post", "postal letters,postal mail,letters by post,رسائل بريدية,البريد العادي"],
];

/** Where these stand in the name of a channel, any name with them may be its. */
const NO_NAMES = /^(?:رسا[ئي]ل|رساله|messages?|media|online|mobile|phone|هاتف|الكتروني[هة]?)$/;

interface Other {
  readonly kinds: readonly string[];
  readonly name: string;
  /** The words by which a channel of the report may have this name. */
  readonly words: readonly string[];
}

/** Made on first use. */
let others: readonly Other[] | undefined;

/**
 * The names of channels of which a report has none, so that numbers beside them are not its channels'. A name with a word of
 * a channel of the report may be that one's.
 */
export function otherChannels({ channels, tickets }: FeedbackReport): readonly string[] {
  others ??= OTHERS.flatMap(([kinds, names]) =>
    names.split(",").map((name) => ({
      kinds: kinds.split(" "),
      name,
      words: foldLabel(name)
        .split(" ")
        .filter((word) => !NO_NAMES.test(word)),
    })),
  );
  const own = new Set<string>(channels.map(({ kind }) => kind));
  const words = new Set(
    [
      ...channels.map(
        ({ id, name = {}, counts }) =>
          `${id} ${labelText(name)} ${counts === undefined || counts === "contact" ? "" : nounText(counts)}`,
      ),
      // Tickets may be told by the channel that they came by.
      ...(tickets?.subsets ?? []).map(({ name = {} }) => labelText(name)),
    ].flatMap((label) => foldLabel(label).split(" ")),
  );
  return others.flatMap((other) =>
    other.kinds.some((kind) => own.has(kind)) || other.words.some((word) => words.has(word)) ? [] : [other.name],
  );
}
