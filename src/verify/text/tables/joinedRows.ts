/** The first two of a list, in their order. */
const FIRST_TWO =
  /(?<![a-z])first (?:two|and second)(?![a-z])|(?<![ء-ي])(?:ال)?اول(?:يان|يين|تان|تين|ي و(?:ال)?ثانيه)(?![ء-ي])/;
const FIRST_THREE = /(?<![a-z])first three(?![a-z])|(?<![ء-ي])الثلاث[ه]? الاول[ي]?(?![ء-ي])/;
/** Nothing but what joins them between two names. */
const RUN = /#(?:(?:[\s,،"«»“”']|and|or|plus|as well as|both|او|و)*#)+/g;
const MARKS = /[.*+?^${}()|[\]\\]/g;
const LONGEST = { list: 40, name: 60 } as const;

/** The rows of a list that folded words name together: by their names, one right after the other, or as the first two or three; none where they name one or some apart. */
export function joinedRows<Row extends { readonly label: string }>(
  rows: readonly Row[],
  words: string,
): readonly Row[] {
  if (rows.length > LONGEST.list) return [];
  const first = FIRST_TWO.test(words) ? 2 : FIRST_THREE.test(words) ? 3 : 0;
  if (first > 0 && first < rows.length) return rows.slice(0, first);
  let left = words;
  // The longer name first: "very satisfied", "satisfied".
  const named = [...rows]
    .sort((a, b) => b.label.length - a.label.length)
    .filter(({ label }) => {
      if (label.length < 2 || label.length > LONGEST.name) return false;
      const before = left;
      left = left.replace(
        new RegExp(`(?<![a-zء-ي])[وفبل]?(?:ال)?${label.replace(/^ال/, "").replace(MARKS, "\\$&")}(?![a-zء-ي])`),
        "#",
      );
      return left !== before;
    });
  const [run = ""] = left.match(RUN) ?? [];
  const isOneRun = run.split("#").length - 1 === named.length;
  return named.length > 1 && isOneRun && named.length < rows.length ? rows.filter((row) => named.includes(row)) : [];
}
