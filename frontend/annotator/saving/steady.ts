/** Milliseconds by a clock that nobody sets: the device's own may leap while marks wait. Only for differences. */
export function steady(): number {
  return performance.now();
}
