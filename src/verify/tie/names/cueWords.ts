/** What a word of a page says a number near it is about. */
export interface Cue {
  readonly about: "channel" | "subset" | "part" | "subject" | "measure" | "direction" | "*";
  /**
   * The id of the channel, or of the subset, cause or initiative, the subject, the measure, `up` and `down`, or a part
   * (`causes/waiting`); of all of them `*`, which no id is.
   */
  readonly name: string;
  /** The word names a channel or ticket subset, as `contacts/calls`, and no other. */
  readonly names?: string;
}

/** A channel that the report has not. */
export const OTHER_CHANNEL: Cue = { about: "part", name: "contacts/?" };

// Words are folded, without the article; those of one cue are parted by spaces.

/** The words of measures. */
export const MEASURE_WORDS: Readonly<Record<string, string>> = {
  mean: "متوسط متوسطه معدل mean average",
  rate: "معدل rate",
  amount: "مبلغ قيمه amount value",
  open: "backlog متراكمه متراكم مفتوحه مفتوح مفتوحا قائمه متبقيه متبقي متبقيا متبق عالقه عالقا معلقه معلقا باقيه بقيت بقي تبقت تبقي يبق يبقي تبق يتبق open pending outstanding remain remained remaining",
  closed:
    "مغلقه مغلق مغلقا غلق غلقها منجزه منجز منجزا عولج عولجت عالجت عالج عالجنا تسويه انجز انجزت معالجه معالجتها اغلاق اغلاقه اغلاقها اغلقت اغلق اقفلت اقفل اقفلنا اقفال مقفله مقفل انجاز انجازها حسم حسمت حسمها انتهاء انهيت انهينا انهيناها انهاها اغلقنا اغلقناها اغلقناه اغلقها اغلقه انجزنا انجزناها انجزها عالجناها عالجها سويت سوينا سويناها closed closure resolved finished settled finalised finalized",
  share: "نسبه نسب نسبته نسبتها حصه share percentage",
  total: "مجموع اجمالي جمله total",
  opened: "وارد وارده ورد وردت فتح فتحت فتحنا جديده جديدا جديد opened received new",
  brought: "مرحل مرحله مدور مدوره",
  carried: "مرحل مرحله carried",
  reopened: "معاد reopened",
  working: "عمل working",
  rated: "تقييمات استجاب استجابوا شاركوا قيموا ratings rated responded respondents",
  asked: "طلبات استبانه ارسل ارسلت ارسلنا دعوتهم دعوا دعي مدعوين requests asked invited surveyed",
  response: "استجابه response",
  satisfied: "راضين راضون راض راضي راضيا راضيه satisfied",
  net: "صافي net",
  unrated: "استجابات ردود answers",
  weight: "وزن weight weights",
  cumulative: "تراكمي تراكميه cumulative",
  cases: "حالات مصنفه محلله صنف صنفت تصنيفها تصنيفه cases coded classified analysed analyzed decided",
  addressed: "تعالج تعالجها معالجه address addressed addresses",
  offered: "معروضه وارده offered",
  answered: "مجابه مجاب اجيب اجاب اجابت اجبنا answered",
  abandoned: "متروكه مهجوره تخلي مفقوده فائته فاتتنا ضاعت فقدت abandoned abandonment missed lost",
  level: "مستوي level",
  solved: "حل first",
  median: "وسيط وسيطه وسيطها median",
  p90: "مئين percentile",
  measured: "مقيسه قيس قيست measured",
  excluded: "مستبعده left",
  reach: "reach شملته نطاق استفاد استفادت استفادوا",
  before: "قبل قبله before",
  after: "بعد بعده after",
  interval: "ثقه confidence interval",
  partial: "متوافر rest",
  period: "فتره period",
};

/**
 * Phrases whose words mean something else one by one, by the measure that they name; those under the empty name mean no measure. Patterns of
 * unfolded text.
 */
