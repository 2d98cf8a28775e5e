// Words of folded text (hamza, ta marbuta and alef variants as one letter, lower case) that say how numbers belong together.

/** What follows divides the total. */
export const DIVIDED =
  /(?:^|[^\p{L}])(?:[وف]?(?:توزع\p{L}*|انقسم\p{L}*|تنقسم|مقسمه|موزعه|توزيع\p{L}*|وهي|علي النحو (?:التالي|الاتي)|كالتالي|كالاتي|(?:في )?التفصيل|تفصيلها)|namely|divided|split|comprising|comprised|comprises|consist\p{L}*|made up of|broken down|breakdown|as follows)(?![\p{L}])/u;

/** The number is the rest of a whole. */
export const REST =
  /(?:^|[^\p{L}])(?:[وف]?(?:بقيه|الباقي\p{L}*|باقي|البقيه|المتبقي\p{L}*|سائر)|rest|remaining|remainder)(?![\p{L}])/u;

/** The number counts what no other class holds. */
export const OTHER = /(?:^|[^\p{L}])(?:[وف]?(?:ال)?(?:اخري|متفرقه|متنوعه)|غير ذلك|others?|miscellaneous)(?![\p{L}])/u;

/** The text speaks of all, which closes a list only where the numbers nearly agree. */
export const ALL = /(?:^|[^\p{L}])(?:كافه|جميع\p{L}*|مجموعه|all|total of)(?![\p{L}])/u;

/** The list names only some. */
export const OPEN =
  /(?:^|[^\p{L}])(?:[وف]?(?:من ابرز\p{L}*|ابرز\p{L}*|اهم\p{L}*|من بين\p{L}*|من ضمن\p{L}*|لا سيما|خاصه|تصدر\p{L}*|في مقدمت\p{L}*|صداره|اكثر ما|الاكثر|مثل)|including|includes?|included|among|such as|mainly|notably|top|most|leading|led|largest|main|for example|particularly|especially)(?![\p{L}])|\[(?:\.\.\.|…)\]|…/u;

/** The number is a part of the one before it. */
export const OF_WHICH =
  /(?:^|[^\p{L}])[وف]?(?:منها|منهم|من بينها|بينها|of which|of these|of them|out of these|including|of those)(?![\p{L}])/u;

/** The number is a total. */
export const TOTAL =
  /(?:^|[^\p{L}])(?:[وفبل]?(?:ال)?(?:اجمالي\p{L}*|مجموع\p{L}*)|total\p{L}*|altogether|in all|overall|combined)(?![\p{L}])/u;

/** The number belongs to another period. */
export const COMPARISON =
  /(?:^|[^\p{L}])(?:مقابل|مقارنه|بالمقارنه|(?:العام|السنه|الشهر|الفتره|المده|الاسبوع) (?:السابق\p{L}*|المقابل\p{L}*)|compared|against|versus|previous|prior|year before|year earlier)(?![\p{L}])/u;

export const RISE =
  /(?:^|[^\p{L}])(?:[وفب]?(?:ال)?(?:زياده|زاد\p{L}*|ارتفاع\p{L}*|ارتفع\p{L}*|نمو\p{L}*|نما|صعد\p{L}*|قفز\p{L}*|تضاعف\p{L}*)|increas\p{L}*|rise|rose|risen|up|grew|grow\p{L}*|higher|jump\p{L}*|more than the)(?![\p{L}])/u;

export const FALL =
  /(?:^|[^\p{L}])(?:[وفب]?(?:ال)?(?:انخفاض\p{L}*|انخفض\p{L}*|تراجع\p{L}*|هبوط|هبط\p{L}*|نقص\p{L}*|قل\p{L}?)|decreas\p{L}*|reduc\p{L}*|fell|fall\p{L}*|down|drop\p{L}*|declin\p{L}*|lower|fewer|less than the)(?![\p{L}])/u;

/** What a percentage says is not a share of a count of the text: completion, satisfaction, punctuality. */
export const RATE =
  /(?:^|[^\p{L}])(?:[وب]?(?:ال)?(?:انجاز|منجز\p{L}*|رضا\p{L}*|استجابه|التزام|خلال)|within|satisf\p{L}*|on time|in time|of them|of these|of those|of which|of whom|who|response rate|resolution rate)(?![\p{L}])/u;

export const HIGHEST =
  /(?:^|[^\p{L}])(?:[وب]?(?:ال)?(?:اعلي|اقصي|ذروه|ذروته\p{L}*|الاكثر)|highest|peak\p{L}*|busiest|maximum|record)(?![\p{L}])/u;
export const LOWEST = /(?:^|[^\p{L}])(?:[وب]?(?:ال)?(?:ادني|الاقل)|lowest|quietest|minimum)(?![\p{L}])/u;
export const MEAN = /(?:^|[^\p{L}])(?:[وب]?(?:ال)?(?:متوسط\p{L}*|معدل\p{L}*)|averag\p{L}*|mean)(?![\p{L}])/u;

/** Roles in the life of a case. */
export const OPENING =
  /(?:^|[^\p{L}])(?:opening|began with|started with|brought forward|carried forward|carried over|beginning|at (?:the )?start|last month|previous (?:month|year)|مرحل\p{L}*|بدايه)(?![\p{L}])/u;
export const RECEIVED =
  /(?:^|[^\p{L}])(?:received|reached|registered|new|lodged|opened|filed|came in|took in|intake|receipts?|[وف]?(?:ورد\p{L}*|وصل\p{L}*|تلق\p{L}*|استقبل\p{L}*|سجل\p{L}*|وارد\p{L}*|الوارد\p{L}*|المستلم\p{L}*))(?![\p{L}])/u;
export const RESOLVED =
  /(?:^|[^\p{L}])(?:resolved|redressed|disposed|disposal|closed|settled|completed|finalised|finalized|[وف]?(?:انجز\p{L}*|اغلق\p{L}*|حل\p{L}?|عولج\p{L}*|المنجز\p{L}*|المغلق\p{L}*|مغلقه|انهي\p{L}*))(?![\p{L}])/u;
export const PENDING =
  /(?:^|[^\p{L}])(?:pending|pendency|outstanding|unresolved|backlog|waiting|leaving|open (?:at|on|cases|complaints|files)|still open|remain\p{L}* open|[وف]?(?:معلق\p{L}*|متبقي\p{L}*|قيد\p{L}*))(?![\p{L}])/u;

/** People may be counted twice: sums need not hold. */
export const MULTIPLE = /more than one|multiple|may exceed|not mutually|اكثر من (?:موضوع|سبب|تصنيف)|متعدد/u;

/** A list of percentages by one property. */
export const BY =
  /(?:^|[^\p{L}])(?:by (?:group|sex|gender|age|nationality|region|type|category|channel|topic|need|status|population)|ب?حسب|من حيث|توزيع\p{L}*)(?![\p{L}])/u;

/** People and things that are never parts of calls or complaints. */
export const PEOPLE: readonly string[] = [
  "beneficiary",
  "person",
  "user",
  "customer",
  "citizen",
  "visitor",
  "patient",
  "respondent",
  "caller",
];
export const TIMES: readonly string[] = ["day", "working-day", "month", "minute", "hour", "week", "year", "second"];
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
