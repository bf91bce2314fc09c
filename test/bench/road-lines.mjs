/** How long it takes to find a road, in words, with what is aimed at. */
export function roadLines({ roads, first, slowest, of }) {
  const line = (name, milliseconds) => `${name.padEnd(34)}${milliseconds.toFixed(1).padStart(8)} ms  (aim 50)`;
  return [
    `${line(`the slowest of ${roads} roads`, slowest)}: ${of}`,
    `${line('the very first road', first)}: all at 1, both columns to voorbeeldig`,
  ];
}
