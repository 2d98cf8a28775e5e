import { phrase } from "./phrase.js";

// Words of folded text (hamza, ta marbuta and alef variants as one letter, lower case) that say how numbers belong together.

/** A number follows the words at once. */
const TO_NUMBER = String.raw`\s*(?:the\s*)?\(?$`;
export const FROM = phrase("من|from", TO_NUMBER);
export const TO = phrase("الي|to", TO_NUMBER);
/** The number is the whole of a part. */
export const OUT_OF = phrase("من اصل|out of", TO_NUMBER);
export const BY_HOW_MUCH = phrase("by|بمقدار|بواقع|قدرها|قدره", TO_NUMBER);

/** What follows divides the total. */
export const DIVIDED = phrase(
  "[وف]?(?:توزع~*|انقسم~*|تنقسم|مقسمه|موزعه|توزيع~*|وهي|علي النحو (?:التالي|الاتي)|كالتالي|كالاتي|(?:في )?التفصيل|تفصيلها)|namely|divided|split|comprising|comprised|comprises|consist~*|made up of|broken down|breakdown|as follows",
);

/** The number is the rest of a whole. */
export const REST = phrase("[وف]?(?:بقيه|الباقي~*|باقي|البقيه|المتبقي~*|سائر)|rest|remaining|remainder");

/** The number counts what no other class holds. */
export const OTHER = phrase("[وف]?(?:ال)?(?:اخري|متفرقه|متنوعه)|غير ذلك|others?|miscellaneous");

/** The text speaks of all, which closes a list only where the numbers nearly agree. */
export const ALL = phrase("كافه|جميع~*|مجموعه|all|total of");

/** The list names only some. */
export const OPEN = phrase(
  "[وف]?(?:من ابرز~*|ابرز~*|اهم~*|من بين~*|من ضمن~*|لا سيما|خاصه|تصدر~*|في مقدمت~*|صداره|اكثر ما|الاكثر|مثل)|including|includes?|included|among|such as|mainly|notably|top|most|leading|led|largest|main|for example|particularly|especially",
);

/** The number is a part of the one before it. */
export const OF_WHICH = phrase(
  "[وف]?(?:منها|منهم|من بينها|بينها|of which|of these|of them|out of these|including|of those)",
);

/** The number is a total. */
export const TOTAL = phrase("[وفبل]?(?:ال)?(?:اجمالي~*|مجموع~*)|total~*|altogether|in all|overall|combined");

/** The number belongs to another period. */
export const COMPARISON = phrase(
  "مقابل|مقارنه|بالمقارنه|(?:العام|السنه|الشهر|الفتره|المده|الاسبوع) (?:السابق~*|المقابل~*)|compared|against|versus|previous|prior|year before|year earlier",
);

export const RISE = phrase(
  "[وفب]?(?:ال)?(?:زياده|زاد~*|ارتفاع~*|ارتفع~*|نمو~*|نما|صعد~*|قفز~*|تضاعف~*)|increas~*|rise|rose|risen|up|grew|grow~*|higher|jump~*|more than the",
);

export const FALL = phrase(
  "[وفب]?(?:ال)?(?:انخفاض~*|انخفض~*|تراجع~*|هبوط|هبط~*|نقص~*|قل~?)|decreas~*|reduc~*|fell|fall~*|down|drop~*|declin~*|lower|fewer|less than the",
);

/** What a percentage says is not a share of a count of the text: completion, satisfaction, punctuality. */
export const RATE = phrase(
  "[وب]?(?:ال)?(?:انجاز|منجز~*|رضا~*|استجابه|التزام|خلال)|within|satisf~*|on time|in time|of them|of these|of those|of which|of whom|who|response rate|resolution rate",
);

export const HIGHEST = phrase("[وب]?(?:ال)?(?:اعلي|اقصي|ذروه|ذروته~*|الاكثر)|highest|peak~*|busiest|maximum|record");
export const LOWEST = phrase("[وب]?(?:ال)?(?:ادني|الاقل)|lowest|quietest|minimum");
export const MEAN = phrase("[وب]?(?:ال)?(?:متوسط~*|معدل~*)|averag~*|mean");

/** Roles in the life of a case. */
export const OPENING = phrase(
  "opening|began with|started with|brought forward|carried forward|carried over|beginning|at (?:the )?start|last month|previous (?:month|year)|مرحل~*|بدايه",
);
export const RECEIVED = phrase(
  "received|reached|registered|new|lodged|opened|filed|came in|took in|intake|receipts?|[وف]?(?:ورد~*|وصل~*|تلق~*|استقبل~*|سجل~*|وارد~*|الوارد~*|المستلم~*)",
);
export const RESOLVED = phrase(
  "resolved|redressed|disposed|disposal|closed|settled|completed|finalised|finalized|[وف]?(?:انجز~*|اغلق~*|حل~?|عولج~*|المنجز~*|المغلق~*|مغلقه|انهي~*)",
);
export const PENDING = phrase(
  "pending|pendency|outstanding|unresolved|backlog|waiting|leaving|open (?:at|on|cases|complaints|files)|still open|remain~* open|[وف]?(?:معلق~*|متبقي~*|قيد~*)",
);

/** People may be counted twice: sums need not hold. */
export const MULTIPLE = /more than one|multiple|may exceed|not mutually|اكثر من (?:موضوع|سبب|تصنيف)|متعدد/u;

/** A list of percentages by one property. */
export const BY = phrase(
  "by (?:group|sex|gender|age|nationality|region|type|category|channel|topic|need|status|population)|ب?حسب|من حيث|توزيع~*",
);

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
