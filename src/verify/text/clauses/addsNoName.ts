/** Words that any report of times, cases and amounts has, and that make nothing less than all, without what is glued to them. */
const COMMON =
  /^(?:with|when|were|have|been|their|than|every|each|single|none|nobody|never|any(?:one|body)|(?:case|caller|call|customer|file|time|second|minute|hour|month|year|quarter|week|day)s?|person|people|duration|period|twelve|average|mean|whole|entire|full|during|over|throughout|longer|more|most|exceed(?:ed)?|maximum|(?:long|short|high|low|larg|bigg|small|busi|quiet|slow|heavi)est|record(?:ed)?|peak(?:ed)?|took|taken?|total|lasted|needed|wait(?:ed|ing)?|operator|agent|advis[eo]r|came|line|before|even|only|saw|seen|brought|received|logged|arrived|number|figure|stood|reached|amount|(?:احد|متوسط|معدل|ولم|فلم|الي|علي|ان|حيث|اما|به|في|من|كان|بلغ|سجل|وصل|ورد|حين|الذي|التي|[اتي]?ستغرق|[اتي]نتظر|[يت]ت?جاوز|[يت]زد|اكثر|اطول|اقصي|اعلي|اقصر|اقل|ادني|اهدا|اشد|اكبر|اصغر|انتظار|قبل|ب?عدد|مبلغ|خلال|طوال|مده?|زمن|وقت|فتره?|شهر|اشهر|شهور|عام|سنه?|ربع|يوم|ايام|يومين|اسبوع|واحد|ثاني|ثوان|ثواني|دقيق|دقيقتين|دقايق|ساع|ساعات|مكالم|مكالمات|اتصال|متصل|متعامل|مراجع|حال|ذرو|ازدحام)(?:ها?|ت|ا)?)$/;
/** What is reported is said after it. */
const REPORTED = /^.*(?:report|sa(?:y|id)|show|f[io]u?nd)[a-z]* that (?=no)/;
const ROOT = 4;

/** Whether the folded words of one number name nothing that those of another do not: no group, no place, no other time or thing. */
export function addsNoName(words: string, others: string): boolean {
  const known = new Set(namesOf(others).map(rootOf));
  return namesOf(words.replace(REPORTED, "")).every(
    (name) => COMMON.test(name) || COMMON.test(name.replace(/^[بلك]/, "")) || known.has(rootOf(name)),
  );
}

/** The words that may name something, without what is glued before them, the years, and lines by what one dials. */
function namesOf(words: string): readonly string[] {
  return (
    words.match(/[a-z]{4,}|(?<![a-z])(?:new|app|fax|web|sms)(?![a-z])|[ء-ي]{3,}|(?<!\d)\d{3,4}(?!\d)/g) ?? []
  ).map((word) => word.replace(/^[وف]?[بلك]?(?:ال|لل)(?=..)|^[وف](?=...)/, ""));
}

function rootOf(name: string): string {
  return name.slice(0, ROOT).replace(/(?<=..)(?:s|[تيهاون]+)$/, "");
}
