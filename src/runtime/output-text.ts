/** As much of a response as its text is made of. */
interface WithOutput {
  output?: readonly { type: string; content?: readonly { type: string; text?: string }[] | null }[] | null;
  output_text?: string;
}

/** All text parts of all messages, joined: the convenience property that the API itself does not send. */
export function outputText(response: WithOutput): string {
  let text = "";
  for (const item of response.output ?? []) {
    if (item.type !== "message") continue;
    for (const part of item.content ?? []) if (part.type === "output_text") text += part.text ?? "";
  }
  return text;
}