export const PHRASES: Readonly<Record<string, readonly string[]>> = {
  open: [
    "[وبف]?(?:قيد|تحت|رهن|بصدد|(?:في )?طور) (?:ال)?(?:معالج[ةه]|تحقق|[إا]جراء|دراس[ةه]|درس|فحص|تدقيق|تنفيذ|عمل|متابع[ةه]|انتظار|نظر|مراجع[ةه]|بحث|حل|[إا]نجاز)",
    "(?:ال)?غير (?:ال)?(?:مغلق[ةه]?|منجز[ةه]?|معالج[ةه]?)",
    "لم (?:[نت]\u064f?غلق|[نت]\u064f?عالج|[نت]\u064f?نجز|[نت]حل|يتم [إا]غلاقه[ا]?|يتم معالجته[ا]?|تتم معالجته[ا]?)(?: بعد)?",
    "(?:[يت]نتظر|(?:ب|في )انتظار) (?:ال)?(?:حل|معالج[ةه]|[إا]غلاق|بت|[إا]نجاز|تسوي[ةه])",
    "(?<=(?:شكاوى|شكايات|تذاكر|بلاغات|انشغالات|طلبات) )(?:ال)?جاري[ةه]",
    "(?:not|never)(?: yet)?(?: been)? (?:closed|resolved)",
    "(?:yet )?to be (?:closed|resolved|solved|settled|dealt with)",
    "(?<=(?:tickets?|complaints?|enquiries|cases|requests) )left(?=:)",
    "(?<!تم )[وفأا]?(?:[يت]جر[يى]|جار[يٍ]?|[نيت]عمل|[يت]تواصل|[يت]ستمر|(?:ال)?عمل) (?:[ء-ي]+ ){0,3}?(?:(?:على|في) |ل)?(?:ال)?(?:[إا]غلاق|معالج[ةه]|[إا]نجاز|حل|تسوي[ةه])",
    "work(?:ing)? (?:[a-z]+ ){0,3}(?:to|on) (?:clos|resolv|settl)[a-z]+",
    "in progress",
    "await(?:s|ing|ed)? (?:an? |the |our )?(?:answer|reply|response|decision)",
    "(?:on|in) hand(?!-)",
    "still with (?:us|the)",
    "still on (?:our|the|its) books",
    "still working on(?= [\\d])",
    "in the works",
    "looking into(?= [\\d٠-٩])",
    "(?:leaves|leaving|(?:which|that|this|and) left|(?:ال)?باق[يى])(?= [\\d٠-٩])",
    "under (?:review|process|processing|way|study|consideration)",
    "being (?:processed|handled|resolved|worked on|dealt with|looked into)",
    "unresolved",
    "unclosed",
    "all (?:but|except)(?= [\\d٠-٩,.]+(?: [^.;\\d\\n]{0,40})? (?:closed|resolved))",
    "(?:closed|resolved) (?:all )?(?:but|except)(?: for)?(?= [\\d٠-٩])",
    "(?:[أا]\u064f?غلق|عولج|[أا]\u064f?نجز|(?:تم )?[إا]غلاق|(?:تم(?:ت)? )?معالج[ةه])[^.؛\\d٠-٩\\n]{0,40} (?:ما ?عدا|عدا|باستثناء)(?= [\\d٠-٩])",
  ],
  closed: [
    "did (?:you|we|they) (?:close|resolve)",
    "we (?:close|resolve)(?! to)",
    "[وف]?ن\u064f?غلق",
    "disposed(?: of)?",
    "(?:were|was|been) dealt with",
    "(?<=(?:tickets?|complaints?|enquiries|cases|requests|problems)(?: [a-z]+){0,2} )(?:were|was|been) (?:completed|concluded|fixed)",
    "(?<=(?:complaints?|tickets?|cases|problems) (?:were |was |have been )?)solved(?! (?:on|at|in) )",
    "(?<=(?:شكو|شكا|تذكر|تذاكر|بلاغ|انشغال)[ء-ي]* )(?:التي )?(?:تم|جرى) حل(?:ها|ه)",
    "(?:completed|concluded|solved)(?= [\\d,]+ (?:tickets?|complaints?|enquiries|cases|requests|problems))",
    "replied to(?= [\\d])",
    // A headline tells in the present what has been done.
    "(?:closes|resolves|settles)(?= [\\d][\\d,.]* (?:tickets?|complaints?|enquiries|cases|requests|problems|reports))",
    "(?<!(?:لا|لن) )[وف]?[يت]\u064f?(?:غلق|نجز|عالج|نهي|سو\u0651?ي)(?= \\(?[\\d٠-٩][\\d٠-٩.,٫٬]*\\)? (?:شكو|شكا|تذكر|تذاكر|بلاغ|طلب|انشغال))",
    "[وف]?(?:[أا]نه|انته)(?:ى|ت|ينا)(?: من)? (?:ال)?(?:عمل على|حل|معالج[ةه]|نظر في|بت في)",
    "(?<=(?:شكاوى|شكايات|تذاكر|بلاغات|انشغالات|طلبات) )(?:ال)?(?:محلول|منتهي)[ةه]",
    "[وف]?حللنا(?= [\\d٠-٩.,٬]+ (?:شكو|شكا|تذكر|تذاكر|بلاغ)(?![^.؛\\n]{0,60}(?:سبب|[أا]سباب)))",
    "ح\u064f?ل\u0651?ت?(?: منها)?(?= [\\d٠-٩.,٬]+ (?:شكو|شكا|تذكر|تذاكر|بلاغ))",
  ],
  // All of them, unless two numbers follow that are one of each.
  total: [
    "(?:open|pending|outstanding|unresolved)(?: ones)?(?: and|,? as well as| or| &|/) ?(?:closed|resolved)(?! (?:(?:were|was|at) )?[\\d])(?![^.,;\\n\\d]{0,40}[\\d,.]+[^.;\\n\\d]{0,20} and [\\d])",
    "(?:closed|resolved)(?: ones)?(?: and|,? as well as| or| &|/) ?(?:open|pending|outstanding|unresolved)(?! (?:(?:were|was|at) )?[\\d])(?![^.,;\\n\\d]{0,40}[\\d,.]+[^.;\\n\\d]{0,20} and [\\d])",
    "(?:ال)?(?:مفتوح|معلق|قائم)[ةه]?(?: منها)? (?:و|[أا]و )(?:ال)?(?:مغلق|منجز|معالج)[ةه]?(?![^.،؛\\n\\d٠-٩]{0,40}[\\d٠-٩,٬.]+[^.؛\\n\\d٠-٩]{0,20} و ?[\\d٠-٩])",
    "(?:ال)?(?:مغلق|منجز|معالج)[ةه]?(?: منها)? (?:و|[أا]و )(?:ال)?(?:مفتوح|معلق|قائم)[ةه]?(?![^.،؛\\n\\d٠-٩]{0,40}[\\d٠-٩,٬.]+[^.؛\\n\\d٠-٩]{0,20} و ?[\\d٠-٩])",
  ],
  reopened: [
    "[وف]?[أا]\u064f?عيد(?:ت)? فتح(?:ها|ه)?",
    "[وف]?[أا]عدنا فتح(?:ها|ه)?",
    "(?:ال)?[إا]عاد[ةه] فتح(?:ها|ه)?",
    "(?:ال)?معاد فتح(?:ها|ه)",
    "[وف]?ف\u064f?تح(?:ت|نا|وا)?(?:ها|ه)?(?= (?:[\\d٠-٩.,٬]+ [ء-ي]+ )?(?:من جديد|مجد\u0651?د\u064b?ا|(?:مر[ةه] )?(?:[أا]خرى|ثاني[ةه])))(?: من جديد)?",
    "re-opened",
    "opened (?:once )?again",
  ],
  opened: [
    "(?<=(?:complaints?|tickets?|cases|reports) )(?:registered|logged|lodged)",
    "(?<=(?:شكاوى|شكايات|تذاكر|بلاغات|انشغالات) )(?:ال)?مسجل[ةه]",
    "(?:ال)?مفتوح[ةه] (?:خلال|منذ)",
    "(?<=[%٪] من (?:[إا]جمالي )?ال(?:تذاكر|شكاوى|بلاغات|طلبات) )المفتوح[ةه] (?:(?:في|هذا|هذه) (?:ال)?(?:عام|سن[ةه]|ربع|نصف|شهر|فتر[ةه])|في [\\d٠-٩]{4})",
    "(?:open(?:ed)?|registered) (?:in|during)(?= the)",
    // What was treated is not closed where only a part of it was.
    "[وف]?ع[او]لج(?:ت|نا|وا)?(?= [^.؛\\d٠-٩\\n]{0,40}[\\d٠-٩,٬.]+ [^.؛\\d٠-٩\\n]{0,30}[أا]\u064f?(?:غلق|نجز|قفل)ت? (?:[\\d٠-٩,٬.]+ )?منها)",
  ],
  brought: [
    "opening (?:balance|backlog)",
    "(?:ال)?رصيد (?:ال)?افتتاحي",
    "at (?:the )?(?:start|beginning)(?=\\s*(?:[:|\\t]|$))",
    "brought(?:(?: [\\d٠-٩,.]+)?(?: [a-z]+){0,3}?[ -](?:over|forward|(?:in|across) from)|(?=:|$))",
    // What is told from the beginning of a time on is of that time.
    "(?<!(?<![ء-ي])[وف]?(?:من|منذ) )(?:في )?(?:مطلع|بداي[ةه])(?: (?:ال)?(?:ربع|شهر|عام|سن[ةه]|فتر[ةه]|نصف))?",
    "[أا]ول (?:ال)?(?:ربع|شهر|عام|سن[ةه]|فتر[ةه]|نصف|مد[ةه])",
    "[وف]?(?:بد[أا]|دخل|[اإ]فت\u064f?ت\u064e?ح|[اإ]ست\u064f?هل)(?:ت|نا)? (?:ال)?(?:ربع|شهر|عام|سن[ةه]|فتر[ةه]|نصف)",
    "[وف]?(?:بد[أا]|دخل)ت? (?:[ء-ي]+ ){1,6}(?<!(?:في|خلال|منذ|من|مع) )(?:ال)?(?:ربع|شهر|عام|سن[ةه]|فتر[ةه]|نصف)(?=(?: [ء-ي]+){0,3}(?: [\\d٠-٩]{4}م?)? (?:ب|و(?:في|لدى|لدي[ء-ي]+|عند[ء-ي]*|على) ))",
    "inherited(?= [^.;\\n]{0,40}\\bfrom )",
    "[وف]?ورث(?:نا|ت)(?= [^.؛\\n]{0,40}(?<![ء-ي])من )",
    "[وف]?(?:ت?ر\u064f?ح[\u0650\u0651]{0,2}ل|انتقل)(?:ت|نا)?(?: من|(?=(?: ال[ء-ي]+){0,3} [\\d٠-٩,٬.]+ (?:[ء-ي]+ )?من ))",
    "(?:ال)?مرحل[ةه]? من(?= (?:ال)?(?:ربع|شهر|عام|سن[ةه]|فتر[ةه]|نصف) (?:ال)?(?:سابق|ماضي))",
    "(?<!(?:بعض|كثير|[أا]ي|معظم|جل)[ء-ي]* (?:منها )?)(?:متبقي|باقي?|عالق|معلق|متراكم|مفتوح)(?:[ةه]|ًا|اً?)? من (?:ال)?(?:سنوات|[أا]عوام|[أا]رباع|[أا]شهر|فترات|سن[ةه]|عام|ربع|شهر|نصف|فتر[ةه]) (?:ال)?(?:سابق|ماضي|منصرم)[ةه]?",
    "(?<!\\b(?:none|some|few|many|most|any)(?: of (?:them|which|these))?(?: are| were| is| of them)? )(?:left(?: over)?|outstanding|open|pending|remaining|unresolved) from (?:the )?(?:previous|earlier|prior|preceding|last) (?:years?|quarters?|half|months?|periods?)",
    "رصيد (?:ال)?(?:سابق|سن[ةه]|شهر|ربع|عام)",
    "(?:carried|brought|rolled) (?:[\\d,]+ )?(?:[a-z]+ ){0,2}(?:over|forward) from",
    "(?:carried|brought|rolled) (?:over|forward)(?= [\\d,]+ (?:[a-z]+ ){0,3}from (?:the |last |20))",
    "(?<=\\bfrom (?:the )?(?:previous|prior|last) (?:year|quarter|half|month|period)[^.;\\n]{0,40} )(?:carried|brought) (?:over|forward)",
    "when the (?:year|quarter|half|month|period) (?:started|began|opened)",
    "من (?:ال)?(?:ربع|شهر|عام|سن[ةه]|فتر[ةه]|نصف) (?:ال)?سابق[ةه]?(?=:)",
    "from the previous (?:year|quarter|half(?:-year)?|month|period)(?=:)",
    "at the (?:start|beginning|outset) of(?: the)?(?: year| month| quarter| half| period)?",
    "(?:started|began|opened|entered|(?:came|went) into) (?:the )?[a-z]+(?: of the year)? with",
    "(?:year|quarter|half|month|period) (?:started|began|opened) with",
  ],
  carried: [
    "[بف]نهايت[هـ]ا?",
    "(?:ب|في )نهاي[ةه] (?:ال)?(?:ربع|شهر|عام|سن[ةه]|فتر[ةه]|نصف)",
    "[آا]خر (?:ال)?(?:ربع|شهر|عام|سن[ةه]|فتر[ةه]|نصف|مد[ةه])",
    "(?:at|by) the end of(?: the)?(?: year| month| quarter| half| period)?",
    "at (?:year|quarter|month)[ -]end",
    "closing (?:balance|backlog)",
    "at (?:the )?(?:end|close)(?=\\s*(?:[:|\\t]|$))",
    "(?:ال)?رصيد (?:ال)?(?:ختامي|نهائي)",
    "(?:carried|rolled|taken)(?: over| forward)? (?:in)?to(?: 20\\d\\d)?",
    "(?:ended|closed|finished) (?:the )?(?:year|quarter|half|month|period) with",
    "(?:year|quarter|half|month|period) (?:ended|closed|finished) with",
    "(?:ل?[يت]|ا)?نته(?:ى|ي|ت)(?:نا)? (?:ال)?(?:ربع|شهر|عام|سن[ةه]|فتر[ةه]|نصف)",
    "[أا]نه(?:ى|ت|ينا) (?:ال)?(?:ربع|شهر|عام|سن[ةه]|فتر[ةه]|نصف)",
    "[وف]?(?:ت?ر\u064f?ح[\u0650\u0651]{0,2}ل|انتقل)(?:ت|نا)?(?: إلى|(?=(?: ال[ء-ي]+){0,3} [\\d٠-٩,٬.]+ (?:[ء-ي]+ )?[إا]لى ))",
    "(?:ال)?مرحل[ةه]? [إا]لى",
  ],
  rate: ["(?:per|for every|for each) (?:1,?000|thousand)", "لكل (?:1[,٬]?000|١٬?٠٠٠|[أا]لف)"],
  level: [
    "service levels?",
    "مستوى (?:ال)?خدم[ةه]",
    "(?:(?:with)?in|inside|met|meets?|meeting) (?:under |less than )?(?:(?:the |our |its |a )?(?:(?:target|standard|goal)(?: time)? of )?)(?:first )?(?:\\d+|[a-z]+ty)[ -]?(?:s|secs?|seconds?)(?:,? (?:we|they|agents|(?:our |the )?(?:staff|agents|team)) (?:answered|picked up))?",
    "(?:target|standard|goal)(?: time)? of (?:\\d+|[a-z]+ty) (?:secs?|seconds) (?:was|is) (?:met|kept)",
    "(?:within|inside) (?:\\d+|two|three|five|ten) minutes",
    "(?:نسب[ةه] الرد )?(?:خلال|في غضون|ضمن) (?:ال(?:هدف|مستهدف|زمن|وقت|مد[ةه]|مهل[ةه]|معيار) [ء-يـ ]{1,24})?(?:[\\d٠-٩]+|[ء-ي]+ين) ?(?:ثاني[ةه]|ثوان[يٍ]?)(?:[،,]? (?:ر\u064f?د\u0651?(?:دنا|ت)? على|[أا]جبنا (?:عن|على)))?",
  ],
  solved: [
    "من [أا]ول (?:اتصال|مكالم[ةه]|مر[ةه]|تواصل)",
    "(?:من|في) (?:ال(?:اتصال|تواصل) ال[أا]ول|ال(?:مر[ةه]|مكالم[ةه]) ال[أا]ولى)",
    "(?:(?:(?:re)?solved|settled|dealt with) )?(?:on|at|in) (?:the )?first (?:contact|call|time|conversation)",
  ],
  offered: ["ع\u064f?رضت? على(?= [^.؛،\\n]{0,40} (?:مكالم|اتصال))"],
  answered: [
    "(?:تم )?(?:(?:ال)?ر\u064f?د\u0651?|[وف]ر\u064f?د\u0651)(?:ت|دنا)?(?: ال[ء-ي]+| [ء-ي]+(?:نا|و|ون))? على(?! (?:ال)?(?:نحو|شكل|وجه|رقم|[أا]رقام))",
    // What came in did so at a number, and not at so many calls.
    "[وف]?(?:ب?ال)?ر\u064e?د\u0651?ت?(?: من (?:قبل|طرف|جانب))?(?: (?!(?:[إا]لى|في|من|عبر|خلال|عن) )[ء-ي\u064b-\u0652]+){0,4} على(?= [\\d٠-٩][\\d٠-٩,٬.]* (?:مكالم|اتصال|منها))",
    "(?:ال)?[إا]جاب[ةه] (?:على|عن)(?:ها)?",
    "نسب[ةه] (?:الرد(?! خلال)|ال[إا]جاب[ةه](?! (?:عن|على) (?:ال)?(?:استبيان|استبان[ةه]|استطلاع)))",
    "picked up(?! the (?:tele)?phone)",
    "answer(?:ing)? rate",
    "(?<!(?:not|never|n['’]t) )(?:got|get|getting|went|came|put|passed) through(?=[.,;:)]| (?:and|but|while|in|on|at|first|within|to (?:an?|the|our|one of our|someone))\\b|$)",
    // Who takes a call has answered it; who handles calls may have all in mind.
    "(?<=calls? (?:[a-z]+ ){0,3})(?:taken|fielded) by (?:an? |the |our )?(?:[a-z]+ )?(?:agents?|advis[eo]rs?|operators?|staff|employees|representatives)",
    "(?<=(?:calls|callers) (?:[a-z]+ )?(?<!(?:not|never|n['’]t) ))(?:reached|connected to|spoke (?:to|with)) (?:an?|the|our) (?:agents?|advis[eo]rs?|operators?|staff|employees?|representatives?)",
    "(?:agents|advis[eo]rs|operators|(?:our |the )staff) (?:took|fielded|picked up)(?= [\\d٠-٩][\\d٠-٩,٬.]* (?:[a-z]+ )?calls)",
    "(?<=(?<![ء-ي])[وف]?وصلت [^.؛،\\n]{0,30}مكالم[ةه] )[إا]لى (?:[أا]حد )?(?:ال)?موظف(?:ين|ي|ينا|نا)?",
  ],
  abandoned: [
    "h[au]ng up",
    "g[ai]ve up(?: waiting)?",
    "(?:did(?: not|n['’]t)|never|failed to|could(?: not|n['’]t)) g[eo]t through",
    "(?:did(?: not|n['’]t)|never|failed to|could(?: not|n['’]t)) reach(?:ed)? (?:an?|the|our) (?:agents?|advis[eo]rs?|operators?)",
    "(?<=got through[^.;\\n]{0,30} )did(?: not|n['’]t)",
    "[أا]\u064f?قفل(?:ت|وا|ن)?(?= [^.؛،\\n]{0,30}الخط(?! الساخن))",
    "(?:not|never|(?:were|was|have|has)n['’]t)(?: been)? (?:answered|picked up)",
    "(?:can(?: ?not|['’]t)|could(?: not|n['’]t)) be (?:answered|picked up)",
    "unanswered",
    "no ?(?:one|body) answered",
    "(?:did(?: not|n['’]t)|could(?: not|n['’]t)|failed to|(?:not|un)able to) answer(?= [\\d])",
    "(?:لم [نيت]تمكن(?:وا)? من|تعذ\u0651?رت?(?: [ء-ي]+نا)?|لم [نيت]ستطع(?:وا)?) ال(?:رد|[إا]جاب[ةه]) (?:على|عن|عليه[ا]?|عنه[ا]?)",
    "لم (?:[نيت]\u064f?رد|[نيت]\u064f?جب|[تي]تم ال(?:رد|[إا]جاب[ةه]))(?: [ء-ي]+){0,2} (?:على|عن|عليه[ا]?|عنه[ا]?)",
    "لم [نيت]\u064f?ج\u064e?ب(?= [\\d٠-٩,٬.]+ (?:مكالم|اتصال|منها))",
    "(?:ال)?غير (?:ال)?مجاب[ةه]?",
    "قبل الرد(?: علي(?:ها|ه))?",
    "before (?:(?:being|(?:it|they) (?:was|were)) answered|(?:an|the) (?:agent|officer|adviser) answered)",
    "لم ينتظر(?:وا)?",
    "(?:did not|didn['’]t) wait",
    "لم [يت]كتمل(?= [\\d٠-٩,٬.]+ (?:مكالم|اتصال|منها))",
    "(?:دون|بلا) (?:ال)?(?:رد|[إا]جاب[ةه])",
    "[وف]?(?:ت\\u064f?رك|ه\\u064f?جر)(?:ت|وا)?(?: المتصلون)?(?= [\\d٠-٩,٬.]+ (?:مكالم|اتصال|منها))",
  ],
  rated: [
    "(?:ال)?مقي\u0651م(?:ين|ون)",
    "شارك(?:ت|وا)? في (?:ال)?(?:تقييم|استبيان|استبان[ةه]|استطلاع)(?:ين|ات)?",
    "شارك(?:ت|وا)?(?= [\\d٠-٩][^.؛\\n]{1,40} في (?:ال)?(?:تقييم|استبيان|استبان[ةه]|استطلاع))",
    "took part in",
    "[أا]جاب(?:ت|وا)? (?:عن|على) (?:ال)?(?:استبيان|استبان[ةه]|استطلاع)",
    "(?:answered|completed|filled in) (?:the |our |a )?(?:survey|questionnaire)",
  ],
  median: [
    "half of (?:all |the |all the |our )?[a-z]+(?=[^.;\\n]{0,60} (?:within|took|under|hours?|days?|minutes?))",
    "(?<!(?:first|second|other) )half (?:were|was|are|is|ha[ds]|have|g[eo]t|took|received)(?=(?:[^.;\\n]|\\.(?=\\d)){0,60} (?:within|hours?|days?|minutes?))",
    "(?:نصف (?:عدد )?ال[ء-ي]+|نصف(?:ها|هم))(?= [^.؛،\\d٠-٩\\n]{0,30}(?:خلال|في غضون|في(?= [\\d٠-٩]))\\s)",
  ],
  p90: [
    "p ?90(?!\\d)",
    "nine (?:[a-z]+ )?(?:in|out of) (?:every )?ten(?: cases)?",
    "9 (?:[a-z]+ )?(?:in|out of) (?:every )?10(?: cases)?",
    "في (?:90|٩٠)[%٪]",
    "(?:90|٩٠) ?[%٪] من(?:ها|هم)?",
    "تسع[ةه]? (?:[ء-ي]+ )?(?:من|في) (?:كل )?عشر[ةه]?",
    "تسع[وي]ن (?:في |ب)(?:ال)?ما?ئ[ةه](?: من(?:ها|هم)?)?",
    "(?:90 ?(?:%|per ?cent)|ninety per ?cent) (?:of|(?:[a-z]+ ){0,3}within)",
  ],
  satisfied: [
    "[a-zء-ي]+ (?:an? )?(?:4|٤|four|[أا]ربع(?: درجات| نجوم)?) (?:or|[أا]و) (?:an? )?(?:5|٥|five|خمس[\u064b-\u0652ةها]*)",
    "[وف]?(?:[أا]بد(?:ى|ت|وا)|(?:[أا]عرب|عب\u0651?ر)(?:ت|وا)?)(?= [\\d٠-٩]+(?:[.,٫٬][\\d٠-٩]+)*(?:(?!عدم|غير)[^.؛\\n\\d٠-٩]){1,30} (?:عن )?(?:رضا|ارتياح))",
    "[وف]?رضي(?:ت|وا)?(?= [\\d٠-٩])",
    "(?:gave|scored|rated)(?: (?:us|it|them))? (?:an? )?\\d or (?:better|above|higher|more)",
    "(?:[أا]عط|منح|قي\u0651?م)[ء-ي]+ (?:درج[ةه] )?[\\d٠-٩](?: درجات)? (?:ف|[أا]و )[أا](?:كثر|على)",
  ],
  // A channel may count responses, or requests.
  response: ["response rate", "نسب[ةه] الاستجاب[ةه]"],
  asked: ["rating requests", "طلبات التقييم"],
  clearance: [
    "clearance rate",
    "نسب[ةه] (?:ال)?مغلق[ةه]? (?:إ|ا)لى (?:ال)?(?:مفتوح[ةه]?|جديد[ةه]?|وارد[ةه]?|مسجل[ةه]?)",
  ],
  dissatisfied: [
    // The two lowest scores.
    "[a-zء-ي]+ (?:an? )?(?:1|one|درج[ةه]|نجم[ةه]) (?:or|[أا]و) (?:an? )?(?:2|two|درجتين|نجمتين)",
    "(?<=(?:one or two|1 or 2|درج[ةه] [أا]و درجتين)(?: (?:out of five|من خمس[ةه]?))? )[a-zء-ي]+(?: up)?",
    "(?<!net )(?:dissatisfied|dissatisfaction|unsatisfied|unhappy)",
    "not(?: at all| yet)? (?:satisfied|happy)",
    "(?:were|are|was|is) not(?=[.,;])",
    "(?:were|was|are|is)n['’]t (?:satisfied|happy)",
    "لم ي\u064f?رض[\u064eىو]?ا?",
    "(?:ليسوا|ليس|لم يكونوا|لم يكن) (?:[\\d٠-٩,٬]+ (?:منهم )?)?(?:ال)?راض(?:ين|ون|يا|ي[ةه])?",
    "(?:ال)?غير (?:ال)?راض(?:ين|ون|ي[ةه])?",
    "(?<!صافي )[وب]?عدم (?:ال)?رضا\\S*",
    "(?:ال)?مستائ(?:ين|ون)",
  ],
  part: [
    "ma(?:de|kes?|king) up",
    "account(?:ed|s|ing)? for",
    "represent(?:ed|s|ing)",
    "شك\u0651?لت",
    "مث\u0651?لت",
    "استحوذت",
  ],
  "": [
    // The highest or lowest of anything is no mean of days, nor how fast calls were answered.
    "(?:[أا]على|[أا]دنى|[أا]قل|[أا]كبر) (?:ال)?(?:معدل(?:ات)?|مستو(?:ى|يات))",
    "مستو(?:ى|يات) (?:قياسي[ةا]?|غير مسبوق[ةا]?)",
    "(?:highest|lowest|peak|top|record) (?:rate|average|level)s?",
    "(?:set|follow|followed|back|backed|sign|signed|sum|summed|pick|picked)[ -]up",
    "brok(?:e|en) down",
    // Those named first are solved no sooner.
    "the first (?:two|three|four|five)",
    // What is more or less than so many is a bound.
    "[يت](?:زيد|قل)(?:ون)? (?:على|عن)",
    // A number of measures, and what is sold by the lot.
    "(?<!من )جمل[ةه] من",
    "(?:سوق|[أا]سواق|تجار[ةه]?|تاجر|بيع) (?:ب|ال)?الجمل[ةه]",
    // What is so because of something is no cause.
    "[وف]?بسبب",
    // What gave rise to it did not rise, and where it had been is no time after.
    "g[ai]v(?:e|es|en|ing) rise to",
    "(?:بعد|قبل) (?:[أا]ن|ما)",
    "after (?:the |each )?(?:contact|call|service|visit)",
    "(?:after|before)(?= [\\d,]+ (?:of them |[a-z]+ )?had )",
    // What is called social need not be media.
    "social (?:affairs|benefits|care|development|housing|insurance|protection|security|services?|support|welfare|work)",
    // What goes another way is no other channel or cause.
    "on the other hand",
    // What is published there, or done at a site, did not come through it.
    "(?:publish|post|list)ed on (?:our|the) website",
    "on (?:our|the) website,? we publish",
    "(?:في|على) (?:كل )?موقع(?! (?:ال)?[إا]لكتروني)",
    "the other way(?: (?:round|around|about))?",
    "each other",
    // Who picks up the phone may call, or answer.
    "pick(?:s|ed|ing)? up the (?:phone|telephone)",
    // It is no new thing.
    "new year(?:['’]s)?(?: (?:day|eve))?",
    // "Lost ground" is told of what fell.
    "lost ground",
    // What remains the largest, or as it was, is not what remains.
    "[وف]?بقيت? على (?:حال\\S*|ما)",
    "remain(?:s|ed)? (?:the|our|an?|first|largest)",
  ],
};

