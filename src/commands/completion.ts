import { Argument, type Command } from "commander";
import { addExamples } from "./help-examples.js";

export function addCompletion(program: Command): void {
  const command = program
    .command("completion")
    .description("print a script by which a shell completes commands, options and their values")
    .addArgument(new Argument("<shell>").choices(["bash", "zsh", "fish"]))
    .action(async (shell: "bash" | "zsh" | "fish") => {
      const { completionScript } = await import("./completion-script.js");
      process.stdout.write(completionScript(program, shell));
    });
  addExamples(
    command,
    ["completion bash > ~/.local/share/bash-completion/completions/briefing-graph", "for bash"],
    ['completion zsh > "${fpath[1]}/_briefing-graph"', "for zsh"],
    ["completion fish > ~/.config/fish/completions/briefing-graph.fish", "for fish"],
  );
}
