const locale = "ar-SA-u-nu-arab";
const style = { style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 };

export const count = new Intl.NumberFormat(locale).format;
const write = new Intl.NumberFormat(locale, style).format;
export const percent = ({ numerator, denominator }) => write(numerator / denominator);
