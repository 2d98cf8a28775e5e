/** Whether the year of a key is one of the Hijri calendar in a folded text: 1300 to 1599, unless `م`, `ميلادي`, `ce` or `ad` says that it is Gregorian. */
export function isHijri(key: string, folded: string): boolean {
  return /^1[345]\d\d/.test(key) && !/(?:م|ميلادي[اه]?|ce|ad)$/.test(folded);
}
