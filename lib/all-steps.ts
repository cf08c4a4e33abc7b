/** What a work in steps gives when it is done, without a pause between the steps. */
export function allSteps<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
