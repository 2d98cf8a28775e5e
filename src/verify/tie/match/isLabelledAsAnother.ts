import type { Context } from "../place/Context.js";
import { lineBefore } from "./lineBefore.js";

/** What begins a label, or a column's head, by the noun that it counts; calls may be what a publisher calls all its contacts. */
const LABELS: readonly (readonly [string, RegExp])[] = [
  ["visit", /^[\s*•·–-]*(?:(?:total )?(?:number of )?visits|(?:عدد |[إا]جمالي )?(?:ال)?زيارات)(?![a-zء-ي])/i],
  ["email", /^[\s*•·–-]*(?:(?:total )?(?:number of )?e-?mails|(?:عدد |[إا]جمالي )?رسائل البريد)(?![a-zء-ي])/i],
  ["chat", /^[\s*•·–-]*(?:(?:total )?(?:number of )?(?:live )?chats|(?:عدد |[إا]جمالي )?(?:ال)?محادثات)(?![a-zء-ي])/i],
];
/** A label ends with its number. */
const ENDS = /[:=–—-][\s*\u2066-\u2069]*$/;

/** Whether the label of a number, or the head of its column, counts another thing than it: "Visits by telephone: 649,940". */
export function isLabelledAsAnother(
  { cell, label = "", nameSpan, text }: Context,
  start: number,
  noun: string,
): boolean {
  const line = lineBefore(text, start);
  if (!cell && !ENDS.test(line)) return false;
  // A channel may be called so itself: "Visits of March".
  const name = nameSpan === undefined ? "" : text.slice(nameSpan.start, nameSpan.end);
  const [other, ...more] = LABELS.filter(([, words]) =>
    cell ? label.split("\n").some((head) => head.replace(words, "") === "") : words.test(line) && !words.test(name),
  );
  return other !== undefined && more.length === 0 && other[0] !== noun;
}
