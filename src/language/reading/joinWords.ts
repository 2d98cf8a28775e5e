/** What two number words make: `three hundred`, `twenty-one`, `ثلاثة عشر`, `ثلاثة وعشرين`. */
export function joinWords(group: number, number: number, joined: boolean): number | undefined {
  const below = group % 100;
  if (!joined) {
    if (number === 100 && group < 100 && group % 10 > 0) return group * 100;
    if (number === 10 && below > 0 && below < 10) return group + 10;
    return number < 10 && number > 0 && below >= 20 && group % 10 === 0 ? group + number : undefined;
  }
  if (group === 0 || below === 0) return number < (group === 0 ? 1000 : 100) ? group + number : undefined;
  return below < 10 && number >= 20 && number < 100 ? group + number : undefined;
}
