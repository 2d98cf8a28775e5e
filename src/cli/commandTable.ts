import { apart } from "./apart.js";
import type { InBoth } from "./CommandError.js";

/** What a command takes. */
export interface CommandShape {
  readonly usage: string;
  readonly about: InBoth;
  readonly operands: readonly [fewest: number, most: number];
  /** Beside those of every command. */
  readonly options: readonly string[];
}

/** Options of the commands that write figures in words. */
export const WRITING = ["language", "numerals"] as const;
/** Of the commands that compare periods. */
const CALENDAR = ["weekend", "holidays", "events"] as const;
const CHECKING = ["baseline", "write-baseline", "reason"] as const;

export const COMMANDS: Readonly<Record<string, CommandShape>> = {
  summary: {
    usage: "summary REPORT.json",
    about: {
      en: "writes the report in words (--format text, markdown or html)",
      ar: `يكتب التقرير نصًا (${apart("--format")} يكون ${apart("text")} أو ${apart("markdown")} أو ${apart("html")})`,
    },
    operands: [1, 1],
    options: ["format", "earlier", "decimals", "missing", ...CALENDAR, ...WRITING, "months"],
  },
  verify: {
    usage: "verify REPORT.json",
    about: {
      en: "checks the report against itself and its published figures",
      ar: "يفحص التقرير: هل تتفق أرقامه بعضها مع بعض ومع ما نُشر منها",
    },
    operands: [1, 1],
    options: [...CHECKING, "previous", "earlier", "part", "missing", ...CALENDAR, ...WRITING],
  },
  "tie-out": {
    usage: "tie-out REPORT.json PAGE",
    about: {
      en: "checks every number of a text, Markdown, HTML or CSV page against the report",
      ar: `يطابق كل رقم في صفحة (نص أو ${apart("Markdown")} أو ${apart("HTML")} أو ${apart("CSV")}) ببيانات التقرير`,
    },
    operands: [2, 2],
    options: [...CHECKING, "earlier", "missing", ...CALENDAR, ...WRITING],
  },
  check: {
    usage: "check PAGE",
    about: {
      en: "checks the numbers of a page against each other, without a report",
      ar: "يقابل أرقام الصفحة بعضها ببعض بلا تقرير",
    },
    operands: [1, 1],
    options: [...CHECKING, "language"],
  },
  explain: {
    usage: "explain REPORT.json [FIGURE-ID]",
    about: {
      en: "writes out how a figure follows from its inputs; --list lists the ids",
      ar: `يبيّن كيف اشتُق رقم مما بُني عليه؛ و${apart("--list")} يسرد المعرّفات`,
    },
    operands: [1, 2],
    options: ["list", "earlier", "decimals", "missing", ...CALENDAR, ...WRITING, "months"],
  },
  count: {
    usage: "count RECORDS --at FIELD --channel FIELD",
    about: {
      en: "counts the records of a CSV or NDJSON file by channel and month",
      ar: `يعدّ سجلات ملف ${apart("CSV")} أو ${apart("NDJSON")} حسب القناة والشهر`,
    },
    operands: [1, 1],
    options: [
      "at",
      "channel",
      "channels",
      "by",
      "count",
      "id",
      "version-field",
      "version-timestamp",
      "merged-into",
      "other-date",
      "other-timestamp",
      "period",
      "time-zone",
      "source-time-zone",
      "timestamp",
      "format",
      "empty",
      "encoding",
      "delimiter",
      "skip-lines",
      "samples",
      ...WRITING,
    ],
  },
  schema: {
    usage: "schema",
    about: { en: "prints the JSON Schema of a report", ar: `يطبع ${apart("JSON Schema")} للتقرير` },
    operands: [0, 0],
    options: [],
  },
};

/** Every option: whether it takes a value, one or more times, what it is for, and the values it may have. */
export const OPTIONS: Readonly<
  Record<
    string,
    {
      readonly type: "string" | "boolean";
      readonly multiple?: boolean;
      /** Its one letter. */
      readonly short?: string;
      readonly about: InBoth;
      readonly among?: readonly string[];
    }
  >
