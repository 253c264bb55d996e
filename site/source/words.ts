/**
 * The words of a text for the search, and of what somebody looks for. Korean puts particles behind its words ("로그인은"), so its
 * words are cut into pairs of syllables, which are found wherever a word holds them.
 *
 * VitePress hands the function to the browser as text: it refers to nothing outside itself.
 */
export function words(text: string): string[] {
  return text.split(/[\n\r\p{Z}\p{P}\p{S}]+/u).flatMap((word) =>
    (word.match(/[\p{Script=Hangul}]+|[^\p{Script=Hangul}]+/gu) ?? []).flatMap((part) => {
      if (part.length < 3 || !/^\p{Script=Hangul}/u.test(part)) return [part];
      return Array.from({ length: part.length - 1 }, (_, at) => part.slice(at, at + 2));
    }),
  );
}
