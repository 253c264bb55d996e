/** An object as callers send it: without `Name` as well. */
export type AsSent<T, Name extends keyof T> = Omit<T, Name> & Partial<Pick<T, Name>>;
