import type { Result } from "../model/Result.js";
import type { Figure, FigureForm, FigureValue, FormulaId } from "./Figure.js";
import { writableResult } from "./writableResult.js";

/** What figures about the same thing share; a figure is one itself. */
export type FigureOwner = Pick<Figure, "subject" | "key" | "basis" | "noun">;

/**
 * A figure about what its owner is about. There are hundreds in a catalogue: what is its own comes in a row, since an object for
 * it would take a third of the time, and a spread of so many fields ten times as long.
 */
export function figureOf<Value extends FigureValue>(
  { subject, key, basis, noun }: FigureOwner,
  id: string,
  period: string,
  measure: string,
  form: FigureForm,
  kind: Figure["kind"],
  formula: FormulaId,
  inputs: readonly string[],
  given: Result<Value>,
): Figure<Value> {
  const result = writableResult(given, form);
  // Most have these two and no more; to add them one by one takes longer.
  if (key !== undefined && noun !== undefined && basis === undefined)
    return { id, subject, period, measure, form, kind, formula, inputs, result, key, noun };
  const figure: { -readonly [Name in keyof Figure<Value>]: Figure<Value>[Name] } = {
    id,
    subject,
    period,
    measure,
    form,
    kind,
    formula,
    inputs,
    result,
  };
  if (key !== undefined) figure.key = key;
  if (basis !== undefined) figure.basis = basis;
  if (noun !== undefined) figure.noun = noun;
  return figure;
}
