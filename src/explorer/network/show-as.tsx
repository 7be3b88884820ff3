import { useCurrentRoute } from "../route/route-context.js";
import { addressWith, navigate } from "../route/route.js";

/** Buttons "Show as": a picture, or the form that the address's `show` names. */
export function ShowAs({
  label,
  picture,
  other,
}: {
  readonly label: string;
  readonly picture: string;
  readonly other: { readonly show: string; readonly label: string };
}) {
  const route = useCurrentRoute();
  const pressed = route.params.show === other.show;
  const showAs = (show: string | null) => navigate(addressWith(route, { show }), { replace: true });
  return (
    <span class="button-pair" role="group" aria-label={label}>
      <button type="button" class="button" aria-pressed={!pressed} onClick={() => showAs(null)}>
        {picture}
      </button>
      <button type="button" class="button" aria-pressed={pressed} onClick={() => showAs(other.show)}>
        {other.label}
      </button>
    </span>
  );
}
