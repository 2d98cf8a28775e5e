import { createIntl, createIntlCache } from "@formatjs/intl";

const intl = createIntl({ locale: "ar-SA-u-nu-arab", messages: {} }, createIntlCache());
const style = { style: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 };

export const count = (n) => intl.formatNumber(n);
export const percent = ({ numerator, denominator }) => intl.formatNumber(numerator / denominator, style);
