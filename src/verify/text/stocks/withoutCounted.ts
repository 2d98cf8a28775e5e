import type { Item } from "../relations/Relation.js";

/** "(a reopened case counts as received)": what a flow has in it already. */
const COUNTED =
  /\((?![^()]*(?<![a-zء-ي])(?:not|no|never|except|exclud[a-z]*|without|لا|لم|ليس[ء-ي]*|غير|دون|باستثناء|عدا)(?![a-zء-ي]))[^()]*(?<![a-zء-ي])[وف]?(?:count(?:s|ed)?|includ(?:es|ed|ing)|[يت]?حسب[ء-ي]*|محسوب[ء-ي]*|[تي]عد|[تي]شمل|شامل[ء-ي]*|متضمن[ء-ي]*|بما في[ء-ي]*)(?![a-zء-ي])[^()]*\)/g;

/** A count of an account, its words without brackets that tell what is counted among it. */
export function withoutCounted({ before, after, ...count }: Item): Item {
  return { ...count, before: before.replace(COUNTED, ""), after: after.replace(COUNTED, "") };
}
