/** Words that every sentence may have, whatever it is about, and those that say nothing of what they stand for. */
const FILLERS = new Set(
  (
    "a an and any are as at be been belongs by can for from given has have here if in into is it item its may object of on one or " +
    "set some that the their them these this those to used was were what when where whether which who whose with"
  ).split(" "),
);

/** Whether a sentence has no word that the names do not have: `The id.` of `id`, `Id of the file.` of `FileObject.id`. */
export function restates(sentence: string, names: readonly string[]): boolean {
  const known = new Set(names.flatMap(wordsOf));
  return wordsOf(sentence).every((word) => known.has(word) || FILLERS.has(word));
}

/** Words of a name in any case, or of a sentence: small letters, and one form for one and many. */
function wordsOf(text: string): string[] {
  const spaced = text.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2");
  const words = spaced.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, "") : word));
}
