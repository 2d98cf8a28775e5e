import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";
import { inputPrefix } from "./inputPrefix.js";

/** The error of lines of JSON none of which is a record. */
export function withoutRecords(name: string): CommandError {
  const of = inputPrefix(name);
  return new CommandError("wrong-use", {
    en: `${of.en}--format ndjson needs a dated record a line, and no line is one; jq -c '.[]' makes lines of a JSON array`,
    ar: `${of.ar}يلزم ${apart("--format ndjson")} سجل مؤرخ في كل سطر، وليس في السطور سجل كهذا؛ و${apart("jq -c '.[]'")} يجعل مصفوفة ${apart("JSON")} سطورًا`,
  });
}
