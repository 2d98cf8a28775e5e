/**
 * Gives what a check gives. What it throws is told as thrown where `called`, which is of the library, was called: the ten frames that
 * engines keep of a stack end within the library otherwise, and no runner shows the line of the test.
 */
export function atCaller<Value>(called: (...given: never[]) => unknown, check: () => Value): Value {
  try {
    return check();
  } catch (error) {
    // V8 alone has it.
    if (error instanceof Error) Error.captureStackTrace?.(error, called);
    throw error;
  }
}
