/** Something that takes time to make: made when it is first asked for, and kept until it is forgotten. */
export interface Remembered<T> {
  get(): Promise<T>;
  forget(): void;
}

/** A failure to make it is not kept: the next to ask tries again. */
export function remembered<T>(make: () => Promise<T>): Remembered<T> {
  let made: Promise<T> | null = null;
  return {
    get: async () => {
      made ??= make();
      try {
        return await made;
      } catch (error) {
        made = null;
        throw error;
      }
    },
    forget: () => {
      made = null;
    },
  };
}
