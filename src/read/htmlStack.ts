import { htmlElements } from "./htmlElements.js";

/** An element whose end has not been met. */
interface OpenElement {
  readonly name: string;
  readonly hidden: boolean;
  /** What is in it keeps its place and is not seen. */
  readonly blank: boolean;
  /** White space is kept. */
  readonly keep: boolean;
  /** Its digits are raised or lowered. */
  readonly digits: "sup" | "sub" | undefined;
  /** Called when the element ends, by its tag or without. */
  readonly finish: () => void;
}

/** The elements that are open at a place of a page. Opening and closing take constant time for each element. */
export interface HtmlStack {
  readonly top: () => OpenElement | undefined;
  readonly isOpen: (name: string) => boolean;
  /** Ends the elements that a start tag ends without saying so. */
  readonly makeRoom: (name: string) => void;
  readonly push: (element: OpenElement) => void;
  /** Ends the innermost element of a name, and those in it, unless a cell or table lies between. */
  readonly close: (name: string) => void;
  readonly closeAll: () => void;
}

export function htmlStack(): HtmlStack {
  const { endParagraph, items, tableParts, walls } = htmlElements();
  const stack: OpenElement[] = [];
  const places = new Map<string, number[]>();
  const wallPlaces: number[] = [];

  const last = (name: string): number => places.get(name)?.at(-1) ?? -1;
  const pop = (): void => {
    const element = stack.pop();
    if (element === undefined) return;
    places.get(element.name)?.pop();
    if (walls.has(element.name)) wallPlaces.pop();
    element.finish();
  };
  const popTo = (length: number): void => {
    while (stack.length > length) pop();
  };
  const wall = (name: string): number => {
    if (name === "table") return -1;
    return tableParts.has(name) ? last("table") : (wallPlaces.at(-1) ?? -1);
  };
  const close = (name: string): void => {
    const place = last(name);
    if (place > wall(name)) popTo(place);
  };

  return {
    top: () => stack.at(-1),
    isOpen: (name) => last(name) >= 0,
    makeRoom(name) {
      const holders = tableParts.get(name);
      if (holders && last("table") >= 0) while (!holders.has(stack.at(-1)?.name ?? "table")) pop();
      if (endParagraph.has(name)) close("p");
      const item = items.get(name);
      if (item === undefined) return;
      const list = Math.max(...item.lists.map(last));
      for (const end of item.ends) if (last(end) > list) close(end);
    },
    push(element) {
      const { name } = element;
      const known = places.get(name);
      if (known) known.push(stack.length);
      else places.set(name, [stack.length]);
      if (walls.has(name)) wallPlaces.push(stack.length);
      stack.push(element);
    },
    close,
    closeAll: () => popTo(0),
  };
}
