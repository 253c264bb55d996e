/** Scripts that complete the command in a shell, from its own tree of commands and options. */

/** A command as a shell has to know it. */
export interface CommandTree {
  readonly name: string;
  readonly summary: string;
  /** Long and short ones, as they are typed. */
  readonly options: readonly {
    readonly names: readonly string[];
    readonly summary: string;
    readonly takes: boolean;
  }[];
  readonly commands: readonly CommandTree[];
}

export const SHELLS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const satisfies Record<
  string,
  (tree: CommandTree) => string
>;

interface Entry {
  /** Words behind the program's name. */
  readonly path: readonly string[];
  readonly tree: CommandTree;
}

function entriesOf(tree: CommandTree, path: readonly string[] = []): Entry[] {
  return [{ path, tree }, ...tree.commands.flatMap((child) => entriesOf(child, [...path, child.name]))];
}

/** In single quotes, as all three shells read it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "’").replace(/[\r\n]+/g, " ")}'`;

const namesOf = ({ options }: CommandTree): string[] => options.flatMap(({ names }) => names);

/** Which words of a line name the command: the shells' loops are the same but for their syntax. */
function bashScript(tree: CommandTree): string {
  const entries = entriesOf(tree);
  const takers = [
    ...new Set(entries.flatMap(({ tree: { options } }) => options.filter(({ takes }) => takes))),
  ];
  const withValue = [...new Set(takers.flatMap(({ names }) => names))];
  return `# bash completion of oauth-codex: source <(oauth-codex completion bash)
_oauth_codex() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} path= at
  COMPREPLY=()
  case "$before" in
    ${withValue.join("|")}) compopt -o default 2>/dev/null; return ;;
  esac
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "$path \${COMP_WORDS[at]}" in
${entries
  .filter(({ path }) => path.length > 0)
  .map(({ path }) => `      ${quoted(` ${path.join(" ")}`)}) path="$path \${COMP_WORDS[at]}" ;;`)
  .join("\n")}
    esac
  done
  local commands= options=
  case "$path" in
${entries
  .map(
    ({ path, tree: each }) =>
      `    ${quoted(path.map((word) => ` ${word}`).join(""))}) commands=${quoted(each.commands.map(({ name }) => name).join(" "))}; options=${quoted(namesOf(each).join(" "))} ;;`,
  )
  .join("\n")}
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ -n $commands ]]; then
    COMPREPLY=($(compgen -W "$commands" -- "$word"))
  else
    compopt -o default 2>/dev/null
  fi
}
complete -F _oauth_codex oauth-codex
`;
}

function zshScript(tree: CommandTree): string {
  const described = (name: string, summary: string): string =>
    quoted(`${name.replaceAll(":", "\\:")}:${summary}`);
  const entries = entriesOf(tree);
  return `#compdef oauth-codex
# zsh completion of oauth-codex: source <(oauth-codex completion zsh)
_oauth_codex() {
  local found= word
  local -a commands options
  for word in \${words[2,CURRENT-1]}; do
    case "$found $word" in
${entries
  .filter(({ path }) => path.length > 0)
  .map(({ path }) => `      ${quoted(` ${path.join(" ")}`)}) found="$found $word" ;;`)
  .join("\n")}
    esac
  done
  case "$found" in
${entries
  .map(({ path, tree: each }) => {
    const commands = each.commands.map(({ name, summary }) => described(name, summary)).join(" ");
    const options = each.options.flatMap(({ names, summary }) =>
      names.map((name) => described(name, summary)),
    );
    return `    ${quoted(path.map((word) => ` ${word}`).join(""))}) commands=(${commands}); options=(${options.join(" ")}) ;;`;
  })
  .join("\n")}
  esac
  if [[ $words[CURRENT] == -* ]]; then
    _describe option options
  elif (( $#commands )); then
    _describe command commands
  else
    _files
  fi
}
compdef _oauth_codex oauth-codex
`;
}

function fishScript(tree: CommandTree): string {
  const lines = entriesOf(tree).flatMap(({ path, tree: each }) => {
    const below = each.commands.map(({ name }) => name);
    const seen = path.map((word) => `__fish_seen_subcommand_from ${word}`);
    const open =
      path.length === 0
        ? ["__fish_use_subcommand"]
        : [...seen, ...(below.length > 0 ? [`not __fish_seen_subcommand_from ${below.join(" ")}`] : [])];
    const when = quoted(open.join("; and "));
    return [
      ...each.commands.map(
        ({ name, summary }) => `complete -c oauth-codex -f -n ${when} -a ${name} -d ${quoted(summary)}`,
      ),
      ...each.options.map(({ names, summary, takes }) => {
        const flags = names.map((name) =>
          name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
        );
        return `complete -c oauth-codex -n ${when} ${flags.join(" ")}${takes ? " -r" : ""} -d ${quoted(summary)}`;
      }),
    ];
  });
  return `# fish completion of oauth-codex: oauth-codex completion fish | source\n${lines.join("\n")}\n`;
}
