export function SearchBox() {
  return <input class="field" type="search" />;
}
