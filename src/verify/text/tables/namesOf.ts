/** What a table counts that does not say it. */
const COUNTS =
  "answers responses respondents participants complaints calls cases tickets requests contacts enquiries messages reports visits visitors اجابات ردود مستجيبين مشاركين شكاوي شكوي بلاغات طلبات مكالمات اتصالات تذاكر حالات مستفيدين زوار";
/** The name of a column of counts or shares that does not say of what. */
const NAMELESS =
  /^[^a-zء-ي]*(?:(?:n|no|number|count|frequency|total|share|per ?cent(?:age)?|of total|(?:ال)?(?:عدد|تكرار|اجمالي|مجموع|نسبه)(?: ال?مي?ويه)?)[^a-zء-ي]*)?$/;

/** All words that name something in a table or list, and what it may count where its columns do not say. */
export function namesOf(header: readonly string[], rows: readonly { readonly label: string }[]): string {
  const counts = header.slice(1).every((name) => NAMELESS.test(name)) ? [COUNTS] : [];
  return [...header, ...rows.map(({ label }) => label), ...counts].join(" ");
}
