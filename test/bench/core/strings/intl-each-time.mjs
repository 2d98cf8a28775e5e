const locale = "ar-SA-u-nu-arab";
const style = { style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 };

export const count = (n) => new Intl.NumberFormat(locale).format(n);
export const percent = ({ numerator, denominator }) =>
  new Intl.NumberFormat(locale, style).format(numerator / denominator);
