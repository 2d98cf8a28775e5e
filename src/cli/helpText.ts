import type { Language } from "beneficiary-feedback";
import { apart } from "./apart.js";
import type { InBoth } from "./CommandError.js";
import { COMMANDS, COMMON, OPTIONS, WRITING } from "./commandTable.js";

interface HelpWords {
  readonly usage: string;
  readonly about: (what: string) => string;
  readonly more: string;
  readonly exits: readonly string[];
}

const WORDS: Readonly<Record<Language, HelpWords>> = {
  en: {
    usage: "Usage",
    about: (what) => `It ${what}.`,
    more: "- stands for standard input. COMMAND --help tells more.",
    exits: [
      "Exit codes:",
      "  0  passed, or written",
      "  1  findings: something disagrees, is unexplained, or could not be counted",
      "  2  wrong use, or an input that cannot be read",
      "  3  nothing was checked, or a check could not be made",
    ],
  },
  ar: {
    usage: "الاستعمال",
    about: (what) => `${what}.`,
    more: `العلامة ${apart("-")} تعني المدخل المعياري. و${apart("COMMAND --help")} يزيد بيانًا.`,
    exits: [
      "رموز الخروج:",
      `  ${apart("0")}  سليم، أو كُتب`,
      `  ${apart("1")}  نتائج: شيء مخالف، أو لا أصل له، أو تعذر عدّه`,
      `  ${apart("2")}  استعمال خاطئ، أو مدخل لا يُقرأ`,
      `  ${apart("3")}  لم يُفحص شيء، أو تعذر بعض الفحص`,
    ],
  },
};

/** The help of the command, or of one of its parts. */
export function helpText(language: Language, command?: string): string {
  const words = WORDS[language];
  const shape = command === undefined ? undefined : COMMANDS[command];
  const row = (left: string, about: InBoth | undefined) => {
    const padded = `  ${left.padEnd(42)} `;
    const right = about?.[language] ?? "";
    // A row begins in Latin letters; what it says in Arabic keeps its own order behind them.
    return language === "ar" ? `${padded}\u2067${right}\u2069` : padded + right;
  };
  const optionRows = (names: readonly string[]) =>
    names.map((name) => {
      const short = OPTIONS[name]?.short;
      return row(short === undefined ? `--${name}` : `--${name}, -${short}`, OPTIONS[name]?.about);
    });
  const usage = (what: string) =>
    `${words.usage}: ${language === "ar" ? apart(`beneficiary-feedback ${what}`) : `beneficiary-feedback ${what}`}`;
  if (shape === undefined) {
    const commands = Object.values(COMMANDS).map((each) => row(each.usage, each.about));
    const options = optionRows([...WRITING, ...COMMON]);
    return [usage("COMMAND …"), "", ...commands, "", ...options, "", words.more, "", ...words.exits, ""].join("\n");
  }
  const options = optionRows([...shape.options, ...COMMON]);
  return [usage(shape.usage), words.about(shape.about[language]), "", ...options, "", ...words.exits, ""].join("\n");
}
