import type { Quirk } from '../office-bridge/quirks';

/**
 * Nobody is told that the user chose from the list of a cell, as in Excel on the web: OfficeDev/office-js#4066,
 * OfficeDev/office-js#3888.
 */
export const UNANNOUNCED_CHOICES: Quirk = {
  announces: (event, cause) => (cause === 'choice from a list' ? null : event),
};
