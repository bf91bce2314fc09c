/** The counts of the add-in in words, each with what is aimed at. */
export function addInLines({ build, itemByItem, times, paneScore, gridScore, paneAnswer, gridAnswer, reading }) {
  const line = (name, { roundTrips, sent, releases, milliseconds }, aim = '') =>
    [
      name.padEnd(34),
      `${roundTrips} round trip${roundTrips === 1 ? '' : 's'}`.padStart(16),
      `${sent} bytes`.padStart(16),
      milliseconds === undefined ? '' : `${milliseconds.toFixed(0)} ms`.padStart(10),
      releases === 0 ? '' : `  and ${releases} that only let go`,
      aim === '' ? '' : `  (aim ${aim})`,
    ].join('');
  return [
    line('the add-in builds the workbook', build, '3 round trips, 330000 bytes'),
    line('the same item by item', itemByItem),
    `item by item takes ${times.roundTrips.toFixed(1)} times the round trips (aim 40), ` +
      `${times.sent.toFixed(1)} times the bytes, ${times.milliseconds.toFixed(1)} times as long`,
    line('the pane writes a score', paneScore, '1 round trip, 4096 bytes'),
    line('a score typed in the grid is read', gridScore, '1 round trip, 4096 bytes'),
    line('the pane writes evidence', paneAnswer, '1 round trip, 4096 bytes'),
    line('evidence typed in the grid is read', gridAnswer, '1 round trip, 4096 bytes'),
    `a reading of the open workbook costs ${(reading.judging / reading.assessing).toFixed(1)} times its assessment, ` +
      `without what the spreadsheet takes (aim 3)`,
  ];
}
