/**
 * Things that a publisher tells of beside its figures, by what stands before a number and behind it: what it builds, installs, closes and fines,
 * whom it trains; addresses, references and sums of money.
 */
export const THINGS: readonly (readonly [rule: string, before: RegExp | undefined, after: RegExp | undefined])[] = [
  // "5,000 housing units", "240 وحدة سكنية": nobody is in contact as one.
  [
    "others",
    undefined,
    /^ (?:[a-z]+ )?(?:housing|residential) units\b|^ (?:وحد[ةه]|وحدات) سكني(?:[ةه]|ات)(?![ء-ي])|^ (?:مسكن|شق[ةه])[اً\u064b]*(?![ء-ي])|^ (?:مساكن|شقق)(?![ء-ي])/iu,
  ],
  // "Installed 14 machines", "تركيب 14 جهازًا"
  [
    "others",
    /(?:\b(?:install|replac|deploy|provid|suppli|distribut|deliver|plac)(?:e?d|ing)|(?<![ء-ي])[وفبل]?(?:ال)?(?:تركيب|استبدال|نشر|توفير|توريد|توزيع|تسليم|تزويد|رك\u0651?ب|وف\u0651?ر|وز\u0651?ع)(?:ها|ت|نا|وا)?)\s$/iu,
    /^ (?:[a-z-]+ ){0,2}(?:devices|machines|terminals|screens|cameras|kiosks|sensors|meters|tablets|computers|lamps|buses)\b|^ (?:جهاز|شاش[ةه]|كاميرا|عداد|حاسوب|مصباح|عرب[ةه]|حافل[ةه])[اً\u064b]*(?![ء-ي])|^ (?:[أا]جهز[ةه]|شاشات|كاميرات|عدادات|حواسيب|مصابيح|عربات|حافلات)(?![ء-ي])/iu,
  ],
  // "Closed 38 shops", "إغلاق 38 محلاً"
  [
    "others",
    /(?:\b(?:clos|seal|licen[cs]|inspect|shut|onboard)(?:e[ds]|ing)?(?: down)?|(?<![ء-ي])[وفبل]?(?:ال)?(?:[إا]?غلاق|غلق|تشميع|تفتيش|ترخيص|[أا]\u064f?غلق|فت\u0651?ش|شم\u0651?ع)(?:ت|نا|وا)?)\s$/iu,
    /^ (?:[a-z]+ )?(?:shops|stores|outlets|restaurants|premises|factories|bakeries|pharmacies|companies|utilities)\b(?! [a-z]+s\b)|^ (?:محل|متجر|مصنع|مطعم|مخبز)[اً\u064b]*(?![ء-ي])|^ (?:محلات|محال|متاجر|مصانع|مطاعم|مخابز|صيدلي(?:ة|ات))(?![ء-ي])/iu,
  ],
  // "Issued 1,046 fines", "تحرير 1,046 مخالفة"
  [
    "others",
    /(?:\b(?:issu|impos|writ)(?:ed|ing)|\bwrote|(?<![ء-ي])[وفبل]?(?:ال)?(?:تحرير|تسطير|حر\u0651?ر|سط\u0651?ر)(?:ت|نا|وا)?)\s$/iu,
    /^ (?:violations|fines|citations|penalt(?:y|ies)|infringement)\b|^ (?:مخالف(?:[ةه]|ات)|محضر[اً\u064b]*|محاضر|غرام(?:[ةه]|ات))(?![ء-ي])/iu,
  ],
  // "116 officers were trained"
  ["others", undefined, /^ [a-z][a-z -]{1,40} (?:were|was|have been|has been|are being) trained\b/iu],
  // "We employ 11 people", "4.2 thousand views"
  ["others", /\bemploy(?:s|ed|ing)?\s$/iu, /^ (?:people|persons|women|men)\b/iu],
  ["others", undefined, /^ (?:views\b(?! (?:of|on|about))|مشاهد[ةه](?![ء-ي]))/iu],
  // "In 34 States"
  [
    "place",
    /\b(?:in|across|throughout) (?:the |all )?$/iu,
    /^ (?:States|Provinces|Regions|Districts|Governorates|Counties|Emirates|Municipalities)\b/u,
  ],
  ["place", /\bG?P\.?O\.? Box\s(?:[\d٠-٩]{1,6}-)?$/iu, undefined],
  ["place", /العنوان الوطني\s?:\s?[^\n\d٠-٩:]{2,40}\s$/u, /^\s*(?:[|.,،–-]|\n|$)/u],
  // "Constitution Hills, Quezon City 1126 |"
  ["place", /,[^,\n\d]{1,30},[^,\n\d]{1,24}\b(?:City|Town)\s$/u, /^\s*(?:[|,.;–—-]|\n|$)/u],
  ["calendar", undefined, /^-(?:hour|day) (?:work|working|shift|week)/iu],
  // "RKM/2140" alone in its line or bracket, "Release ID: 21", "العدد: ق م / ٤ / ١١٢٧"
  ["issue", /(?:^|\n|\()\s*[A-Z]{2,6}(?:\/[A-Z\d]{1,6}){0,3}\/$/u, /^(?:\/[A-Z\d]{1,6}){0,3}\s*(?:\n|\)|$)/u],
  ["issue", /\b(?:release|document|notice) (?:ID|number):\s$/iu, undefined],
  ["issue", /\breference(?: no\.?)?:? (?:[A-Z]{1,4}\d{0,4}[/-]){1,3}$/u, undefined],
  // "By-law 2019-84", "المرسوم الرئاسي 20-45": the second part, and the first
  [
    "law",
    /(?:\b(?:ordinance|by-?law|resolution|circular|directive|decree|regulation)|(?<![ء-ي])[وبل]?(?:ال)?(?:مرسوم|قانون|قرار|ظهير|لائح[ةه]|تعميم)(?: ال[ء-ي]+)?)(?: (?:no\.?|رقم))? [\d٠-٩]{1,4}[-–/]$/iu,
    undefined,
  ],
  [
    "law",
    /(?:\b(?:ordinance|by-?law|resolution|circular|directive|decree|regulation)|(?<![ء-ي])[وبل]?(?:ال)?(?:مرسوم|قانون|قرار|ظهير|لائح[ةه]|تعميم)(?: ال[ء-ي]+)?)(?: (?:no\.?|رقم))? $/iu,
    /^[-–/][\d٠-٩]/u,
  ],
  ["law", /\b(?:part|chapter|section) $/iu, /^ of the (?:[A-Z][A-Za-z]+,? ){1,6}(?:Act|Law|Code)\b/u],
  [
    "issue",
    /(?:العدد|الرقم|المرجع|الصادر|\bref(?:erence)?(?: no)?\.?)\s?:\s?(?:[A-Zء-ي]{1,3}[ .]?){1,4}(?:\s?\/\s?(?:[\d٠-٩]{1,6}|[A-Zء-ي]{1,4})){0,4}\s?\/\s?$/iu,
    undefined,
  ],
  // "₦12.4 billion", "PHP 10,000", "235 شيكلًا"
  [
    "money",
    /(?:\p{Sc}|(?<![A-Za-z])(?:PHP|ILS|PKR|QAR|OMR|BHD|JOD|MAD|DZD|TND|LYD|IQD|LBP|SYP|YER|SDG|TRY|BDT|MYR|IDR|GHS|UGX|TZS|JMD|AUD|CAD|NZD|SGD|ETB|LKR|NPR|Rs\.?|KSh|TSh))\s?$/u,
    /^(?!\s?[%٪])/u,
  ],
  [
    "money",
    undefined,
    /^\s(?:شي[كق]ل|شواكل|لير(?:ة|ات)|روبي(?:ة|ات)|فرنك|قرش|هلل(?:ة|ات)|فلس|بيس(?:ة|ات)|مليم(?:ات)?|سنتيم(?:ات)?)[اً\u064b]*(?![ء-ي])/u,
  ],
  // "مستهدف عام 2023: نسبة رضا 95%", "Target by the end of 2024: 90% of calls"
  [
    "target",
    /(?<![ء-ي])(?:ال)?مستهدف(?:ات)?(?: (?:في|حتى|بحلول|[بل]?نهاي[ةه]|ل?عام|ل?سن[ةه])){0,3} [\d٠-٩]{4}م?\s?:\s(?:[ء-ي]+ ){0,4}$|\btargets? (?:for|by|in|at) (?:the )?(?:(?:end of|year) )?\d{4}\s?:\s(?:[a-z-]+ ){0,4}$/iu,
    undefined,
  ],
  ["year", /©(?:\s[A-Za-zء-ي.&]+){1,5},?\s$/u, /^(?!\s?[%٪\d٠-٩])/u],
  // "للتواصل: 184 أو 44347888", "Interpreter service: 131 450"
  [
    "phone",
    /(?:(?<![ء-ي])لل(?:تواصل|اتصال|استفسار)|\b(?:call(?: us)?|contact us|tel|phone)\b)\s?:?\s?\+?[\d٠-٩][\d٠-٩ -]{2,14} (?:[أا]و|or|\/)\s$/iu,
    /^(?!\s*(?:[%٪]|[ء-ي]+[ةهً](?![ء-ي])|calls|times|tickets|contacts))/u,
  ],
  [
    "phone",
    /\b(?:interpreter|translat(?:ing|ion)|relay)(?: (?:service|line))?:\s$/iu,
    /^ \d{2,4}(?: \d{2,4})?\s*(?:[.|;]|\n|$)/u,
  ],
  [
    "phone",
    /\b(?:interpreter|translat(?:ing|ion)|relay)(?: (?:service|line))?:\s(?:\d{2,4} ){1,2}$/iu,
    /^(?: \d{2,4})?\s*(?:[.|;]|\n|$)/u,
  ],
  [
    "phone",
    /(?:\b(?:trunk|land)line|\bswitchboard|\btoll[ -]free):?\s(?:\(\+?\d{0,5})?$/iu,
    /^(?! (?:in|calls|times|during|for)\b)/iu,
  ],
  ["phone", /(?:\b(?:trunk|land)line|\bswitchboard):?\s\(\+?\d{1,5}\)[ -]?(?:\d{2,5}[ -])?$/iu, undefined],
  // "مركز الاتصال 800 3050 | info@ministry.example"
  [
    "phone",
    /(?:مركز الاتصال|\bcall cent(?:re|er))\s(?:[\d٠-٩]{2,4}[ -])?$/iu,
    /^(?:[ -][\d٠-٩]{4})?\s?[|·•–-]\s?[A-Za-z0-9._-]{1,30}@/u,
  ],
];
