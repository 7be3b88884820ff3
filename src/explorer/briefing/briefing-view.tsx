export function BriefingView() {
  return <h1>Briefing</h1>;
}
