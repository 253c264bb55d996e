/** A text as it is by now, and the place of its part. */
interface Now {
  readonly part: number;
  readonly text: string;
}

/** What was told of the texts of one kind, part by part. Knows what of them is new, also where parts are cut or counted anew. */
export class ToldTexts {
  /** `undefined` where another text was told in the end, so that nothing can be added to it. */
  #parts = new Map<number, string | undefined>();

  /** Remembers texts that were told as they grew. */
  grown(parts: readonly Now[]): void {
    for (const { part, text } of parts) {
      if (this.#parts.get(part) !== undefined || !this.#parts.has(part)) this.#parts.set(part, text);
    }
  }

  /** Takes the texts as told. @returns what of each was not told before. */
  tell(parts: readonly Now[]): string[] {
    const isThere = (part: number, told: string): boolean =>
      parts.some((now) => now.part === part && now.text.startsWith(told));
    const moved = [...this.#parts].filter(([part, told]) => told && !isThere(part, told));
    if (moved.length === 0) return this.#add(parts);
    return this.#cutAnew(parts) ?? this.#countedAnew(parts, new Map(moved as [number, string][]));
  }

  /** What is new where each part goes on as it began, or says something else. */
  #add(parts: readonly Now[]): string[] {
    return parts.map(({ part, text }) => {
      const before = this.#parts.has(part) ? this.#parts.get(part) : "";
      const goesOn = before !== undefined && text.startsWith(before);
      this.#parts.set(part, goesOn ? text : undefined);
      return goesOn ? text.slice(before.length) : "";
    });
  }

  /** What is new where all that was told is how the whole text begins. */
  #cutAnew(parts: readonly Now[]): string[] | undefined {
    const told = [...this.#parts].sort(([a], [b]) => a - b).map(([, text]) => text);
    const whole = told.join("");
    const isBeginning = parts
      .map(({ text }) => text)
      .join("")
      .startsWith(whole);
    if (told.includes(undefined) || !isBeginning) return undefined;
    this.#parts = new Map(parts.map(({ part, text }) => [part, text]));
    let left = whole.length;
    return parts.map(({ text }) => {
      const known = Math.min(left, text.length);
      left -= known;
      return text.slice(known);
    });
  }

  /** What is new where parts stand in other places than before. */
  #countedAnew(parts: readonly Now[], moved: ReadonlyMap<number, string>): string[] {
    const free = parts.filter(({ part }) => moved.has(part) || !this.#parts.get(part));
    const found = new Map<number, string>();
    for (const [from, told] of moved) {
      const now = free.find(({ part, text }) => !found.has(part) && text.startsWith(told));
      if (!now) continue;
      found.set(now.part, told);
      this.#parts.delete(from);
    }
    for (const [part, told] of found) this.#parts.set(part, told);
    return this.#add(parts);
  }
}
