export function EverythingView() {
  return <h1>Everything</h1>;
}
