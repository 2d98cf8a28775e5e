import type { Waiver } from "beneficiary-feedback";
import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";
import { isObject } from "./isObject.js";

/** The waivers of a baseline file; each needs a code and a reason. */
export function readBaseline(text: string, name: string): readonly Waiver[] {
  const wrong = (en: string, ar: string) =>
    new CommandError("bad-baseline", { en: `${name} ${en}`, ar: `${apart(name)}: ${ar}` });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw wrong("is not JSON", `ليس ${apart("JSON")}`);
  }
  if (isObject(content) && ![undefined, 1].some((known) => content["baselineVersion"] === known))
    throw wrong("needs the baselineVersion 1", `المطلوب ${apart("baselineVersion")} يساوي ${apart("1")}`);
  const list = isObject(content) ? content["findings"] : undefined;
  if (!Array.isArray(list)) throw wrong('needs a list "findings"', `المطلوب قائمة ${apart("findings")}`);
  return list.map((item: unknown, index) => {
    const place = `findings.${index}`;
    if (!isWaiver(item)) throw wrong(`needs a code and texts in ${place}`, `المطلوب رمز ونصوص في ${apart(place)}`);
    if (item.reason.trim() === "") throw wrong(`needs a reason in ${place}`, `المطلوب سبب في ${apart(place)}`);
    return item;
  });
}

function isWaiver(item: unknown): item is Waiver {
  if (!isObject(item) || typeof item["code"] !== "string" || typeof item["reason"] !== "string") return false;
  return ["path", "published", "computed"].every((key) => item[key] === undefined || typeof item[key] === "string");
}
