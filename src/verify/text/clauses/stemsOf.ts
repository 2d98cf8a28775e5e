/** Words that name nothing. */
const COMMON =
  /^(?:abou|them|thes|thos|thei|othe|acco|aver|mean|long|shor|high|lowe|time|minu|hour|days|seco|mont|week|year|numb|tota|with|from|this|that|were|what|whic|toge|comb|call|comp|case|tick|requ|متوس|معدل|اطول|اعلي|دقيق|ساعه|ثاني|يوما|ايام|شهر|زمن|الذي|التي|مجمو|اجما|بلاغ|شكوي|شكاو|طلبا|مكال|اتصا|تذكر|حاله|نسبه|بنسب|علي)/;
const STEM = 4;
/** Short names of channels. */
const CHANNELS: readonly string[] = ["app", "fax", "sms", "web"];

/** The beginnings of the words of a folded text that may name a thing, without article and what is glued before it. */
export function stemsOf(text: string): readonly string[] {
  return (text.match(/[a-z]+|[ء-ي]+/g) ?? [])
    .map((word) => word.replace(/^[وفبلك]?(?:ال|لل)(?=...)|^و(?=....)/, ""))
    .filter((word) => (word.length >= STEM && !COMMON.test(word)) || CHANNELS.includes(word))
    .map((word) => word.slice(0, STEM));
}
