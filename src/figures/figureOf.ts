import type { Figure, FigureValue } from "./Figure.js";
import { writableResult } from "./writableResult.js";

/** What figures about the same thing share; a figure is one itself. */
export type FigureOwner = Pick<Figure, "subject" | "key" | "basis" | "noun">;

/** What is a figure's own. */
export type FigureParts<Value extends FigureValue> = Omit<Figure<Value>, keyof FigureOwner>;

/** A figure about what its owner is about. Written out, since a spread of so many fields is ten times as slow. */
export function figureOf<Value extends FigureValue>(owner: FigureOwner, parts: FigureParts<Value>): Figure<Value> {
  const { id, period, measure, form, kind, formula, inputs, result } = parts;
  const { subject, key, basis, noun } = owner;
  const figure: { -readonly [Name in keyof Figure<Value>]: Figure<Value>[Name] } = {
    id,
    subject,
    period,
    measure,
    form,
    kind,
    formula,
    inputs,
    result: writableResult(result, form),
  };
  if (key !== undefined) figure.key = key;
  if (basis !== undefined) figure.basis = basis;
  if (noun !== undefined) figure.noun = noun;
  return figure;
}
