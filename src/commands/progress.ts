/** What is being done, in one line on the terminal that the next one replaces; nothing where stderr is no terminal. */
export function progress(what: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`${clearLine}${what} …`);
  shown = true;
}

/** Takes the line away. */
export function endProgress(): void {
  if (shown) process.stderr.write(clearLine);
  shown = false;
}

let shown = false;
const clearLine = "\r\u001b[2K";