/** Words that name nothing, though names are made with them; months are others. */
export const LINKING_WORDS =
  "as عبر via اجتماعي اجتماعيه من الي في علي عن او مع عدد يوم ايام شهر ربع نصف عام سنه ثلاثي ثلاثيه سداسيه اول ثاني ثالث رابع اولي ثانيه ثالثه رابعه number the of in on at to and or by for with from a an more less than اكثر فاكثر اقل فاقل day days month quarter half year second third fourth";

/** Words of names that are also said of what has another name: they weigh, and decide nothing. */
export const GENERIC_WORDS =
  "مواطن مواطنين مشترك مشتركين مسافر مسافرين مستهلك مستهلكين مستخدم مستخدمين طالب طلاب citizen citizens resident residents consumer consumers user users student students subscriber subscribers مركز مراكز مكتب مكاتب وحده مستفيد مستفيدين عميل عملاء متعامل متعاملين مراجع مراجعين مريض مرضي customer customers client clients beneficiary beneficiaries خدمه خدمات موحد موحده نظام منصه اداره centre centres center centers office offices unit patient patients health desk desks counter counters service services unified system platform department public جمهور رساله رسائل message messages هاتفيا";

/** The words of directions. */
export const DIRECTION_WORDS: Readonly<Record<string, string>> = {
  up: "كسب كسبت زياده زيادات ارتفاع ارتفاعا نمو نموا تصاعد تصاعدا صعود صعودا تزايد تزايدا تنام تنامي تناميا ارتفع ارتفعت زاد زادت ازداد ازدادت تزايدت نما نمت تنامت صعد صعدت تصاعدت يزيد تزيد قفز قفزت ترتفع يرتفع مرتفعا مرتفعه متزايدا متزايده متصاعدا متصاعده صاعدا صاعده تعافت انتعش انتعشت up increase increased increases increasing rise rose rises risen rising growth grew grown grows growing gain gained added climb climbed climbing jump jumped jumping surge surged soared swelled expanded recovered recovering rebounded rebounding higher",
  down: "خسر خسرت انخفاض انخفاضا نقص بناقص نقصا نقصان تراجع تراجعا هبوط هبوطا تقلص تقلصا تناقص تناقصا انحسار انحسارا تدن تدني تدنيا انخفض انخفضت تراجعت نقصت قل قلت يقل تقل نزل نزلت هبط هبطت تقلصت تناقصت انحسر انحسرت تدنت انكمش انكمشت تنخفض ينخفض تتراجع يتراجع منخفضا منخفضه متراجعا متراجعه متناقصا متناقصه هابطا هابطه down decrease decreased decreases decreasing fall fell falls fallen falling drop dropped drops dropping decline declined declines declining slip slipped slid dip dipped dipping ease eased easing shrank shrunk shrinking sank lessened contracted reduction lower",
};

