import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";

/** The fields of `--by` under their names: `NAME=FIELD`, or the field under its own. */
export function keyNames(list: readonly string[]): Readonly<Record<string, string>> {
  const names = new Map<string, string>();
  for (const each of list) {
    const sign = each.indexOf("=");
    const field = each.slice(sign + 1).trim();
    const name = sign < 0 ? field : each.slice(0, sign).trim();
    if (name === "" || field === "" || (names.get(name) ?? field) !== field)
      throw new CommandError("wrong-use", {
        en: `--by needs FIELD or NAME=FIELD, each name once, got ${JSON.stringify(each)}`,
        ar: `يلزم ${apart("--by")} حقل ${apart("FIELD")} أو ${apart("NAME=FIELD")}، ولكل اسم حقل واحد، والمعطى ${apart(JSON.stringify(each))}`,
      });
    names.set(name, field);
  }
  return Object.fromEntries(names);
}
