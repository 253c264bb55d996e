/**
 * An object as the service sends it. The types of answers let out what is null over the wire; the service leaves nothing out,
 * so a field that is forgotten here does not compile.
 */
export type AsSent<T> = T extends readonly (infer Item)[]
  ? readonly AsSent<Item>[]
  : T extends object
    ? {
        [Key in keyof T]-?: AsSent<Exclude<T[Key], undefined>> | (object extends Pick<T, Key> ? null : never);
      }
    : T;
