/** Where the last bracket of a text stands before a place; -1 where there is none. */
export type LastBracket = (place: number) => number;

/** Finds the brackets of a text, once. */
export function bracketsIn(text: string): LastBracket {
  const places = Array.from(text.matchAll(/[()[\]]/g), ({ index }) => index);
  return (place) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? place) < place) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? -1 : (places[low - 1] ?? -1);
  };
}
