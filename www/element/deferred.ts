/** A promise that is settled from outside. */
export interface Deferred {
  settled: boolean;
  promise: Promise<void>;
  resolve: () => void;
  reject: (reason: unknown) => void;
}

export function deferred(): Deferred {
  const one = { settled: false } as Deferred;
  one.promise = new Promise<void>((yes, no) => {
    const settle = <T>(how: (value: T) => void) => (value: T) => {
      one.settled = true;
      how(value);
    };
    one.resolve = settle(yes) as () => void;
    one.reject = settle(no);
  });
  // A page that never looks at `ready` gets no "unhandled rejection"; it has the event.
  one.promise.catch(() => {});
  return one;
}
