import type { Waiver } from "beneficiary-feedback";
import { CommandError, type InBoth } from "./CommandError.js";
import { gotText } from "./gotText.js";
import { inputName } from "./inputName.js";
import { isObject } from "./isObject.js";
import { readJson } from "./readJson.js";

const NEEDS = {
  content: {
    en: "an object with a list of findings, as --write-baseline writes it",
    ar: "كائن فيه قائمة \u2066findings\u2069 كما يكتبه \u2066--write-baseline\u2069",
  },
  baselineVersion: { en: "1", ar: "\u20661\u2069" },
  findings: { en: "a list", ar: "قائمة" },
  item: {
    en: "an object with a code and a reason",
    ar: "كائن فيه \u2066code\u2069 و\u2066reason\u2069",
  },
  code: { en: "the code of a finding in a text", ar: "رمز نتيجة في نص" },
  reason: { en: "a text that says why the finding may stand", ar: "نص يبيّن لماذا تُستثنى النتيجة" },
  other: { en: "a text, or is left out", ar: "نص، أو يُحذف" },
} as const satisfies Readonly<Record<string, InBoth>>;

/** The waivers of a baseline file; each needs a code and a reason. */
export function readBaseline(text: string, name: string): readonly Waiver[] {
  const file = inputName(name);
  const wrong = ({ en, ar }: InBoth) =>
    new CommandError("bad-baseline", { en: `${file.en}${en}`, ar: `${file.ar}: ${ar}` });
  const needs = (place: string, what: keyof typeof NEEDS, value: unknown) => {
    const got = gotText(value);
    const at = place === "" ? { en: "", ar: "" } : { en: `: ${place}`, ar: `\u2066${place}\u2069: ` };
    return wrong({
      en: `${at.en} needs ${NEEDS[what].en}, got ${got.en}`,
      ar: `${at.ar}المطلوب ${NEEDS[what].ar}، والموجود ${got.ar}`,
    });
  };
  const content = readJson(text, ({ en, ar }) => wrong({ en: ` ${en}`, ar }));
  if (!isObject(content)) throw needs("", "content", content);
  const { baselineVersion, findings } = content;
  if (baselineVersion !== undefined && baselineVersion !== 1)
    throw needs("baselineVersion", "baselineVersion", baselineVersion);
  if (!Array.isArray(findings)) throw needs("findings", "findings", findings);
  return findings.map((item: unknown, index) => {
    const place = `findings.${index}`;
    if (!isObject(item)) throw needs(place, "item", item);
    const { code, reason } = item;
    if (typeof code !== "string") throw needs(`${place}.code`, "code", code);
    if (typeof reason !== "string" || reason.trim() === "") throw needs(`${place}.reason`, "reason", reason);
    const optional = (key: "path" | "published" | "computed") => {
      const value = item[key];
      if (value === undefined) return {};
      if (typeof value === "string") return { [key]: value };
      throw needs(`${place}.${key}`, "other", value);
    };
    return { code, reason, ...optional("path"), ...optional("published"), ...optional("computed") };
  });
}
