/** Placeholder. */
export function migrate(file: string, layout: number): void {
  throw new Error(`${file} ${layout}`);
}
