import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { Finding } from "beneficiary-feedback";
import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";
import type { Terminal } from "./CommandLine.js";
import { jsonText } from "./jsonText.js";
import { readBaseline } from "./readBaseline.js";
import { systemReason } from "./systemReason.js";
import { writeWhole } from "./writeWhole.js";

/**
 * Writes findings as waivers, each with its own reason or that of all others, over nothing but another baseline: a report or a
 * page is not to be lost.
 */
export async function writeBaseline(
  name: string,
  findings: readonly (Finding & { readonly reason?: string })[],
  reason: string,
  terminal: Terminal,
): Promise<void> {
  const waivers = findings.map(({ code, path, published, computed, reason: own = reason }) => ({
    code,
    path,
    published,
    computed,
    reason: own,
  }));
  if (existsSync(name) && !(await isBaseline(name))) {
    throw new CommandError("cannot-write", {
      en: `${name} is there already and is no baseline; --write-baseline needs another name`,
      ar: `${apart(name)} موجود وليس ملف نتائج معروفة؛ يلزم ${apart("--write-baseline")} اسم آخر`,
    });
  }
  try {
    await writeWhole(name, jsonText({ baselineVersion: 1, findings: waivers }), terminal);
  } catch (error) {
    if (terminal.signal.aborted) throw error;
    const code = error instanceof Error && "code" in error ? error.code : error;
    const why = code === "ENOENT" ? { en: "there is no such folder", ar: "لا مجلد بهذا الاسم" } : systemReason(code);
    throw new CommandError("cannot-write", { en: `${name}: ${why.en}`, ar: `${apart(name)}: ${why.ar}` });
  }
}

async function isBaseline(name: string): Promise<boolean> {
  try {
    // What is no file, such as a pipe, might be read for ever.
    if (!(await stat(name)).isFile()) return false;
    // Without a byte order mark, as it is read elsewhere.
    const text = new TextDecoder().decode(await readFile(name));
    readBaseline(text, name);
    return text.includes('"baselineVersion"');
  } catch {
    return false;
  }
}
