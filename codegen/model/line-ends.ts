/** A text with the line ends that everything is written with: a checkout may have given it others. */
export function withLineFeeds(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
