const arabic = (text) => text.replace(/[\d.,%]/g, (sign) => "٠١٢٣٤٥٦٧٨٩٫٬٪"["0123456789.,%".indexOf(sign)]);

export const count = (n) => arabic(String(n).replace(/\B(?=(\d{3})+$)/g, ","));
export const percent = ({ numerator, denominator }) => arabic(`${((numerator / denominator) * 100).toFixed(2)}%`);