/** The words of subjects, beside the nouns that are counted. */
export const SUBJECT_WORDS: Readonly<Record<string, string>> = {
  tickets: "تذكره تذاكر ticket tickets",
  contacts: "تواصل contact contacts",
  initiatives: "مبادره مبادرات initiative initiatives",
  causes: "سبب اسباب cause causes",
  satisfaction:
    "قيمونا قيمتمونا رضا راضين راضون درجه تقييم satisfaction satisfied rating ratings score stars نجوم تقييمات",
};

/** The rows of ticket durations, as a page heads them. */
export const DURATION_NAMES: Readonly<Record<string, { readonly ar: string; readonly en: string }>> = {
  "first-response": { ar: "أول رد", en: "First response" },
  "first-resolution": { ar: "المعالجة الأولى", en: "First resolution" },
  "final-resolution": { ar: "المعالجة النهائية", en: "Final resolution" },
};

/** The words of ticket durations. */
export const DURATION_WORDS: Readonly<Record<string, string>> = {
  "first-response": "response رد",
  "first-resolution": "اولي resolution",
  "final-resolution": "نهائيه final resolution",
};

/** The words that mean every channel. */
export const ALL_WORDS = "جميع قنوات قنواته قنواتها قنواتنا all channels overall";

/** The words of channel kinds that the nouns do not give. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  phone:
    "hotline hotlines helpline rang rung ring phoned telephoned مكالمه مكالمات هاتف هاتفيا هاتفيه اتصالات call calls phone telephone",
  email: "emailed mailed inbox بريد بريدا ايميل email mail mails emails",
  "live-chat": "محادثه محادثات دردشه chat chats chatted webchat webchats",
  portal: "بوابه موقع portal website",
  app: "تطبيق app",
  branch: "فرع فروع زياره زيارات مكاتب مراكز branch branches visit visits offices centres centers",
  "social-media": "social",
  sms: "نصيه sms",
  fax: "فاكس فاكسا فاكسات fax faxes",
  post: "بريد بريديه ورقي ورقيه post postal letters",
};
