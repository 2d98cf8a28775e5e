/** How a page names a period from where it stands: the one before it or behind it, that of the year before, the one told of, or the last one. */
export type Relation = "same" | "previous" | "next" | "last" | "current";

/** The first length of time in the name of a period, by its kind; one without a kind is as long as the one it is told from. */
export const LENGTH =
  /(?<quarter>quarter|qtr|ربع|فصل|three months|[أا]شهر الثلاث|ثلاث)|(?<half>half|six months|نصف)|(?<month>month|شهر)|(?<year>year|عام|سن[ةه])|period|فتر[ةه]|مد[ةه]/i;

/** What stands in the patterns for each of many words. */
export const PLACES: Readonly<Record<string, string>> = {
  "<cell>": "(?<=[\\t|] {0,9})",
  "</cell>": "(?= {0,9}(?:[\\t|\\n]|$))",
  "<length>": "(?:quarter|qtr|half(?:[- ]year)?|month|year|period)",
  "<الفترة>": "[وف]?(?:[بك]?ال|لل)(?:ربع|فصل|ثلاثي|نصف|شهر|عام|سن[ةه]|فتر[ةه]|مد[ةه])",
  "<2020>": "(?:(?:ال|ل)?(?:عام|سن[ةه]) )?(?:19|20|١٩|٢٠)[\\d٠-٩]{2}م?",
  "<العام الماضي>": "(?:(?:من|في) |ب)?ال(?:عام|سن[ةه]) ال(?:سابق|ماضي|منصرم|فائت)[ةه]?",
};

/** The words of each relation. Patterns; each is looked for as whole words. */
export const RELATIONS: Readonly<Record<Relation, readonly string[]>> = {
  same: [
    "(?:same|corresponding|equivalent) <length>(?: (?:of|in|from|for))?(?: the)? (?:(?:last|previous|preceding|prior|a|one) year(?: (?:ago|earlier|before))?|year before)",
    "same time(?: (?:of|in|from|for))?(?: the)? (?:(?:last|previous|preceding|prior) year|(?:a|one) year (?:ago|earlier|before)|year before)",
    "(?:same|corresponding|equivalent) (?:<length>|three months|six months)(?: of| in)? <2020>",
    "[وفبل]?(?:نفس|ذات) <الفترة> (?:<العام الماضي>|(?:(?:من|في) )?<2020>)",
    "<الفترة> (?:(?:نفس|ذات|عين)ه[ا]?|(?:ال)?(?:مماثل|مقابل|مناظر)[ةه]?) (?:<العام الماضي>|(?:(?:من|في) )?<2020>)",
  ],
  previous: [
    "(?:previous|preceding|prior|prev\\.?) <length>",
    "(?:a|one) <length> (?:ago|earlier|before)",
    "(?<=\\b(?:in|than|on|over|from|with|to) the )(?:previous one|one before)(?=[.,;:)]|$|\\n)",
    "three months (?:before|earlier)(?! (?:last|the|its|launch))",
    "(?:ال[أا]شهر الثلاث[ةه]|الثلاث[ةه] [أا]شهر) السابق[ةه]",
    "<length>[- ](?:before|earlier)(?! (?:last|the|its|launch))",
    "<الفترة> (?:السابق[ةه]?|(?:الذي|التي) (?:[يت]?سبقت?|قبل)ه[ا]?)",
    "[وف]?قبل (?:عام|سن[ةه])(?: واحد[ةه]?)?(?! [\\d٠-٩]{4}(?![\\d٠-٩,٬]))",
    "<cell>(?:previous|prior|السابق[ةه]?)</cell>",
  ],
  next: [
    "(?:following|next|subsequent) <length>",
    "(?:a|one) <length> (?:later|after(?= that|[.,;:)]|$))",
    "<length> (?:after(?! (?:the|its|their|our|last|next)\\b)|that followed)",
    "<الفترة> (?:ال(?:تالي|موالي|لاحق)[ةه]?|(?:الذي|التي) (?:[يت]ليه|تلاه|تلته|بعده)[ا]?)",
    "[وف]?بعد(?:ه[ا]?)? ب?(?:شهر|ربع)(?: واحد)?(?=[.,،؛:]|$|\\n| [\\d٠-٩])",
  ],
  last: ["(?:last|past) <length>(?! of)", "<الفترة> ال(?:ماضي|منصرم|فائت)[ةه]?", "<cell>(?:last|الماضي[ةه]?)</cell>"],
  current: [
    "(?:this|current|present|reporting) <length>",
    "[وفبل]?هذ[اه] <الفترة>",
    "<الفترة> (?:الحالي|الجاري|الراهن)[ةه]?",
    "<cell>(?:current|this|الحالي[ةه]?)</cell>",
  ],
};
