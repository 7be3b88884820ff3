/** One choice of a few, in a labeled list. `of`: what each value is called. */
export function LabeledSelect<Value extends string>({
  label,
  value,
  of,
  set,
}: {
  readonly label: string;
  readonly value: Value;
  readonly of: Readonly<Record<string, string>>;
  readonly set: (value: string) => void;
}) {
  return (
    <label>
      {label}
      <select class="select" value={value} onChange={(event) => set(event.currentTarget.value)}>
        {Object.entries(of).map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
