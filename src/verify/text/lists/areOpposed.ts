import { areComplements } from "../clauses/areComplements.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { HALVES } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Halves of what has no third, where they divide one whole. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?<![a-z])(?:inside|within|in) (?:the|our|its|their|this) [a-z]/,
    /(?<![a-z])(?:outside|beyond) (?:it|them|of it|(?:of )?(?:the|our|its|their|this) [a-z]+)(?![a-z])/,
  ],
  [
    /(?<![a-z])(?:in|during|within) (?:the |our )?(?:office|working|business|opening|school) hours/,
    /(?<![a-z])(?:outside|out of|after) (?:the |our |these )?(?:[a-z]+ )?hours|(?<![a-z])outside (?:it|them)(?![a-z])/,
  ],
  [/(?<![ء-ي])[وف]?(?:داخل|ضمن|خلال|اثناء)(?![ء-ي])/, /(?<![ء-ي])[وف]?(?:من )?خارج(?:ها|ه|هم)?(?![ء-ي])/],
  [
    /(?<![ء-ي])[وف]?(?:[بل]ل?)?(?:ال)?(?:صباح|صباحيه?)(?![ء-ي])/,
    /(?<![ء-ي])[وف]?(?:[بل]ل?)?(?:ال)?(?:مساء|مسايي?ه?)(?![ء-ي])/,
  ],
  [
    /(?<![ء-ي])[وف]?(?:[بل]?ال|لل)?(?:مدن|مدينه|حضر)[ء-ي]{0,2}(?![ء-ي])/,
    /(?<![ء-ي])[وف]?(?:[بل]?ال|لل)?(?:قري|ارياف|ريف|باديه)[ء-ي]{0,2}(?![ء-ي])/,
  ],
  [/(?<![a-z])(?:cities|towns?|city|urban)(?![a-z])/, /(?<![a-z])(?:villages?|countryside|rural)(?![a-z])/],
  [
    /(?<![a-z])(?:nationals|citizens|natives)(?![a-z])/,
    /(?<![a-z])(?:foreign(?:ers)?|from abroad|expatriates|residents|migrants)(?![a-z])/,
  ],
  [/(?<![ء-ي])[وف]?(?:لل|ال)?مواطن(?:ين|ون|ا)?(?![ء-ي])/, /(?<![ء-ي])[وف]?(?:لل|ال)?(?:مقيم|وافد|اجنب)[ء-ي]*(?![ء-ي])/],
  [
    /(?<![a-z])(?:violations?|breach(?:es)?|faults?|defects?|failed|non-?compliant)(?![a-z])/,
    /(?<![a-z])(?:clean|compl(?:iant|ied|ying)|passed|in order|faultless)(?![a-z])/,
  ],
  [
    /(?<![a-z])(?:found|ruled|decided|went|came down) (?:for|against|in favou?r of) /,
    /(?<![a-z])(?:and|but|while) (?:[a-z]+ )?(?:for|against|in favou?r of) /,
  ],
  [/(?<![ء-ي])[وف]?(?:لصالح|لمصلحه)(?![ء-ي])/, /(?<![ء-ي])و(?:لصالح|لمصلحه|ضد)(?![ء-ي])/],
  [
    /(?<![a-z])(?:public|state|government) (?:ones?|schools?|hospitals?|sector|companies|firms)(?![a-z])/,
    /(?<![a-z])private (?:ones?|schools?|hospitals?|sector|companies|firms)(?![a-z])/,
  ],
  [/(?<![ء-ي])(?:ال)?حكومي(?:ه|ين|ا)?(?![ء-ي])/, /(?<![ء-ي])(?:ال)?(?:خاص|اهلي)(?:ه|ين|ا)?(?![ء-ي])/],
  [/(?<![a-z])(?:adults?|grown-ups)(?![a-z])/, /(?<![a-z])(?:child(?:ren)?|minors|under 18)(?![a-z])/],
  [/(?<![ء-ي])(?:ال)?بالغ(?:ين|ا|ون)?(?![ء-ي])/, /(?<![ء-ي])(?:ال)?(?:اطفال|طفلا?|قاصر(?:ين|ا)?)(?![ء-ي])/],
  [/(?<!غير (?:ال)?)ملتزم/, /(?<![ء-ي])[وف]?(?:غير (?:ال)?ملتزم|(?:ال)?مخالف)/],
];

/** Whether two counts are those of two halves that have no third between them: men and women, in town and in the villages. */
export function areOpposed(parts: readonly Item[]): boolean {
  const [one, other, ...more] = parts.map(clauseOf);
  if (one === undefined || other === undefined || more.length > 0) return false;
  return (
    areComplements(parts) ||
    [...HALVES, ...OPPOSITES].some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)))
  );
}
