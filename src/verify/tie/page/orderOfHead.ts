const NUMBERED =
  /^[\s#*_]*(?:([1١AI]|[أا]ول\u064b?ا\u064b?)|[2-9٢-٩B-HVX]|[IVX]{2,4}|(?:ثاني|ثالث|رابع|خامس|سادس|سابع)\u064b?ا\u064b?) ?[.):–-]\s*[^\d٠-٩]{3,60}$/;

/** The posts of a thread, whatever they say: "3/ We answered 94.2% of calls". */
const POST = /^\s*(?:([1١])|[2-9٢-٩])\/ +(?![\d٠-٩])/;

/** Whether a line is the first heading in a numbered order, or a later one: "1. Calls", "ثانيًا: الشكاوى"; or a post of a thread. */
export function orderOfHead(line: string): "first" | "later" | undefined {
  const found = NUMBERED.exec(line) ?? POST.exec(line);
  if (found === null) return undefined;
  return found[1] === undefined ? "later" : "first";
}
