/** Words that any two clauses may share. */
const COMMON =
  /^(?:aver|mean|long|shor|high|lowe|time|minu|hour|days|seco|mont|week|year|numb|tota|with|from|this|that|were|were|متوس|معدل|اطول|اعلي|دقيق|ساعه|ثاني|يوما|ايام|شهر|زمن|الذي|التي|مجمو|اجما)/;
const STEM = 4;

/** Whether two folded clauses speak of one thing: a word of one begins like a word of the other. */
export function sharesStem(one: string, other: string): boolean {
  const stems = new Set(stemsOf(one));
  return stemsOf(other).some((stem) => stems.has(stem));
}

function stemsOf(clause: string): readonly string[] {
  return (clause.match(/[a-z]+|[ء-ي]+/g) ?? [])
    .map((word) => word.replace(/^[وفبل]?ال(?=...)/, ""))
    .filter((word) => word.length >= STEM && !COMMON.test(word))
    .map((word) => word.slice(0, STEM));
}
