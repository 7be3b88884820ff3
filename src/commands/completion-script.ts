import { type Command, Option } from "commander";

type Shell = "bash" | "zsh" | "fish";

/** Command with what a shell can complete of it. */
interface CommandSpec {
  readonly name: string;
  readonly description: string;
  /** Values of its first argument; where empty, files are completed. */
  readonly values: readonly string[];
  readonly options: readonly Option[];
}

/** Completion script of a shell, derived from the declared commands. */
export function completionScript(program: Command, shell: Shell): string {
  const shared = [
    ...program.options.filter(({ long }) => long !== "--version"),
    new Option("-h, --help", "print this help"),
  ];
  const commands = program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    values: command.registeredArguments[0]?.argChoices ?? [],
    options: [...command.options, ...shared],
  }));
  return { bash, zsh, fish }[shell](program.name(), commands);
}

const flagsOf = ({ options }: CommandSpec) =>
  options.flatMap(({ short, long }) => [short, long].filter((flag) => flag !== undefined));

function bash(name: string, commands: readonly CommandSpec[]): string {
  const cases = commands.map(
    (command) => `    ${command.name}) words="${[...command.values, ...flagsOf(command)].join(" ")}" ;;`,
  );
  const values = choicesOf(commands).map(
    ([flags, choices]) => `    ${flags.join("|")}) words="${choices.join(" ")}"; only=1 ;;`,
  );
  return `# bash completion of ${name}
_${fn(name)}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words="" only=""
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
  case "$previous" in
${values.join("\n")}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words="${commands.map((command) => command.name).join(" ")} --help --version"; only=1; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [ -z "$only" ] && [ "\${current#-}" = "$current" ]; then COMPREPLY+=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _${fn(name)} ${name}
`;
}

function zsh(name: string, commands: readonly CommandSpec[]): string {
  const cases = commands.map((command) => {
    const specs = command.options.map((option) => `'${zshOption(option)}'`);
    const rest = command.values.length > 0 ? `'1:value:(${command.values.join(" ")})'` : "'*:file:_files'";
    return `    ${command.name}) _arguments ${[...specs, rest].join(" ")} ;;`;
  });
  return `#compdef ${name}
# zsh completion of ${name}
_${fn(name)}() {
  local -a commands=(
${commands.map((command) => `    '${command.name}:${quoted(command.description)}'`).join("\n")}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = "_${fn(name)}" ]; then _${fn(name)} "$@"; else compdef _${fn(name)} ${name}; fi
`;
}

function zshOption({ short, long, description, argChoices, required, optional }: Option): string {
  const flags = [short, long].filter((flag) => flag !== undefined);
  const value = required || optional ? `:value:${argChoices ? `(${argChoices.join(" ")})` : "_files"}` : "";
  const names = flags.length > 1 ? `(${flags.join(" ")})'{${flags.join(",")}}'` : String(flags[0]);
  return `${names}[${quoted(description)}]${value}`;
}

function fish(name: string, commands: readonly CommandSpec[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c ${name} -n __fish_use_subcommand -a ${command.name} -d '${quoted(command.description)}'`,
    ...(command.values.length > 0
      ? [`complete -c ${name} -f -n '__fish_seen_subcommand_from ${command.name}' -a '${command.values.join(" ")}'`]
      : []),
    ...command.options.map(
      (option) => `complete -c ${name} -n '__fish_seen_subcommand_from ${command.name}'${fishOption(option)}`,
    ),
  ]);
  return `# fish completion of ${name}\n${lines.join("\n")}\n`;
}

function fishOption({ short, long, description, argChoices, required, optional }: Option): string {
  const flags = `${short ? ` -s ${short.slice(1)}` : ""}${long ? ` -l ${long.slice(2)}` : ""}`;
  const value = required || optional ? (argChoices ? ` -x -a '${argChoices.join(" ")}'` : " -r") : "";
  return `${flags}${value} -d '${quoted(description)}'`;
}

/** Flags and values of the options with a closed list of values. */
function choicesOf(commands: readonly CommandSpec[]): [flags: string[], choices: readonly string[]][] {
  const found = new Map<string, [string[], readonly string[]]>();
  for (const { options } of commands)
    for (const { short, long, argChoices } of options)
      if (argChoices && long) found.set(long, [[short, long].filter((flag) => flag !== undefined), argChoices]);
  return [...found.values()];
}

const fn = (name: string) => name.replaceAll("-", "_");

/** Escapes a description for single quotes and for the brackets of zsh. */
const quoted = (text: string) => text.replaceAll("'", "’").replace(/[[\]:]/g, " ");
