// Words of folded text (hamza, ta marbuta and alef variants as one letter, lower case) that say how numbers belong together.

/** A number follows the words at once. */
export const FROM = /(?<![a-zء-ي])(?:من|from)\s*(?:the\s*)?\(?$/;
export const TO =
  /(?<![a-zء-ي])(?:الي|(?<!(?:compared|comparison|relative|opposed|similar|equal|equivalent|due|next|respect) )to|[لف]?(?:ي|ت)?بلغ[ت]?|ل[يت](?:صبح|سجل|ناهز|قارب)|ف(?:صار|اصبح|ناهز|قارب)ت?|reaching)\s*(?:the\s*)?\(?$/;
/** The number is the whole of a part. */
export const OUT_OF =
  /(?<![a-zء-ي])(?:من (?:اصل|(?:ال)?(?:اجمالي|مجموع|جمله|مجمل))(?: (?:ما )?(?:عدد|مجموع|اجمالي)[ء-ي]*)?|out of)\s*(?:the\s*)?\(?$/;
export const BY_HOW_MUCH =
  /(?<![a-zء-ي])(?:by|[وف]?(?:بمقدار|بواقع|بفارق)|(?:فوق|دون)ه[ام]? ب|اي ب(?:نحو|حوالي)?|قدرها|قدره|(?:[وف]?الفا?رق|[وب]?بفرق)(?: بين(?:هما| [ء-ي]+))?(?: (?:قدره|مقداره|[يت]?بلغ))?|(?:اقل|ادني|اكثر|اعلي|ازيد) (?:(?:مما|من|عن)(?: [ء-ي]+){1,7} )?ب(?:نحو|حوالي|مقدار)?|[وف]?ب?(?:ال)?(?:زياده|انخفاض|ارتفاع|ازدياد|تزايد|تنام|نمو|طفره|قفزه|نقص(?:ان)?|تراجع|تناقص|هبوط|تقلص|انحسار|انكماش|تدن|خفض)(?: (?:بينهما|عليها?|عنها?|(?:في|خلال) (?:عام|سنه) \d{4}م?))?(?: (?:[يت]?بلغ|وصل|[يت]صل|ناهز|قارب)ت?(?: الي)?| م?قدا?رها?)?|[وف]?(?:زاد|ازداد|تزايد|نقص|تناقص|ارتفع|انخفض|تراجع|هبط|تقلص|قل|انحسر|انكمش|تدن|تضاءل|[يت](?:زيد|زداد|رتفع|نخفض|تراجع|نقص|قل))ت?(?: (?!الي )(?:(?:ال|عدد)[ء-ي]*|[ء-ي]{3,}ه[ام]))*|[وف]?(?:زاد|ازداد|تزايد|نقص|تناقص|ارتفع|انخفض|تراجع|هبط|تقلص)ت?(?: [ء-ي]+){1,7} ب|(?:increase|decrease|rise|fall|drop|growth|reduction|gain|decline|jump|dip|difference|lead|gap|margin|(?:over|under)spend|surplus|shortfall|saving) (?:of|is|was|makes|comes to|came to|amount(?:s|ed) to)|(?<=(?:^|[\n;؛.،,•*–—-]) {0,3})(?:the |net |(?:ال)?(?=[ء-ي]))?(?:increase|decrease|rise|fall|drop|growth|reduction|gain|decline|difference|change|زياده|انخفاض|ارتفاع|نمو|تراجع|نقص|فا?رق|تغير)(?=\s?[:=]))\s*(?:the\s*|[:=]\s*)?(?:\(\s*)?$/;

/** Nothing but these words between a count and its change. */
export const CHANGE_AT_ONCE =
  /^[^a-zء-ي]*(?:اي|or|by|that is|i e|بنسبه|نسبه)?[^a-zء-ي]*(?:بنسبه|نسبه|[وف]?نسبته[ء-ي]*|[وف]?نسبتها)?[^a-zء-ي]*$/;

/** A change over an earlier time, and not "than in the capital". */
export const OVER_TIME =
  /^[^,،؛;.]*(?<![a-zء-ي])(?:than|on|over|from|عن|من|علي)(?: in)? (?:the |a )?(?:(?:previous|prior|preceding|last|same) )?(?:year|month|quarter|(?:ال)?(?:عام|سنه|شهر|ربع)|\d{4})/;
/** The sentence says more of the last number of the one before. */
export const THAT = /^\s*(?:that|this|which|وهذا|وهذه|وهي|وهو) (?:is|was|represents|[ء-ي]+)?(?![a-zء-ي])/;
/** "827 fewer complaints than in 2022". */
export const MORE_THAN =
  /^\s*(?:more|fewer|less|higher|lower|(?:, )?(?:above|below)(?! (?:the age|(?!(?:19|20)\d\d(?!\d))\d))|(?:اكثر|اقل|ازيد|اعلي|ادني) (?:من|مما))(?![a-zء-ي])/;

/** What follows has a subject of its own. */
export const CONTRAST = /(?<![a-zء-ي])(?:while|whereas|but|بينما|فيما|في حين|اما)(?![a-zء-ي])/;

/** What follows divides the total. */
export const DIVIDED =
  /(?<![a-zء-ي])(?:[وف]?(?:[يت]?توزع[ء-ي]*|(?:[يت]?ت|ان|[يت]ن|م|من)قسم[ء-ي]*|م?ت?وزعه|[يت]?تفرع[ء-ي]*|(?:وزع|قسم)ت?(?: [ء-ي]+){0,2} (?:الي|علي|بين)|توزيع[ء-ي]*|وهي(?! (?:اكثر|اقل|لا) )|علي (?:هذا النحو|(?:النحو|الوجه|الشكل) (?:التالي|الاتي))|كما (?:[يت]لي|[يت]اتي|هو ات)|(?:وفقا?|بحسب) (?:التالي|الاتي|ل?ما [يت](?:لي|اتي))|[يت]نحصر[ء-ي]*|انحصر[ء-ي]*|كالتالي|كالاتي|(?:في |ب)?(?:ال)?تفصيل(?:ها|ه)?|(?:كلها|جميعها|كامله)\s*:|هذا كل|كل ما ورد[ء-ي]*|[يت]?تمثل[تو]?[ا]? في(?=\s*\(?\s*$))|(?<!(?:nearly|almost|practically|virtually|most|not) (?:all )?)f(?:alls?|ell) (?:in)?to|(?:falls?|fell|comes?|came) under|viz|(?<!(?:nearly|almost|practically|virtually|not) )all (?:came|fell) (?:from|in|into|under|to) (?:two|three|four|five|six|\d)|(?:one|only one|one only),? of (?:two|three|four|five|six|seven|eight)|in full|(?:full|complete|whole|entire) (?:list|tally)[a-z ]{0,30}:|واحد من (?:اثنين|ثلاثه|اربعه|خمسه|سته)|namely|divided|divides? into|split|compris(?:e[ds]?|ing)|consist[a-z]*|made up of|composed of|broken (?:down|up)|breaks? down into|breakdown|as follows|came (?:in )?as)(?![a-zء-ي])/;

/** What follows came of the total, and is no part of it: "59 visits. The result: 5 closures, 43 fines". */
export const RESULT = /(?<![a-zء-ي])(?:results?|outcomes?|[وف]?(?:ال)?نتيجه)(?![a-zء-ي])/;

/** The number is the rest of a whole. */
export const REST =
  /(?<![a-zء-ي])(?:[وف]?ل?(?:(?:ال)?بقيه|بقيته[امن]?|(?:ال)?باق(?:ي[ء-ي]*|ون|ين)?|المتبق[ء-ي]*|ما ظلت?|سايره?[امن]?|[يت]?[يت]بق[ء-ي]*|بقي[تا]?)|rest|remaining|remainder|residual|what (?:is|was) left|(?:the|all) others?(?=[^a-z]*$)|the balance(?: of)?(?=[^a-z]*$)|(?:which|that) (?:left|leaves)(?: only| just)?|leaving(?: only| just)?)(?![a-zء-ي])/;

/** The number counts what no other class holds. */
export const OTHER =
  /(?<![a-zء-ي])(?:[وف]?(?:ال)?(?:اخري|متفرق[ها]?|متنوع[ها]?)|(?:ال)?اخر(?:ون|ين|يات)|شتي|(?:غير|سوي) (?:ذلك|هولاء|ما (?:ذكر|سبق|تقدم))|ما عدا (?:ذلك|هذا)|غيره[امن]?(?=\s*[(:]\s*$)|(?<!دون )سواه[امن]?|others?|(?:any|every|some)thing else|elsewhere|miscellaneous|sundry|un(?:classified|categori[sz]ed|specified)|not (?:classified|categori[sz]ed|specified))(?![a-zء-ي])/;

/** These and no others: "in the capital alone", `لا غير`. */
export const ONLY =
  /(?<![a-zء-ي])(?:only|alone|لا (?:غير|اكثر)|(?:دون|من غير) (?:سواه|غيره)[امن]|فقط|وحد[ء-ي]+)(?![a-zء-ي])/;

/** The text speaks of all, which closes a list only where the numbers nearly agree. */
export const ALL = /(?<![a-zء-ي])(?:كافه|جميع[ء-ي]*|مجموعه|all|total of)(?![a-zء-ي])/;

/** The list names only some. */
export const OPEN =
  /(?<![a-zء-ي])(?:[وف]?(?:من (?!(?:بين|اصل|مجموع|اجمالي|جمله))[ء-ي]{3,}ه[امن]\s?:|من ابرز[ء-ي]*|ابرز[ء-ي]*|اهم[ء-ي]*|من بين[ء-ي]*|من ضمن[ء-ي]*|(?<!(?:اكثر|اقل|اعلي|ادني|ازيد) )مما (?:[يت]?(?:تضمن|شمل|ضم|حو[يت]|احتو)[ء-ي]*|(?:جاء|ورد) (?:في|ضمن)[ء-ي]*)|لا سيما|خاصه|[يتم]?تصدر[ء-ي]*|في (?:(?:ال)?مقدم|صدار|طليع)[هت][ء-ي]*|(?:علي|في) راس[ء-ي]*|صداره|(?:اظهر|اشهر)ه[امن]|خصوصا|بخاصه|من اكثر(?! من)|(?:المرتبه|المركز) الاول[يا]?(?= ب)|اكثر (?:ما|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر)[ء-ي]{0,2}|(?:اعلي|اكبر) (?:ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر)[ء-ي]{0,2}|و?(?:اكبر|اعلي)ه[امن]|(?<!(?:اشهر|شهور|ايام|اسابيع|سنوات|اعوام|ارباع) )ال(?:ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر)[ء-ي]{0,2} الاول[يا]?|الاكثر|بعض|مثل(?!\s*\(?$))|including|includes?|included|some of|among|such as|mainly|notably|top|most|leading|led|largest|main|major(?= (?:categories|kinds|types|causes|reasons|subjects|topics|issues|sources|sectors|groups)(?![a-z]))|for (?:example|instance)|e\.?g|in particular|particularly|especially|headed by|head(?:s|ed|ing) the (?:list|table|ranking)|topp(?:ed|ing)|foremost)(?![a-zء-ي])|\[(?:\.\.\.|…)\]|…/;

/** What follows is said of several numbers at once. */
export const TOGETHER =
  /(?<![a-zء-ي])(?:together|combined|between them|collectively|jointly|both|معا|مجتمع[ء-ي]*|و?مجموعه[ام]|كلاهما|كلتاهما|سويا|وهما|اول (?:اثنين|ثلاثه))(?![a-zء-ي])/;

/** The next number stands beside the one before, no part of it: "1,974 cases of fraud and 1,236 of violence". */
export const AND = /^[^,،;؛.:()–—-]{0,40}(?:\sو|(?<![a-z])and)\s*\(?$/;
/** The number is a part of the one before it. */
export const OF_WHICH =
  /(?<![a-zء-ي])(?:[وف]?(?:منه[امن]?|من بينه[امن]|بينه[امن]|من (?:بين )?هولاء|من بين (?:هذه|تلك)|من (?:هذه|تلك|ذلك)(?=\s*\(?$)|of which|of these|of them|of whom|(?:out of|among) (?:these|them|those|which|whom)|including|of those))(?![a-zء-ي])/;

/** The same right behind a number: "412 of them", `412 منها`. */
export const OF_THEM =
  /^\s*(?:\)\s*)?(?:of (?:them|these|those(?! (?:who|[a-z]+ed)(?![a-z]))|which|whom)|منه[امن](?! بعدد))(?![a-zء-ي])/;

/** The same with a comma, between a part and what is told next: `أُنجز 519 منها، وأُلغي 13`. */
export const THEREOF = /^\s*(?:of (?:them|these|those|which|whom)|منه[امن])\s*[,،]/;

/** The sentence begins with what its numbers are parts of: "Of these", `ومن هذه`. */
export const OF_THESE =
  /^[^a-zء-ي]*(?:(?:out )?of (?:these|those|them)|[وف]?(?:منه[امن]|من (?:هذه|هولاء|تلك|بينه[امن])))(?![a-zء-ي])/;

/** The same with the number: "Of the 860 complaints". */
export const OF_FIRST =
  /^[^a-zء-ي]*(?:[وف]?من (?:اصل|بين|مجموع|اجمالي|جمله)|(?:out )?of|among)(?: (?:the|all|these|those|some|its|our|a total of|ال[ء-ي]+))*\s*\(?$/;

/** Before the whole of a part: "4,750 of the 5,000", `4,750 بلاغاً من إجمالي 5,000`, `من أصل البلاغات الـ5,000`. */
export const PART_OF =
  /^(?:[^,،;؛.()]{0,24}(?<![a-zء-ي])of|[^,،;؛.()]{0,48}(?<![a-zء-ي])(?:out of|from among|من (?:ال)?(?:اصل|بين|ضمن|اجمالي|مجموع|جمله|مجمل)(?: (?:ما )?(?:عدد|مجموع|اجمالي)[ء-ي]*)?(?: ال[ء-ي]*){0,3}))(?: the| all| these| those| its| our| their| some| total| a total of)*\s*\(?$/;

/** "4.16 % of the total reports received". */
export const OF_TOTAL =
  /^\s*(?:\)\s*)?(?:من (?:(?:ال)?(?:اجمالي|مجموع|جمله|مجمل)|العدد (?:الكلي|الاجمالي)|الكل|جميع|كافه|كامل|عموم|كل(?= (?:عدد )?ال))|of (?:all|(?:the |all |its )?total))(?![a-zء-ي])/;

/** The percentage is one of what came in: "of the complaints received", "من الشكاوى الواردة". */
export const OF_RECEIVED =
  /^\s*(?:\)\s*)?(?:من (?:مجموع |اجمالي |جمله |كل |جميع )ما (?:ورد|وصل|استلم|تلق|استقبل|سجل)|من (?:مجموع|اجمالي) (?:من|الذين) [ء-ي]|من (?:(?:مجموع|اجمالي|جمله|مجمل|كامل|عموم|كافه|كل|جميع) (?:عدد )?)?ال[ء-ي]+ (?:(?:التي |الذين )(?:ورد|وصل|تلقت|استقبل|استلم)|الوارد|المستلم|المسجل|المتوصل|المتلقا|المستقبل|المقدم|المرفوع|المودع)|of (?:the |all )?(?:the )?(?:[a-z]+ )?(?:received|registered|lodged|logged|filed|submitted)(?! (?:in|last|by)(?![a-z]))|of (?:what|everything) (?:(?:was|were|(?:has|had) been|it|we|they) (?:received|registered|lodged|logged)|came in)(?![a-z]))/;

/** The count is a part of one before it. */
export const PART =
  /^[^,،;.]{0,24}?(?:منه[امن]|من (?:هولاء|هذه|تلك)(?! ال)|of them|of these|of those|of which|of whom)/;

/** What follows is the next of a ranking, no part: "housing first with 11,407, then jobs". */
export const THEN =
  /(?<![a-zء-ي])(?:ثم|وبعده[ام]?|فال[ء-ي]+|[وف]?(?:[يت]لي|تلا|تلت|[يت]?تبعت?|اعقبت?|[يت]عقب)ه[ام]?|متبوع[هاة]+|then|followed by|ahead of)(?![a-zء-ي])/;

/** The number is that of the last of a ranking, which closes it. */
export const LAST =
  /(?<![a-zء-ي])(?:(?:and|in|came|was|were|,) last(?:ly)?|والاخيره?|و?اخيرا|واخره[امن]|و(?:[ء-ي]+ )?في (?:ال(?:مرتبه|مركز) الاخيره?|(?:ذيل|اخر) القايمه|الاخير))(?![a-zء-ي])(?! (?:year|month|week|quarter))/;

/** The number is the whole of the one before it. */
export const MAKING =
  /(?<![a-zء-ي])(?:[فل][يت]?(?:اصبح|صبح|صار|صير)ت?|[وف]?(?:ب(?:ذلك|هذا)|هكذا)|(?:which )?(?:makes|making)|(?:which )?(?:brings|bringing)|for a)(?![a-zء-ي])[^,،;؛.]*$/;

/** The number is a total. */
export const TOTAL =
  /(?<![a-zء-ي])(?:[وف]?[بل]?(?:ال)?(?:اجمالي[ء-ي]*|مجموع(?!ات)[a-zء-ي]*|جملي[ه]?|جمل(?:ته|تها|تهم)|(?:جمله|مجمل)(?= (?:ال|ما|عدد))|(?<!(?:تجاره|سوق|اسواق|سعر|اسعار|تجار|بيع) ال)جمله(?=\s*(?:[:|]|$))|عدد(?:ها|هم)? (?:ال)?كلي)|(?:sub-?)?total[a-z]*|altogether|in all|all told|overall|combined)(?![a-zء-ي])/;

/** A row that is some of the one above. */
export const OF_ROW =
  /^[^a-zء-ي]*(?:of (?:which|these|them|those)|including|thereof|منها|من بينها|بما فيها)(?![a-zء-ي])/;

/** A row or column of all the others. */
export const WHOLE =
  /^(?:all(?: [a-z]+){0,2}|both|overall|grand|sum|(?:full |whole )?year|السنه|العام|الكل|الجمله|المجمل|الجميع|كل [ء-ي]+|جميع [ء-ي]+|[ء-ي]+(?: [ء-ي]+)? (?:كلها|جميعها|كافه))$/;

/** The number belongs to another period. */
export const COMPARISON =
  /(?<![a-zء-ي])(?:مقابل|ب?(?:ال)?مقارنه|[وف]?[يت]قارن|قياسا (?:ب|الي)|بالقياس الي|(?:بينما|فيما|في حين|علما (?:انه|بانه)[ام]?) كان[ء-ي]*|وكان[ء-ي]*(?: [ء-ي\d]+){0,4} قد|التي سبقت[ء-ي]*|الذي سبق[ء-ي]*|قبله[ا]?|(?:سنه|عام) الاساس|(?:العام|السنه|الشهر|الفتره|المده|الاسبوع|الربع|النصف) (?:السابق[ء-ي]*|الاسبق[ء-ي]*|المقابل[ء-ي]*|المماثل[ء-ي]*|المناظر[ء-ي]*)|الفتره نفسها من|نفس الفتره من|(?:up|down) from(?=\s*(?:the )?\(?$)|compare[ds]|(?<!(?:complain|case|claim|appeal|grievance|allegation|report|petition|action)[a-z]* (?:(?:[a-z]+ed |made )?(?:of|from|by) (?:[a-z]+ ){1,2})?)(?<!(?:brought|filed|laid|levelled|lodged|made|raised) )against|against(?=\s*(?:the\s*|only\s*)?\(?$)|versus|vs|relative to|in comparison|previous|prior|year before|base[- ]year|year[- ]earlier|year[- ]ago)(?![a-zء-ي])/;
export const RISE =
  /(?<![a-zء-ي])(?:[وف]?ب?(?:ال)?(?:زياده|زاد[ء-ي]*|ارتفاع[ء-ي]*|ارتفع[ء-ي]*|نمو[ء-ي]*|نما|نمت|صعد[ء-ي]*|قفز[ء-ي]*|تضاعف[ء-ي]*|ازدي?اد[ء-ي]*|تزايد[ء-ي]*|تنام[ء-ي]*|تصاعد[ء-ي]*|طفره|ل?[يت](?:رتفع|زداد|نمو|صعد|زيد(?! (?:عن|علي)))|(?:مرتفع|متزايد|صاعد)[اه]*(?= (?:ب|بنسبه|بنحو|بحوالي|بمقدار|الي)(?![ء-ي])))|(?:اكثر|اعلي|ازيد) ب(?:نحو|حوالي|مقدار|نسبه)?|increas[a-z]*|ris(?:es?|en|ing)|rose|(?<!ma[dk]e?s? |making )up(?! to (?:the end|date|now|today|(?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)))|grew|grow[a-z]*|higher|jump[a-z]*|climb[a-z]*|surg(?:e[ds]?|ing)|soar[a-z]*|leap(?:t|ed|ing)|(?:spik|rocket|swell)(?:ed|ing)|(?:spike|hike|leap|gain|up(?:tick|turn|lift|swing)) (?:of|in|from|on|over)|more than (?:the|in|last)|above (?:the|[a-z]+['’]s)(?=\s*$))(?![a-zء-ي])/;
export const FALL =
  /(?<![a-zء-ي])(?:[وف]?ب?(?:ال)?(?:انخفاض[ء-ي]*|انخفض[ء-ي]*|تراجع[ء-ي]*|هبوط|هبط[ء-ي]*|انحسر[ء-ي]*|انحسار|تقلص[ء-ي]*|تناقص[ء-ي]*|تضاءل[ء-ي]*|تدن[ء-ي]*|انكم[اش]+|نزلت? (?:الي|من|ب)|ل?[يت](?:نخفض|تراجع|تقلص|تناقص|هبط|نقص)|(?:منخفض|متراجع|متقلص|متناقص|هابط)[اه]*(?= (?:ب|بنسبه|بنحو|بحوالي|بمقدار|الي)(?![ء-ي]))|(?<!لا )[يت]قل(?! عن)|نقص(?! (?:في )?ال(?!عدد|اعداد|شكاو|بلاغ|مكالم|طلب|اتصال|تذاكر|اجمالي|مجموع))[a-zء-ي]*|قل[a-zء-ي]?)|(?:اقل|ادني) ب(?:نحو|حوالي|مقدار|نسبه)?|نزولا?|decreas[a-z]*|reduc[a-z]*|fell(?! (?:into|out|(?:under|within|outside) (?!(?:the )?[\d$€£])))|fall(?!s? (?:into|out|(?:under|within|outside) (?!(?:the )?[\d$€£])))[a-zء-ي]*|(?<!broken )down|drop[a-z]*|declin[a-z]*|lower|fewer(?! than (?:an? (?:half|third|quarter|fifth|tenth)|(?:one|two|three|four) (?:in|out|halves|thirds|quarters|fifths|tenths)|half)(?![a-z]))|shr[aiu]nk[a-z]*|slipp[a-z]*|dipp[a-z]*|slump[a-z]*|plung[a-z]*|slid(?:ing)?|tumbl(?:ed|ing)|plummet[a-z]*|s(?:ank|inking)|eas(?:ed|ing)|contracted by|(?:dip|slide|contraction|downturn) (?:of|in|from|on|over)|cut (?:by|from|(?:the|its|their|our|a) (?:[a-z]+ ){1,6}by)|less than (?:the|in|last)|below (?:the|[a-z]+['’]s)(?=\s*$))(?![a-zء-ي])/;

/** What a percentage says is not a share of a count of the text: completion, satisfaction, punctuality. */
export const RATE =
  /(?<![a-zء-ي])(?:[وب]?(?:ال)?(?:انجاز|منجز[ء-ي]*|رضا[ء-ي]*|استجابه|التزام|خلال(?! (?:هذ[اه] )?(?:ال)?(?:سنه|عام|فتره|ربع|شهر|نصف|نفس|المده|سداسي|فصل|موسم)))|within|satisf[a-z]*|on time|in time|of them|of these|of those|of which|of whom|who|response rate|resolution rate)(?![a-zء-ي])/;

export const HIGHEST =
  /(?<![a-zء-ي])(?:[وف]?ب?(?:ال)?(?:اعلي|اعلاه[امن]|اقصي|اطول(?:ه[امن]?)?|اقصاه[امن]?|ذروه|ذروته[ء-ي]*|الاكثر|(?:اكثر|اشد) (?:ال)?(?:ايام|اشهر|شهور|ساعات|يوم|شهر|ساعه))|highest|longest|slowest(?! (?:day|week|month|hour))|heaviest|the most(?= (?:[a-z]+ )?(?:in|on) (?:a|one|any) (?:single )?(?:day|week|month|hour))|peak[a-z]*|busiest|maximum|record|(?:hour|dai|week|month)ly high)(?![a-zء-ي])/;
export const MEAN =
  /(?<![a-zء-ي])(?:[وف]?ب?(?:ال)?(?:متوسط[ء-ي]*|معدل[ء-ي]*|وسطي[ء-ي]*)|averag[a-z]*|mean)(?![a-zء-ي])/;

/** The mean is said to be the plain one of the groups. */
export const UNWEIGHTED =
  /(?<![a-z])(?:un-?weighted|simple|equal(?:ly)? weight(?:ed)?|weighted equally)(?![a-z])|(?<![ء-ي])(?:ال|بال)?(?:بسيط|م?تساوي)[هت]?(?![ء-ي])|غير (?:ال)?مرجح/;

/** The number comes of what is told before it. */
export const THUS =
  /^\s*(?:so|thus|hence|giving|making|(?:and )?therefore)(?![a-z])|^\s*(?:وبذلك|وبهذا|بذلك|وعليه|ف[تي]?[بك][ء-ي]+)(?![ء-ي])/;

/** All of them, and nothing else. */
export const ENTIRE =
  /(?<![a-zء-ي])(?:over ?all|all|whole|entire|جميع[ء-ي]*|كافه|كل|كله[ام]?|ككل|باكمله[ام]?|باسره[ام]?)(?![a-zء-ي])/;

/** Roles in the life of a case. */
export const OPENING =
  /(?<![a-zء-ي])(?:opening(?! (?:hours?|times?|days?)(?![a-z]))|inherited|(?:begins?|began|begun|starts?|started|opens?|opened)(?: [a-z]+){0,2}(?: \d{4})? with|(?:year|month|quarter|period) (?:began|opened|started)|previous years|had (?:held|stood|been(?! [a-z]+ed))|(?:brought|carried) (?:forward|over)|(?:brought|carried) down(?= from|:|$)|b\/f|(?:rolled|held|left|pending|outstanding|open) (?:over |forward |in )*(?:from|since)|beginning|at (?:the )?(?:start|outset)|last month|previous (?:month|year)|(?:السنوات|الاعوام) السابقه|من (?:السنوات|الاعوام) (?:الماضيه|المنصرمه|الفايته)|[وف]?(?:ا?بت?دا(?:ت|نا)?|استهل[تء-ي]*) (?:[ء-ي]+ ){0,5}?(?:ال)?(?:شهر|ربع|عام|سنه|فتره|نصف|فصل)|[وف]?افتتحت?(?: [ء-ي]+){0,2} (?:ال)?(?:شهر|ربع|عام|سنه|فتره|نصف|فصل)|[وف]?انطلقت? (?:ال)?(?:شهر|ربع|عام|سنه|فتره|نصف|فصل)|مرحل[ء-ي]*|(?<!من )(?:ال)?مدور[ء-ي]*|بدايه)(?![a-zء-ي])|(?<!(?:اكثر|اقل|اعلي|ادني|ازيد|(?:نفس|ذات)ه[ام]?|المقابله?|ال(?:اول|ثاني|ثالث|رابع|اخير)) )من (?:الشهر|العام|السنه|الربع|الفتره) (?:(?:الماضي|المنصرم|المنقضي|الفايت|السابق)ه?|(?:الذي|التي) (?:قبل|سبق)[تها]*)|(?:دور|رحل|انتقل|م?نقو?ل|متبق|مت?خلف|موجل|متاخر|باق|عالق|معلق|قايم)[ء-ي]* (?:[ء-ي]+ ){0,4}?(?:من|عن) (?:ال)?(?:عام|سنه|شهر|ربع|فتره|مده|نصف|دوره|سنوات|اعوام|ما قبل)|قيد (?:ال)?[ء-ي]+ (?:منذ|من) (?:ال)?(?:عام|سنه|شهر|ربع|فتره|نصف)|افتتاحي|(?:رصيد|قايم|مفتوح|معلق|عالق)[ء-ي]* (?:[ء-ي]+ )?(?:اول|سابق|مطلع)/;
export const RECEIVED =
  /(?<![a-zء-ي])(?:receive[ds]|brought(?! (?:down|forward|over|to|the total|before|in line|under))|reached|register(?:ed|s)|new|lodged|opened|filed|c[ao]me in|(?:took|takes) in|intake|receipts?|log(?:ged|s)|accept(?:ed|s)|admitted|arrived|submitted|inflow|a further|another(?=\s*$)|[وف]?(?:ورد[ء-ي]*|وصل[ء-ي]*|[يت]?تلق[ء-ي]*|[ايت]ستقبل[ء-ي]*|سجل[ء-ي]*|وارد[ء-ي]*|مستلم[ء-ي]*|الوارد[ء-ي]*|المستلم[ء-ي]*|اضيف[ء-ي]*|استلم[ء-ي]*|[ت]سلم[ء-ي]*|توصل[ء-ي]*|عرضت? علي|(?:رفع|قدم)ت? (?:الي|لدي)|قدم[تء-ي]*|(?:ال)?مقدم[ء-ي]*|اودع[ء-ي]*|(?:ال)?مودع[ء-ي]*|قيدت?(?= (?:في|خلال[ء-ي]*|عدد|لدي|منذ|$))|(?:ال)?جديد[ء-ي]*))(?![a-zء-ي])/;
export const RESOLVED =
  /(?<![a-zء-ي])(?:resolve[sd]|solved|settles|redressed|disposed|disposal|closed|settled|completed|finalised|finalized|(?<!(?:قيد|تحت|رهن|طور|انتظار|دون|بلا|غير|لم|جار|جاري|جاريه|[يت]جري) )[وف]?(?:ت[مي]?ت? )?(?:ال)?(?:[ينت]?عالج[تن]?[اه]?|[ينت](?:غلق|نجز)|معالج[ء-ي]*|(?:م?بت(?:ت|وت)?|فصل)(?: نهاييا)? في(?:ه|ها)?|انهاء|اغلاق|انجاز|اصلاح|تسوي[ء-ي]*|(?<!(?:لم|لا|ما|لن) (?:[ء-ي]+ ){1,8})سوي?[ت]?(?! ذلك)|مسو(?:ا[هت]?|ي)|انته[يت][ء-ي]*|منته(?:ي[ء-ي]*)?|محسوم[ء-ي]*|(?:ال)?مختوم[ء-ي]*|ختم[ت]?|اقفل[ت]?|مقفل[ء-ي]*|فرغ[ت]? من|رد(?:ت|وا)? (?:[ء-ي]+ )?علي(?:ه[ام]?)?|(?:اجاب(?:ت|وا|ه)?|اجيبت?|مجاب[ها]?) (?:[ء-ي]+ )?(?:عن|علي)(?:ه[ام]?)?|تصرف[ت]?(?: [ء-ي]+){0,2} في)|[وف]?(?:انجز[ء-ي]*|اغلق[ء-ي]*|فصل[ء-ي]*|الفصل في(?:ه|ها)?|حسم[ء-ي]*|(?:ال)?مفصول[ء-ي]*|ن?حل(?!ت? (?:في ال?مر|اول|ثاني|ثالث|محل))(?:[a-zء-ي]?|ه[ام])|(?:ال)?محلول[ء-ي]*|عولج[ء-ي]*|اصلحت?|[وف]?(?:ال)?منجز[ء-ي]*|المغلق[ء-ي]*|مغلق[ها]?|انه(?:ي|ت|وا)[a-zء-ي]*))(?![a-zء-ي])/;
export const PENDING =
  /(?<![a-zء-ي])(?:pending|pendency|outstanding|un(?:resolved|redressed|settled|answered)|backlog|waiting(?! times?(?![a-z]))|queue|leav(?:es|ing)|(?:carried|taken) (?:over |forward )?into|[وف]?(?:انتقل|رحل|يرحل)[a-zء-ي]*|open (?:at|on|cases|complaints|files)|still open|remain[a-z]* open|(?:ends?|ended|clos(?:es|ed)) the (?:year|quarter|month|period) with|(?:year|quarter|month|period) (?:ended|closed) with|[وف]?(?:(?:اغلق|اختتم|ختم|انه)[تي]*(?: [ء-ي]+)? ال(?:عام|سنه|ربع|شهر|فتره|نصف) (?:علي|ب)[ء-ي]*|انته[يت][ء-ي]* ال(?:عام|سنه|ربع|شهر|فتره|نصف) و(?:عند|لدي|في|علي)[ء-ي]*|(?:ال)?(?:معلق[ء-ي]*|مفتوح[ء-ي]*|متبق[ء-ي]*|(?:قيد|رهن) (?!(?:في|خلال[ء-ي]*|عدد|لدي) )(?:ال|[ء-ي]+ )[ء-ي]*|تحت (?:ال)?(?:اجراء|معالجه|دراسه|متابعه|تنفيذ|نظر|بحث|تدقيق)|(?:جار(?:ي|يه|يا)?|[يت]جري)(?: علي)? (?:ال)?(?:معالج|متابع|عمل|بحث|دراس|استكمال|انهاء|انجاز|حل|فحص|تنفيذ|اتخاذ|تعامل|تحق[يق]|مراجع|تدقيق|رد|استيفاء|اغلاق|تسوي|نظر)[ء-ي]*|عهدت[ء-ي]*|لم [يت](?:حسم|نجز|غلق|بت|فصل|عالج|حل|سو|قفل)|[مل]ا ?زال[ء-ي]*|(?:لا|ما) [يت]زال|لم [يت]زل)))(?![a-zء-ي])/;

/** The states of work that a count may be of; without one it is a count of all. */
export const STATES: readonly RegExp[] = [RESOLVED, PENDING, OPENING];

/** Cases also came back, or left without being closed. */
export const MOVED =
  /(?<!(?:without|no|not|none|nor)(?: [a-z]+)? )(?<![a-z])(?:re-?open|withdr[ae]w|lapsed|transferred|redirected|re-?routed|forwarded|archived|discontinued|merged|duplicate|cancel|out of (?:scope|remit)|referred|struck)|(?<!(?:دون|لم|ولا|لا|او) )(?<![ء-ي])[وف]?(?:ال)?(?:اعيد فتح|اعاده فتح|معاد فتح|سحب|مسحوب|دمج|مدمج|ضم[ت]?|شطب|حذف|محذوف|الغاء|الغي|ملغا|احيل|محال|حول[ت]?|محول)[ء-ي]{0,2}(?![ء-ي])/;

/** People may be counted twice: sums need not hold. */
export const MULTIPLE =
  /more than onc?e|multiple|(?:may|can|could|might) (?:[a-z]+ ){1,4}(?:several|many|more)|(?:concern|raise|cover|name|mention|touch|address|involve)[a-z]*(?: (?:on|upon))? (?:several|many|more than one)|(?:may|can) exceed|not (?:mutually|exclusive)|(?:some|one|may|can|many)(?: [a-z]+){1,4} both|overlap|several (?:reasons|grounds|topics|categories|answers|issues|options|boxes|causes|themes|subjects|matters|heads|headings|of (?:them|these))|two (?:reasons|topics|categories)|both (?:are|were) counted|counted (?:twice|under(?! (?:only )?(?:one|a single)(?! or)))|adds? (?:up )?to more than|about two(?! (?:in|out of|of|and|thirds|fifths|sevenths|hundred|thousand|million|(?:hour|day|week|month|year|time)s)(?![a-z]))|listed twice|may be about|(?:[نيت]ذكر|[نيت]ختار|[نيت]حدد|اختيار|ذكر|تحديد)[ء-ي]* اكثر من(?! ?\d)|اكثر من (?:موضوع|سبب|تصنيف|فيه|خيار|اجابه|جهه|قناه|خدمه)|متعدد|تعدد (?:ال)?[ء-ي]+ (?:لل|في ال|بال)|(?:قد|يمكن|الواحده?)(?: [ء-ي]+){0,5} (?:اكثر من|عده)|(?:سببين|موضوعين|تصنيفين|فيتين)|(?:يزيد|يتجاوز|تتجاوز) مجموع|متداخل|تتداخل|مرتين|(?:بعض|كثير)(?:ه[من]|ون|ين)?(?: [ء-ي]+){1,4} (?:كليهما|كلاهما|الامرين|السببين|معا)(?![ء-ي])/;

/** What is wished, foreseen or allowed need not come. */
export const PLANNED =
  /(?<![a-z])(?:targets?|targeted|goals?|aims?|benchmarks?|plan(?:s|ned)?|expect(?:s|ed)?|forecasts?|budget(?:ed)?|estimate[sd]?|capacity|limit|allowed)(?![a-z])|(?<![ء-ي])[وف]?(?:[بل]?ال|لل)?(?:مستهدف|متوقع|مخطط|تقدير|هدف|طاقت|طاقه (?:ال)?(?:استيعاب|قصوي|مركز|خط))[ء-ي]*/;

/** What is told of lies before the time of the text or of what is told beside it. */
export const EARLIER =
  /(?<![a-zء-ي])(?:(?:ال)?(?:سابق|اسبق|ماضي|منصرم|منقضي|فايت|فارط)[هةا]?[ء-ي]?|(?:الذي|التي) (?:سبق|قبل|مضت?)[ء-ي]*|قبل(?:ها|ه|هما)|قبل (?:ال)?(?:عام|سنه|شهر|اسبوع|ربع)[ء-ي]*|previous|preceding|prior|before|earlier|ago|last (?:year|month|quarter|week|half|season|survey|round|time|period|edition|report)|year-earlier)(?![a-zء-ي])/;

/** A change, in words too common to say so by themselves. */
export const MORE =
  /(?<![a-zء-ي])(?:more|greater|bigger|larger|heavier|uplift|hike|extra|additional|upturn|advance|plus|gained|added|expan[a-z]*|[وف]?ب?(?:ال)?(?:تطور|صعود|تضخم|توسع)[ء-ي]*|م?تجاوز[ء-ي]*|[يت]تجاوز|[يت]فوق|فاقت?|تخط[ء-ي]*|[يت]زيد)(?![a-zء-ي])/;
export const LESS =
  /(?<![a-zء-ي])(?:less|smaller|lighter|lost|loses|shed|minus|ناقص|ب?نقص|منخفض[ء-ي]*|[يت]نقص|اقل|نزول[ء-ي]*)(?![a-zء-ي])/;

/** All since some time, and not of one period. */
export const SINCE =
  /(?<![a-zء-ي])(?:since|until|to date|so far|ever|cumulative[a-z]*|منذ|حتي|تراكمي[ء-ي]*)(?![a-zء-ي])/;

/** A list of percentages by one property. */
export const BY =
  /(?<![a-zء-ي])(?:by (?:group|sex|gender|age|nationality|region|type|category|channel|topic|need|status|population)|[وف]?ب?حسب|من حيث|توزيع[ء-ي]*)(?![a-zء-ي])/;

/** A year in digits. */
export const YEARS = /(?<![\d,.])(?:19|20)\d\d(?![\d,.]\d|\d)/g;

/** Things that are never parts of calls or complaints, as people and times are not. */
export const OTHERS: readonly string[] = [
  "employee",
  "initiative",
  "percentage-point",
  "service",
  "entity",
  "branch",
  "channel",
  "center",
  "centre",
  "ministry",
  "department",
  "language",
];

/** Halves of mankind: a list that names both is complete. */
export const HALVES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<![a-zء-ي])(?:men|males?|boys)(?![a-zء-ي])/, /(?<![a-zء-ي])(?:women|females?|girls)(?![a-zء-ي])/],
  [/ذكور|رجال|رجل|(?<![ء-ي])(?:ذكرا|الذكر)(?![ء-ي])/u, /اناث|انثي|نساء|نسوه|امرا[هت]|سيدات/u],
];

/** A mark of omission: the text is not whole. */
export const GAP = /\[(?:\.\.\.|…)\]|…/;
/** All since the first of the periods that the rows are of. */
export const RUNNING =
  /cumulative|running (?:total|count|sum)|(?<![a-z])(?:ytd|to[- ]date|(?:year|month|quarter) so far)(?![a-z])|تراكمي|منذ (?:بدايه|مطلع|اول)|حتي (?:تاريخه|الان)/;

/** So many of all, by rank: "Top five categories", `الأحياء الخمسة الأعلى`. */
export const RANKED =
  /(?<![a-z])(?:(?:top|first|largest|biggest|busiest|main|leading|commonest) (?:three|four|five|six|seven|eight|nine|ten|\d{1,2})(?! (?:hour|day|week|month|quarter|year)s)|(?:three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:most|largest|biggest|busiest|main|leading|commonest))(?![a-z\d])|(?<![ء-ي])(?:ال(?:ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر)[ء-ي]{0,2} ال(?:اعلي|اكثر|اكبر|اول[يا]?)|(?:اعلي|اكثر|اكبر|اهم|ابرز) (?:ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر)[ء-ي]{0,2})(?![ء-ي])/;
/** Points that are not called percentage points: "up by 5 points". */
export const POINTS = /^\s(?:points?|نقاط|نقط(?:ه|تين|تان))(?![a-zء-ي])/;
