import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";

/** The ids of `--channels` under what the records say: `TEXT=ID`, or the id itself where the records say that. */
export function channelNames(list: readonly string[]): Readonly<Record<string, string>> {
  const names = new Map<string, string>();
  for (const each of list) {
    const sign = each.lastIndexOf("=");
    // Blanks around are no part of either, as in the records.
    const id = each.slice(sign + 1).trim();
    const name = sign < 0 ? id : each.slice(0, sign).trim();
    if ((names.get(name) ?? id) !== id) {
      const quoted = JSON.stringify(name);
      throw new CommandError("wrong-use", {
        en: `--channels needs one channel for ${quoted}`,
        ar: `يلزم ${apart("--channels")} قناة واحدة لما تسميه السجلات ${apart(quoted)}`,
      });
    }
    names.set(name, id);
  }
  return Object.fromEntries(names);
}
