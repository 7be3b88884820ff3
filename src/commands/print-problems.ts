/** Prints one line for each problem of packs; the command then fails. */
export function printProblems(problems: readonly string[]): void {
  for (const problem of problems) console.error(`PACK_INVALID: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
