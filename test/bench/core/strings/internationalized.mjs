import { NumberFormatter } from "@internationalized/number";

const locale = "ar-SA-u-nu-arab";
const counts = new NumberFormatter(locale);
const percents = new NumberFormatter(locale, { style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const count = (n) => counts.format(n);
export const percent = ({ numerator, denominator }) => percents.format(numerator / denominator);
