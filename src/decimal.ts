export { toDecimal } from "./ratios/decimal.js";
