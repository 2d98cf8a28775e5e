import { formatCount, formatPercent } from "beneficiary-feedback";

const options = { decimals: 2 };
export const count = (n) => formatCount(n);
export const percent = (ratio) => formatPercent(ratio, options);
