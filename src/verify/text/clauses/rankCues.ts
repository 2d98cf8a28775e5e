// Words of folded text that rank things.

/** The first of all. */
export const MOST =
  /(?<![a-zء-ي])(?:highest|largest|biggest|greatest|busiest|(?:the|received|receives|had|drew|with|attracted|recorded|got|generated|produced|saw) (?:the )?most(?! of)|(?:topped|tops|heads|headed) the|top of the|(?:led|leads) the (?:list|table|field|way)|led with|(?:ranked|came|placed|stood|was|were) (?:first|top)|first place|[وفبل]?ال(?:اعلي|اكبر|اكثر|صداره)|[وبل]?(?:اعلي|اكبر|اكثر|صداره)(?! من| مم[ان](?![ء-ي]))|[وف]?(?:ت|ي|م)تصدر[ء-ي]*|[وف]?تصدر[ء-ي]*|(?:المرتبه|المركز|الترتيب) الاول[يا]?|اولا(?= ب)|مقدمه (?:القايمه|الترتيب|ال[ء-ي]+))(?![a-zء-ي])/;

/** The last of all. */
export const FEWEST =
  /(?<![a-zء-ي])(?:lowest|fewest|smallest|shortest|quietest|calmest|lightest|slowest (?:day|week|month|hour)|minimum|the least|(?:ranked|came|placed) last|(?:was|were) (?:last(?=\s*(?:$|with|of))|bottom)|bottom of the|[وفبل]?ال(?:ادني|اصغر|اقصر|اقل)|(?<!او )[وبل]?(?:ادني|اصغر|اقصر|اقل)(?! من| مم[ان](?![ء-ي]))|(?:المرتبه|المركز) الاخيره?|[وف]?اهدا (?:ال)?(?:ايام|اشهر|شهور|يوم|شهر)|ذيل القايمه)(?![a-zء-ي])/;

/** A rank of the whole list by itself. */
export const LISTED =
  /topp|tops|top of|led |leads |head|first|bottom|last$|صداره|تصدر|المرتبه|المركز|الترتيب|القايمه|مقدمه|ذيل/;

/** What stands after a rank that is one of numbers. */
export const RANKED_AFTER =
  /^\s*(?:the )?(?:single |overall )?(?:$|[,.]|numbers?|counts?|totals?|volumes?|figures?|complaints?|calls?|requests?|tickets?|reports?|contacts?|grievances?|cases?|enquir|inquir|queries|messages?|concerns?|submissions?|categor|topics?|groups?|sources?|channels?|causes?|reasons?|issues?|month|day|week|hour|quarter|of\s|among|with\s|was|were|by\s|(?:ال)?[ء-ي]+ (?:عدد|شكو|بلاغ|طلب|من حيث)|عدد|حصه|بين|من حيث|من (?:ال)?(?:شكا|بلاغ|طلب|اخبار|مكالم|اتصال|بين)|ب\s?\d|(?:ورود|استقبال|تلقي|شكو|شكا|بلاغ|طلب|اتصال|مكالم|تسجيل|تكرار|استخدام))/;

/** Only a part of the cases is ranked: those of a place, a group, a purpose. */
export const ONLY_SOME =
  /(?<![a-zء-ي])(?:in (?!total|all|the (?:list|period|quarter|month|year|half|country|table))|for (?!the (?:period|quarter|month|year|half))|[وف]?(?:في|لدي|ضمن) (?!القايمه|الترتيب|عدد|المجموع|هذه|الفتره|الربع|العام|الشهر|الجدول)|(?:محافظات|مناطق|مدن|ولايات) ال(?:منطق|اقليم|شمال|جنوب|شرق|غرب|وسط|ساحل))/;
export const LED_BY_SOME =
  /^[^a-zء-ي]*(?:in|among|amongst|for|at|within|outside|during|of|[وف]?(?:في|بين|ضمن|لدي|داخل|اما|علي مستوي))\s/;

/** What is ranked is no count of cases. */
export const MEASURE =
  /(?<![a-zء-ي])(?:[وبل]?(?:ال)?(?:نسب[ء-ي]*|معدل[ء-ي]*|رضا|زمن|سرعه|مده|متوسط[ء-ي]*|انجاز|استجابه|التزام|اداء|درجه|تقييم|معالجه|اغلاق|حل)|rates?|per|percentages?|shares?|proportions?|scores?|ratings?|satisf[a-z]*|speed|fast[a-z]*|slow[a-z]*|times?|average|mean|response|resolution|uphold|upheld|closed|resolved|pending|value|cost)(?![a-zء-ي])/;

/** Not the first of all now: the next, one of several, of some only, of another time, of a change. */
export const NOT_OF_ALL =
  /(?<![a-zء-ي])(?:second|third|fourth|fifth|next|after|(?:below|under|above|over|than|meets|met) (?:the|a|our) (?:minimum|maximum)|الحد (?:ال)?(?:ادني|اقصي|اعلي)|other than|except|excluding|apart from|one of|first with (?:its|their|(?:the|an?) new)|not|never|no longer|ever|since|record|records|than|previous[a-z]*|last (?:year|month|quarter|week)|earlier|would|should|could|if|targets?|aims?|increase[sd]?|rise|rose|growth|grew|improve[a-z]*|fall|fell|drop|decline|change|gap|nearly|almost|(?:among|amongst|of the|between)\s(?:the\s)?(?!(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|these|those|all|list|total|complaints|\d+)\s)[a-z]+\s[a-z]+|[وف]?(?:ال)?(?:ثاني[ء-ي]*|ثالث[ء-ي]*|رابع[ء-ي]*)|بعد|عدا|باستثناء|سوي|ليس[ء-ي]*|لم|لن|لا|احد|احدي|(?:اعلي|اكثر|اكبر|اقل|ادني) (?:\d+|(?:ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع|عشر)ه?)|(?:من|ضمن|بين) (?:ال)?(?:اعلي|اكثر|اكبر|اقل|ادني)|(?:ال)?سابق[ء-ي]*|(?:ال)?ماضي[ء-ي]*|منذ|تاريخ[ء-ي]*|(?:ال)?(?:ارتفاع|زياده|نمو|انخفاض|تراجع|تحسن|تغير)[ء-ي]*|قبل|مستهدف|بين (?!هذه|تلك|جميع|كافه|كل|سائر)(?:ال)?[ء-ي]+ (?!ال?(?:اثن|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر)|من|في|ب|حيث|و)[ء-ي]+)(?![a-zء-ي])/;
/** The sentence tells how it was, or ranks in proportion to something else. */
export const FORMERLY =
  /(?<![a-zء-ي])(?:relative to|(?:ب?(?:ال)?نسبه|قياسا|مقارنه)(?: الي)? (?:[لب]?عدد )?[لب]?(?:ال)?سكان[ء-ي]*|last (?:year|month|quarter|week)|used to|had been|until|formerly|previously|(?:العام|السنه|الشهر|الربع|الاسبوع) الماضيه?|سابقا|كان[ء-ي]* قد)(?![a-zء-ي])/;
