// A table of the thousand three-digit strings, built once: fast, but 4 kB of strings that stay in memory.
const DIGITS = "٠١٢٣٤٥٦٧٨٩";
const padded = Array.from({ length: 1000 }, (_, n) => [...String(n).padStart(3, "0")].map((d) => DIGITS[d]).join(""));
const plain = padded.map((text, n) => text.slice(3 - String(n).length));

export function count(n) {
  if (n < 1000) return plain[n];
  const thousands = Math.floor(n / 1000);
  if (thousands < 1000) return `${plain[thousands]}٬${padded[n % 1000]}`;
  return `${plain[Math.floor(thousands / 1000)]}٬${padded[thousands % 1000]}٬${padded[n % 1000]}`;
}

export function percent({ numerator, denominator }) {
  const units = Math.floor((numerator * 20000 + denominator) / (2 * denominator));
  return `${plain[Math.floor(units / 100)]}٫${padded[units % 100].slice(1)}٪`;
}
