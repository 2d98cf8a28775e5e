/** What is measured, and not counted: "9 آلاف طن", "91 hectares". */
export const MEASURED =
  /^\s?(?:°|(?:ton(?:ne)?s?|hectares?|(?:kilo|cubic )met(?:er|re)s?|metres?|lit(?:er|re)s|kilo(?:grams?|watts?)|(?:mega|giga)watts?|degrees (?:celsius|centigrade|fahrenheit)|[kMG]Wh?)(?![a-z])|(?:طن|[أا]طنان|هكتار|هكتارات|(?:كيلو ?)?متر(?:ات)?|[أا]متار|لتر(?:ات)?|(?:كيلو|[مج]ي[غج]ا) ?وا?ط|درج[ةه] مئوي[ةه])[اً\u064b]*(?![ء-ي]))/iu;

/** The noun that the reader knows of those who serve. */
export const STAFF = "employee";
/** "412 staff", "36 colleagues", "214 مفتش عمل", "2,500 posters": who serves and what is handed out are no contacts. */
export const SERVING =
  /^ (?:(?!(?:at|in|of|by|to|and|or|for|from|with|via|per|were|are|was) )[a-z-]+ ){0,2}(?:staff|employees|colleagues|agents|officers|inspectors|advis[eo]rs|operators|experts|engineers|doctors|nurses|train(?:er|ee)s|recruits|volunteers|delegat(?:es|ions)|posters|leaflets|brochures|booklets|copies|seats|vehicles|measures)\b(?!['’]| (?:complaint|call|ticket|visit|request|e-?mail|contact|message)s?\b)|^ (?:موظف|مفتش|زميل|متدرب|مدرب|مهني|طبيب|ممرض|مستشار|متطوع|خبير|مهندس|مشرف|مندوب|وفد|عون|مقعد|ملصق|كتيب|إجراء|مركب[ةت])(?:ة|ا|ين|ون|ات|ي)?[\u064bاً]*(?![ء-ي])|^ (?:زملاء|أطباء|خبراء|وفود|أعوان|أطر|مقاعد|نسخة|نسخ|مطوي(?:ة|ات))(?![ء-ي])/u;

/** Numbers that pages have beside figures, by what stands before them, after them, or both. */
export const CUSTOMS: readonly (readonly [rule: string, before: RegExp | undefined, after: RegExp | undefined])[] = [
  // "2/ You reached us", "Q3:", "س٣:", "4)".
  ["item", /(?:^|\n)\s*(?:س|ج|Q|#|\()?\s*$/u, /^\s*(?:\/|:|\)|\.|-)(?:\s|$)/u],
  // "5 أشهر من 6", "5 months of 6": what a partial sum covers.
  ["coverage", undefined, /^ (?:months|[أا]?شهر) (?:(?:out )?of|من(?: أصل)?) [\d٠-٩]{1,2}\s*(?:[.,،؛;:)]|\n|$)/i],
  ["coverage", /[\d٠-٩] (?:months|[أا]?شهر) (?:(?:out )?of|من(?: أصل)?) $/iu, /^\s*(?:[.,،؛;:)]|\n|$)/u],
  // "2 of the 3 months", "شهران من ٣ أشهر": what a partial sum covers.
  [
    "coverage",
    undefined,
    /^ (?:(?:out )?of|من(?: أصل)?) (?:the |ال)?[\d٠-٩]{1,2} (?:months|(?:ال)?[أا]?شهر)(?![a-zء-ي])/i,
  ],
  [
    "coverage",
    /(?:[\d٠-٩]|شهر(?: واحد|[اي]ن)?) (?:(?:out )?of|من(?: أصل)?) (?:the |ال)?$/iu,
    /^ (?:months|(?:ال)?[أا]?شهر)(?![a-zء-ي])/i,
  ],
  ["note", /[^\s([][([]$|(?:^|\n)\s*[([]$/u, /^[)\]]/u],
  [
    "heading",
    /(?:\b(?:table|figure|chart|section|annex|schedule|appendix|slide|data ?set)|(?:شريح[ةه]|جدول|شكل|ملحق|بند|مجموعة (?:ال)?بيانات)(?: (?:رقم|عدد))?)\s*\(?(?:[\d٠-٩]{1,2}[-–.])?$/iu,
    undefined,
  ],
  // "iOS 15", "النسخة 1.0", "Creative Commons 4.0"
  [
    "version",
    /\b(?:iOS|Android|Windows|macOS|version|v\.|creative commons|cc[ -]by(?:-[a-z]{2})*)\s*$|(?<![ء-ي])[وبل]?(?:أندرويد|اندرويد|ويندوز|(?:ال)?(?:نسخ[ةه]|[إا]صدار)|المشاع ال[إا]بداعي)\s*$/iu,
    undefined,
  ],
  ["issue", /\b(?:Bulletin|Newsletter)\s$/, /^(?!\s?[%٪])/u],
  ["issue", /(?:[(–|-]|(?<![ء-ي])[وف]?(?:في|من|هذا))\s*العدد\s*$|(?:\bissue|\bno\.?|\bvol\.?|رقم)\s*$/iu, undefined],
  [
    "place",
    /\b(?:room|floor|hall|route|pharmacy|pier|platform|(?:post(?:al)?|zip) ?code|p\.?c\.?|ext(?:ension)?\.?|gate|terminal|(?<!service )level|(?:bus )?lines?,?(?: \d{1,3}[A-Z]? and)?|building|block|plot|g?p\.?o\.? box|(?:private|locked) bag)\s*$|(?:غرفة|تحويلة|فرعي|مبنى|الدور|الطابق|قطعة|الخط|ص\.ب|صندوق (?:ال)?بريد|(?:ال)?رمز(?: (?:ال)?بريدي)?|(?:صال|قاع)[ةه](?: (?:ال)?[ء-ي]+)?)\s*$/iu,
    undefined,
  ],
  ["place", /[,;] local\s$/, /^\s*(?:[.,;)]|\n|$)/],
  // "ص.ب: 954، الرمز البريدي: 133"
  ["place", /(?:\b(?:post(?:al)? ?code|p\.?o\.? box)|ص\.ب\.?|(?:ال)?رمز (?:ال)?بريدي):\s$/iu, undefined],
  // "ص.ب 12 الصفاة 13001", "Road 1901"
  ["place", /(?:\bg?p\.?o\.? box|ص\.ب\.?)\s[\d٠-٩]+[،,]?\s(?:[a-zء-ي\u064b-\u0652]+[،,]?\s){1,2}$/i, undefined],
  ["place", /\b(?:Road|Street|Way|Villa)(?: No\.?)?\s$|(?<![ء-ي])(?:طريق|مجمع|فيلا)(?: رقم)?\s$/u, /^(?!\s?[%٪])/u],
  // "شارع الحرية عدد 13، تونس 1001", "12 Market Street", "25 نهج الحرية".
  ["place", /(?<![ء-ي])(?:شارع|نهج|زنق[ةه])(?:\s[^\n.؛:٪%]{0,30})?[\s،]$/u, undefined],
  [
    "place",
    undefined,
    /^(?:[-–]\d{1,4})?(?: [A-Z][A-Za-zء-ي’'-]+){1,3} (?:Street|Road|Avenue|Square|Lane)\b|^\s(?:شارع|نهج|زنق[ةه])\s/,
  ],
  // "In 36 states", "27 مديرية", "312 clinics": where something is served, nobody is in contact.
  [
    "place",
    undefined,
    /^ (?:(?!(?:at|in|of|by|to|and|or|for|from|with|via|per|were|are|was) )[a-z-]+ ){0,2}(?:states|provinces|regions|districts|governorates|directorates|municipalities|agencies|counties|cities|towns|villages|destinations|countries|hospitals|clinics|schools|banks|airports|stations)\b|^ (?:(?:مديري|ولاي|محافظ|وكال|بلدي|مدين|قري|و?جه|دول|عياد|محط|مدرس)(?:ة|ات)|مدن|قرى|دول|مدارس|بنو?كا?|مصارف|مصرفا?|مستشفى|مستشفيات|مطارا?|مطارات|(?:دائر[ةه]|دوائر) بلدي[ةه])(?![ء-ي])/u,
  ],
  // "Any of our 18 branches", "فروعنا الـ 18", "54 مكتباً": a channel may have their name, where they are counted by no determiner.
  [
    "place",
    /(?:\b(?:our|its|their|the|all|any|of|at|in|across|through|has|have)|['’]s)\s*$/iu,
    /^ (?:(?!(?:at|in|of|by|to|and|or|for|from|with|via|per|were|are|was) )[a-z-]+ ){0,2}(?:offices|branches|registries|cent(?:re|er)s|halls|desks|kiosks|counters)\b(?! (?:visits|calls|contacts|requests))/iu,
  ],
  [
    "place",
    /(?<![ء-ي])(?:[وب]?في|عبر|[أا]حد|[إا]حدى|لدى|عدد(?:ها|هم)|عدد (?:فروع|مكاتب|مراكز|صالات)(?:ها|ه|نا) [إا]لى|تضم|و)\s*$/u,
    /^ (?:مكتب|مكاتب|فرع|فروع|مركز|مراكز|صال[ةا]|قاع[ةا])[ء-ي]*[اً\u064b]?(?![ء-ي])/u,
  ],
  [
    "place",
    /(?<![ء-ي])[وب]?(?:مكاتب|فروع|مراكز|صالات|قاعات|بلديات|مديريات|وكالات|محطات)(?:ها|نا|ه)? ال(?:ـ)?\s?$/u,
    /^(?!\s?[%٪])/u,
  ],
  [
    "phone",
    /(?:hotline|helpline|\bdial|free number|short code|الخط الساخن|الرقم|مركز الاتصال الموحد)[\s(]*$/iu,
    /^(?!\s*(?:[%٪]|[ء-ي]+[ةهً]|calls|times|tickets|contacts))/u,
  ],
  // "Vision 2040", "رؤية عُمان ٢٠٤٠", "© 2025"
  [
    "year",
    /(?:\b[Vv]ision|\b[Aa]genda|(?<![A-Za-zء-ي])رؤي[ةه]|(?<![A-Za-zء-ي])[أا]جند[ةه])(?: [A-Za-zء-\u0652]+){0,3}\s$|©\s?$/,
    /^(?!\s?[%٪\d])/u,
  ],
  // "ISO 10002", "الآيزو 10002"
  ["standard", /(?:\bISO(?:\/IEC)?|(?<![ء-ي])(?:ال)?[آأا]يزو)\s$/u, undefined],
  // "ISSN 1518-0737", "الإيداع القانوني: 1518"
  ["standard", /(?:\bISSN|\bISBN|[إا]يداع (?:ال)?قانوني)[^a-zء-ي\n]{0,24}$/i, undefined],
  [
    "law",
    /\b(?:no\.|decree|law|article|regulation|act)[^\n\d]{0,12}$|(?:مرسوم|قانون|نظام|قرار)[^\n\d]{0,20}(?:رقم|عدد)\s*\(?(?:[ء-ي]\s?\/\s?|[\d٠-٩]{1,4}[-/])?$|(?:ال)?(?:ماد[ةه]|مرسوم|قانون)\s*$/iu,
    undefined,
  ],
  ["clock", undefined, /^(?:\/7(?![\d٠-٩])|\s*(?:(?:am|pm|a\.m\.|p\.m\.|[صم])(?![a-zء-ي])|صباح|ظهر|عصر|مساء|زوال))/i],
  // "تعمل غرفة الطوارئ 24 ساعة"
  ["clock", /\bopens? at\s*$/iu, undefined],
  [
    "clock",
    /(?:تعمل|يعمل|متاح|متوفر|\bopen|\bworks?|\bstaffed|\bavailable)[^\n.,،\d٠-٩]{0,24}$/iu,
    /^\s*(?:hours|ساعة)/iu,
  ],
  // "24 ساعة على 24 و7 أيام على 7", "9h00", "من الساعة 8.30 إلى الساعة 17.00"
  ["clock", undefined, /^(?:h[0-5]\d| ساع[ةه] على (?:24|٢٤)| [أا]يام على [7٧])(?![\d٠-٩])/],
  ["clock", /(?:(?:24|٢٤) ساع[ةه]|[7٧] [أا]يام) على $/, /^(?!\s?[%٪])/],
  ["clock", /(?<![ء-ي])(?:من|[إا]لى|حتى|عند) الساع[ةه] $/, /^(?!\s?[%٪])/],
  ["calendar", undefined, /^ (?:public|bank) holidays?\b/i],
  ["calendar", /(?<![ء-ي])(?:في|يوم|قبل)\s$/, /^ من كل شهر(?![ء-ي])/],
  // "Updated every 3 months", "كل 3 أشهر"
  [
    "calendar",
    /(?:\bevery|(?<![a-zء-ي])كل)\s*$/i,
    /^\s*(?:days|weeks|months|years|[أا]يام|[أا]سابيع|[أا]شهر|سنوات)(?![a-zء-ي])/i,
  ],
  [
    "deadline",
    /(?:\b(?:within|under|in less than|no more than|once|\b(?:if|unless)\b[^.\n\d]{0,30} after|\b(?:unresolved|unanswered|pending) after|pending for (?:more than|over))|خلال|تتجاوز|يتجاوز|مدة|بعد|على مدار|أقل من|طوال|(?:داخل|في|ضمن) (?:أجل|غضون|ظرف|مهلة)|\b(?:may|can|might)\b[^.\n\d]{0,24}|\b(?:promis|pledg|guarante)[a-z]+ [^.\n\d]{0,24}\bin|(?<![ء-ي])قد [يت][^.\n\d٠-٩]{0,24})\s*$/iu,
    /^\s*(?:working |business )?(?:minutes?|hours?|days?|دقيق|دقائق|ساع|يوم|أيام)/iu,
  ],
  // "Delayed by more than 6 hours, passengers are entitled to", "has 10 working days to reply".
  [
    "deadline",
    undefined,
    /^\s*(?:working |business )?(?:minutes?|hours?|days?|دقيق|دقائق|ساع|يوم|أيام)[^.\n\d٠-٩]{0,20}(?:\bto (?:reply|respond|answer)|\bentitle|\bright to|(?<![ء-ي])(?:للرد|[وي]?يحق|الحق|بموجب|وفق|طبق)|\b(?:under|according to|required by)\b)/iu,
  ],
  // "Made more than 12 months after the event"
  ["deadline", undefined, /^ (?:days|weeks|months|years) after the (?:event|incident|decision)\b/i],
  ["others", /\b(?:staff|team|workforce) of\s$|(?<![ء-ي])(?:فريق|طاقم) (?:من|يضم|قوامه)\s$/iu, undefined],
  ["others", undefined, SERVING],
  // "In 20 languages", "بـ20 لغة"
  ["others", undefined, /^ (?:languages\b|لغ(?:ة|ات)(?![ء-ي]))/u],
  // "70 x 100 cm", "90 جراما"
  [
    "size",
    undefined,
    /^\s?(?:[x×]\s?\d|(?:[cmk]m|k?g|grams?|lit(?:er|re)s?|[MGT]B)(?![A-Za-zء-ي\d٠-٩])|(?:سم|ملم|كلم|كم|كجم|كغ|[جغ]رام|كيلو|(?:كيلو|مي[غج]ا|[غج]ي[غج]ا)\s?بايت|متر|أمتار|لتر)[اً\u064b]*(?![ء-ي]))/,
  ],
  // "46 درجة" of heat, "9 آلاف طن"
  ["size", /حرار[ةه][^.\n\d٠-٩]{0,20}$/, /^ درج[ةه]/],
  ["size", undefined, MEASURED],
  ["size", undefined, /^\s(?:pages\b|(?:صفحة|صفحات)(?![ء-ي]))/u],
];
