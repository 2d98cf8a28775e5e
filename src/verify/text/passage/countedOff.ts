import { groupBy } from "../../common/groupBy.js";

const NAME = /(?<![A-Za-z])([A-Z][a-z]+) ([1-9])(?![\d.,]*[\d%])/g;

/** The names with a number of which there are several, told again and again: "Red 1" and "Red 2". */
export function countedOff(text: string): ReadonlySet<string> {
  const told = [...text.matchAll(NAME)].map(([name = "", word = ""]) => ({ name, word }));
  return new Set(
    [...groupBy(told, ({ word }) => word)].flatMap(([word, own]) => {
      const names = new Set(own.map(({ name }) => name));
      return names.has(`${word} 1`) && names.has(`${word} 2`) && own.length > names.size ? [...names] : [];
    }),
  );
}