> = {
  language: {
    type: "string",
    about: {
      en: "ar or en; unless said, reports are in ar and messages in en",
      ar: `${apart("ar")} أو ${apart("en")}؛ وما لم يُحدد فالتقارير بالعربية والرسائل بالإنجليزية`,
    },
    among: ["ar", "en"],
  },
  numerals: {
    type: "string",
    about: {
      en: "arab or latn digits; by the language unless said",
      ar: `الأرقام ${apart("arab")} أو ${apart("latn")}؛ وهي بحسب اللغة ما لم تُحدد`,
    },
    among: ["arab", "latn"],
  },
  months: {
    type: "string",
    about: {
      en: "Arabic names of months: gulf, levantine, moroccan, algerian, mauritanian; gulf unless said otherwise",
      ar: `أسماء الأشهر العربية: ${apart("gulf")} أو ${apart("levantine")} أو ${apart("moroccan")} أو ${apart("algerian")} أو ${apart("mauritanian")}؛ وهي ${apart("gulf")} ما لم تُحدد`,
    },
    among: ["gulf", "levantine", "moroccan", "algerian", "mauritanian"],
  },
  json: { type: "boolean", about: { en: "the whole result as JSON", ar: `النتيجة كلها بصيغة ${apart("JSON")}` } },
  format: {
    type: "string",
    about: {
      en: "of a summary: text, markdown, html; of records: csv, ndjson",
      ar: `صيغة التقرير: ${apart("text")} أو ${apart("markdown")} أو ${apart("html")}؛ وصيغة السجلات: ${apart("csv")} أو ${apart("ndjson")}`,
    },
  },
  decimals: {
    type: "string",
    about: {
      en: "of shares and changes, 0 to 6; 2 unless said otherwise",
      ar: `المنازل العشرية في النسب والتغيرات، من ${apart("0")} إلى ${apart("6")}؛ وهي ${apart("2")} ما لم تُحدد`,
    },
  },
  missing: {
    type: "string",
    about: {
      en: "a missing count: strict, ignore or zero",
      ar: `العدد الناقص: ${apart("strict")} أو ${apart("ignore")} أو ${apart("zero")}`,
    },
    among: ["strict", "ignore", "zero"],
  },
  baseline: {
    type: "string",
    about: {
      en: "FILE of known findings, each waived with a reason",
      ar: "ملف النتائج المعروفة، ولكل منها سبب لاستثنائها",
    },
  },
  "write-baseline": {
    type: "string",
    about: {
      en: "FILE to write the present findings to, with the --reason",
      ar: `ملف تُكتب فيه النتائج الحالية، وسببها ${apart("--reason")}`,
    },
  },
  reason: {
    type: "string",
    about: {
      en: "why the findings of --write-baseline are waived",
      ar: `سبب استثناء ما يكتبه ${apart("--write-baseline")}`,
    },
  },
  previous: {
    type: "string",
    about: { en: "FILE with the report of the period before", ar: "ملف تقرير الفترة السابقة" },
  },
  earlier: {
    type: "string",
    multiple: true,
    about: {
      en: "FILE with the report of an earlier period, once for each; a summary is then that of the series",
      ar: "ملف تقرير فترة أسبق، ويُكرر الخيار لكل تقرير؛ ويصير التقرير المكتوب تقرير السلسلة",
    },
  },
  part: {
    type: "string",
    multiple: true,
    about: {
      en: "FILE with the report of a period within this one, such as a quarter of the year, once for each",
      ar: "ملف تقرير فترة تقع ضمن فترة هذا التقرير، كربع من السنة، ويُكرر الخيار لكل تقرير",
    },
  },
  weekend: {
    type: "string",
    about: {
      en: "the days off, as sat,sun; fri,sat unless said otherwise",
      ar: `أيام الإجازة الأسبوعية، مثل ${apart("sat,sun")}؛ وهي ${apart("fri,sat")} ما لم تُحدد`,
    },
  },
  holidays: {
    type: "string",
    multiple: true,
    about: {
      en: "further days without work, as 2021-09-23; several by commas, or the option again",
      ar: `أيام أخرى بلا عمل، مثل ${apart("2021-09-23")}؛ تفصل بينها الفواصل، أو يُكرر الخيار`,
    },
  },
  events: {
    type: "string",
    about: {
      en: "FILE with a JSON list of events of the calendar: name, from and to",
      ar: `ملف ${apart("JSON")} فيه قائمة مناسبات التقويم: ${apart("name")} و${apart("from")} و${apart("to")}`,
    },
  },
  list: {
    type: "boolean",
    about: { en: "the ids of all figures, one a line", ar: "معرّفات الأرقام كلها، كل معرّف في سطر" },
  },
  at: { type: "string", about: { en: "the field with the timestamp", ar: "حقل الوقت" } },
  channel: { type: "string", about: { en: "the field with the channel", ar: "حقل القناة" } },
  count: {
    type: "string",
    about: {
      en: "the field that says how many contacts a record stands for, as the calls of half an hour; unless said each is one",
      ar: "الحقل الذي يبيّن عدد عمليات التواصل التي يمثلها السجل، مثل مكالمات نصف ساعة؛ وما لم يُحدد فكل سجل عملية واحدة",
    },
  },
  id: {
    type: "string",
    about: {
      en: "the field that identifies a record, which is then counted once",
      ar: "الحقل الذي يميّز السجل، فلا يُعدّ إلا مرة واحدة",
    },
  },
  channels: {
    type: "string",
    multiple: true,
    about: {
      en: 'a channel to count, as "Customer Care Call=calls", or calls where the records say so; once for each; all unless said',
      ar: `قناة تُعدّ، مثل ${apart('"Customer Care Call=calls"')}، أو ${apart("calls")} إن كان ذلك لفظ السجلات؛ ويُكرر الخيار لكل قناة؛ وتُعدّ القنوات كلها ما لم يُحدد`,
    },
  },
  by: {
    type: "string",
    multiple: true,
    about: {
      en: "a further field to count by, such as the category, or NAME=FIELD; once for each",
      ar: `حقل آخر يُعدّ بحسبه، مثل التصنيف، أو ${apart("NAME=FIELD")}؛ ويُكرر الخيار لكل حقل`,
    },
  },
  "version-field": {
    type: "string",
    about: {
      en: "the field whose number or time grows with every edit of a record of one --id: the last is counted",
      ar: `الحقل الذي يكبر رقمه أو وقته مع كل تعديل لسجل له ${apart("--id")} واحد، فيُعدّ الأخير`,
    },
  },
  "version-timestamp": {
    type: "string",
    multiple: true,
    about: {
      en: "how the times of --version-field are written, where they are not as those of --at; as --timestamp, once for each",
      ar: `شكل أوقات ${apart("--version-field")} إن خالف شكل أوقات ${apart("--at")}؛ كما في ${apart("--timestamp")}، ويُكرر الخيار لكل شكل`,
    },
  },
  "merged-into": {
    type: "string",
    about: {
      en: "the field that says that a record was merged into another: it is not counted",
      ar: "الحقل الدال على أن السجل أُدمج في غيره، فلا يُعدّ",
    },
  },
  "other-date": {
    type: "string",
    about: {
      en: "a field with a second date, to be compared with --at",
      ar: `حقل فيه تاريخ ثانٍ يُقارن بتاريخ ${apart("--at")}`,
    },
  },
  "other-timestamp": {
    type: "string",
    multiple: true,
    about: {
      en: "how the dates of --other-date are written, where they are not as those of --at; as --timestamp, once for each",
      ar: `شكل تواريخ ${apart("--other-date")} إن خالف شكل تواريخ ${apart("--at")}؛ كما في ${apart("--timestamp")}، ويُكرر الخيار لكل شكل`,
    },
  },
  period: {
    type: "string",
    about: { en: "count only 2021-Q1, or another period", ar: `لا يُعدّ إلا ما في ${apart("2021-Q1")}، أو فترة أخرى` },
  },
  "time-zone": {
    type: "string",
    about: {
      en: "whose months are counted; Asia/Riyadh unless said otherwise",
      ar: `المنطقة الزمنية التي تُعدّ أشهرها؛ وهي ${apart("Asia/Riyadh")} ما لم تُحدد`,
    },
  },
  "source-time-zone": {
    type: "string",
    about: { en: "of timestamps that name none", ar: "المنطقة الزمنية للأوقات التي لا تذكرها" },
  },
  timestamp: {
    type: "string",
    multiple: true,
    about: {
      en: "iso, epoch-ms, epoch-s, excel, or a layout: DD-MM-YYYY HH:mm; once for each that the column has",
      ar: `${apart("iso")} أو ${apart("epoch-ms")} أو ${apart("epoch-s")} أو ${apart("excel")} أو شكل مثل ${apart("DD-MM-YYYY HH:mm")}؛ ويُكرر الخيار لكل شكل في العمود`,
    },
  },
  empty: {
    type: "string",
    multiple: true,
    about: {
      en: "a text that stands for nothing, such as NULL; once for each",
      ar: `نص يدل على خلوّ الحقل، مثل ${apart("NULL")}؛ ويُكرر الخيار لكل نص`,
    },
  },
  encoding: {
    type: "string",
    about: {
      en: "of a CSV file: utf-8 unless said otherwise, utf-16le, windows-1256, …",
      ar: `ترميز ملف ${apart("CSV")}: وهو ${apart("utf-8")} ما لم يُحدد، أو ${apart("utf-16le")} أو ${apart("windows-1256")} أو غيرهما`,
    },
  },
  "skip-lines": {
    type: "string",
    about: {
      en: "how many lines above the header of a CSV file to pass over",
      ar: `عدد السطور التي تسبق سطر العناوين في ملف ${apart("CSV")} فتُترك`,
    },
  },
  samples: {
    type: "string",
    about: {
      en: "how many records set aside to show for each reason; 5 unless said otherwise",
      ar: `عدد ما يُعرض لكل سبب من السجلات التي لم تُعدّ؛ وهو ${apart("5")} ما لم يُحدد`,
    },
  },
  delimiter: {
    type: "string",
    about: {
      en: "of a CSV file: a comma unless said otherwise; \\t is a tab",
      ar: `الفاصل في ملف ${apart("CSV")}: وهو الفاصلة ما لم يُحدد؛ و${apart("\\t")} علامة الجدولة`,
    },
  },
  help: { type: "boolean", short: "h", about: { en: "this text", ar: "هذا النص" } },
  version: { type: "boolean", short: "v", about: { en: "the version", ar: "رقم النسخة" } },
};

/** Options that every command takes. */
export const COMMON: readonly string[] = ["json", "help", "version"];
