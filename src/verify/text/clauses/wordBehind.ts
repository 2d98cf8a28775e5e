import { rootsOf } from "./rootsOf.js";

/** What a number counts: its noun, or the root of the word behind it. */
export function wordBehind(noun: string | undefined, after: string): string | undefined {
  return noun ?? rootsOf(/^ [a-zء-ي]{3,}/.exec(after)?.[0] ?? "")[0];
}
