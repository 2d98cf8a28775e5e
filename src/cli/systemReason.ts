import { apart } from "./apart.js";
import type { InBoth } from "./CommandError.js";

const DENIED: InBoth = { en: "permission is denied", ar: "لا إذن بذلك" };

const REASONS: ReadonlyMap<unknown, InBoth> = new Map([
  ["ENOENT", { en: "there is no such file", ar: "لا ملف بهذا الاسم" }],
  ["EISDIR", { en: "it is a folder", ar: "هذا مجلد لا ملف" }],
  ["ENOTDIR", { en: "a file stands in its path where a folder is needed", ar: "في مساره ملف حيث يلزم مجلد" }],
  ["ENAMETOOLONG", { en: "its name is too long", ar: "اسمه أطول مما يجوز" }],
  ["EACCES", DENIED],
  ["EPERM", DENIED],
  ["ENOSPC", { en: "the disk is full", ar: "القرص ممتلئ" }],
  [
    "ERR_FS_FILE_TOO_LARGE",
    {
      en: "it is too large to be read whole; only count reads files of any size",
      ar: `أكبر من أن يُقرأ دفعة واحدة؛ ولا يقرأ ملفًا بأي حجم إلا ${apart("count")}`,
    },
  ],
]);

/** What a code of the system says of a file, in words; a code that is not known, as it is. */
export function systemReason(code: unknown): InBoth {
  return REASONS.get(code) ?? { en: String(code), ar: apart(String(code)) };
}
