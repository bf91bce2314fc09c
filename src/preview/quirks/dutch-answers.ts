import type { Quirk } from '../office-bridge/quirks';

const DUTCH_ERRORS: Readonly<Record<string, string>> = {
  '#NULL!': '#LEEG!',
  '#DIV/0!': '#DEEL/0!',
  '#VALUE!': '#WAARDE!',
  '#REF!': '#VERW!',
  '#NAME?': '#NAAM?',
  '#NUM!': '#GETAL!',
  '#N/A': '#N/B',
};

/** Which texts Excel says in the language of its user, though they are values of the object model. */
const TRANSLATED = ['Range.values', 'Range.text', 'NamedItem.formula', 'NamedItem.value'];

/** A Dutch Excel says errors in Dutch. */
export const DUTCH_ANSWERS: Quirk = {
  answers: ({ object, name }, value) => (TRANSLATED.includes(`${object.type}.${name}`) ? translated(value) : value),
};

function translated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'string') return value;
  // A whole value, or what a name that refers nowhere begins with.
  const [, sign = '', error = '', rest = ''] = /^(=?)(#[A-Z\d/]+[!?]?)(.*)$/.exec(value) ?? [];
  const isError = rest === '' || sign === '=';
  return isError && error in DUTCH_ERRORS ? `${sign}${DUTCH_ERRORS[error]}${rest}` : value;
}
