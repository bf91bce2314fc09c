import fc from 'fast-check';
import { strFromU8, strToU8 } from 'fflate';

/** The parts of a package that are unpacked, by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** One thing that went wrong with a file. The places are fractions, so that they fit every file and shrink. */
export interface Damage {
  readonly kind: DamageKind;
  /** Which part, as a fraction of `weighted` parts. */
  readonly part: number;
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly junk: string;
  /** Whether it stays within one cell that holds a score or an id, and which. */
  readonly narrow: boolean;
  readonly cell: number;
}

/** What people, programs and bad disks put where it does not belong. */
const JUNK = [
  '',
  ' ',
  '4',
  '-1',
  '1e999',
  '4,5',
  '4.5',
  '1_0',
  '٣',
  'x',
  'NaN',
  '&',
  '&amp;',
  '&#52;',
  '&#0;',
  '&x;',
  '_x0034_',
  '&#160;',
  '&#x2003;',
  '&#xFEFF;',
  '<',
  '>',
  '"',
  ']]>',
  '<!-- x -->',
  '<![CDATA[3]]>',
  '<?x y?>',
  '<x/>',
  '<x>4</x>',
  '<v>3</v>',
  '<f>1+1</f>',
  '<v/>',
  '<is><t>4</t></is>',
  '<c><v>2</v></c>',
  '<row><c><v>2</v></c></row>',
  '</c><c>',
  '<t>3</t>',
  '<!DOCTYPE x>',
  ' t="s"',
  ' t="b"',
  ' t="str"',
  ' t="inlineStr"',
  ' t="e"',
  ' r="F7"',
  ' r="7"',
  ' xmlns="x"',
];

/** Evenly spread: `fc.double` gives mostly numbers so small that every damage would stand at the beginning. */
const STEPS = 2 ** 30;
export const fraction = fc.noBias(fc.nat(STEPS - 1)).map((step) => step / STEPS);

/** Picks by a fraction. */
const pick = <T>(from: readonly T[], at: number): T | undefined => from[Math.floor(at * from.length)];

/** Replaces one of the matches of a pattern; a text without any stays as it is. */
function oneOf(xml: string, pattern: RegExp, at: number, replace: (match: RegExpExecArray) => string): string {
  const match = pick([...xml.matchAll(pattern)], at);
  return match ? xml.slice(0, match.index) + replace(match) + xml.slice(match.index + match[0].length) : xml;
}

const ELEMENTS = ['c', 'v', 'row', 'si', 't', 'f', 'is', 'sheet', 'definedName', 'Relationship', 'Override', 'Default'];

/** Elements of one of those names that stand in the part, with all that is within them. */
function elementPattern(xml: string, { length }: Damage): RegExp {
  const present = ELEMENTS.filter((name) => new RegExp(`<${name}\\b`).test(xml));
  const name = present[length % present.length] ?? 'x';
  return new RegExp(`<(${name})\\b[^>]*?(?:\\/>|>[^]*?<\\/\\1>)`, 'g');
}

const TAG = /<[^>]+>/g;
const ATTRIBUTE = / [\w:]+="[^"]*"/g;
/** A value or text that can be typed over. */
const TEXT = /(?<=<(?:v|t)\b[^>]*>)[^<]+(?=<)/g;

/** The columns of the sheet Scores on which totals rest. */
const SCORE_CELL = /<c r="[AFG]\d+"[^>]*?(?:\/>|>[^]*?<\/c>)/g;

type TextDamage = (xml: string, damage: Damage) => string;

/** What can happen to the text of a part. */
const TEXT_DAMAGES = {
  'a piece lost': (xml, { at, length }) => {
    const from = Math.floor(at * xml.length);
    return xml.slice(0, from) + xml.slice(from + length);
  },
  'a piece doubled': (xml, { at, length }) => {
    const from = Math.floor(at * xml.length);
    return xml.slice(0, from + length) + xml.slice(from);
  },
  'an element lost': (xml, damage) => oneOf(xml, elementPattern(xml, damage), damage.at, () => ''),
  'an element doubled': (xml, damage) => oneOf(xml, elementPattern(xml, damage), damage.at, ([whole]) => whole + whole),
  'an element doubled with another value': (xml, damage) =>
    oneOf(xml, elementPattern(xml, damage), damage.at, ([whole]) => {
      const other = whole.replace(/(?<=>)[1-5](?=<)/g, (score) => String(6 - Number(score)));
      return damage.to < 0.5 ? whole + other : other + whole;
    }),
  'an element moved': (xml, damage) => {
    const [whole = ''] = pick([...xml.matchAll(elementPattern(xml, damage))], damage.at) ?? [];
    const [places, within] = damage.to < 0.5 ? [TAG, damage.to * 2] : [elementPattern(xml, damage), damage.to * 2 - 1];
    return oneOf(xml.replace(whole, ''), places, within, ([place]) => place + whole);
  },
  'another name for an element': (xml, damage) =>
    oneOf(xml, elementPattern(xml, damage), damage.at, ([whole, name = '']) =>
      whole.replaceAll(
        new RegExp(`(</?)${name}\\b`, 'g'),
        `$1${pick(['x', 'v', 'c', 'row', 't', 'f'], damage.to) ?? ''}`,
      ),
    ),
  'a tag lost': (xml, { at }) => oneOf(xml, TAG, at, () => ''),
  'an attribute lost': (xml, { at }) => oneOf(xml, ATTRIBUTE, at, () => ''),
  'an attribute with the value of another': (xml, { at, to }) => {
    const value = /"[^"]*"/.exec(pick([...xml.matchAll(ATTRIBUTE)], to)?.[0] ?? '')?.[0] ?? '""';
    return oneOf(xml, ATTRIBUTE, at, ([whole]) => whole.replace(/"[^"]*"/, () => value));
  },
  'a cell moved': (xml, { at, to }) =>
    oneOf(xml, / r="([A-Z]*)(\d+)"/g, at, ([, column = '', row = '']) => {
      const other = column === '' ? '' : (pick(['A', 'E', 'F', 'G', 'H', 'XFD', 'XFE', 'f', ''], to) ?? '');
      return ` r="${other}${to < 0.5 ? row : String(Math.floor(to * 60))}"`;
    }),
  'another sign in a value': (xml, { at, to, junk }) =>
    oneOf(xml, TEXT, at, ([text]) => {
      const from = Math.floor(to * text.length);
      return text.slice(0, from) + junk + text.slice(from + 1);
    }),
  'junk in a value': (xml, { at, to, junk }) =>
    oneOf(xml, TEXT, at, ([text]) => {
      const from = Math.floor(to * (text.length + 1));
      return text.slice(0, from) + junk + text.slice(from);
    }),
  'two values changed places': (xml, { at, to }) => {
    const texts = [...xml.matchAll(TEXT)];
    const [one, other] = [pick(texts, at), pick(texts, to)].sort((a, b) => (a?.index ?? 0) - (b?.index ?? 0));
    if (!one || !other || one === other) return xml;
    const between = xml.slice(one.index + one[0].length, other.index);
    return xml.slice(0, one.index) + other[0] + between + one[0] + xml.slice(other.index + other[0].length);
  },
  'junk between elements': (xml, { at, junk }) => oneOf(xml, TAG, at, ([tag]) => tag + junk),
  'junk within a tag': (xml, { at, junk }) => oneOf(xml, /(?<=<\w+)(?=[ />])/g, at, () => junk),
  'another encoding declared': (xml, { at }) => {
    const encoding =
      pick(['utf-16', 'UTF-16LE', 'windows-1252', 'ascii', 'shift_jis', 'utf-7', 'ebcdic', ''], at) ?? '';
    return xml.replace(/encoding="[^"]*"/, `encoding="${encoding}"`);
  },
} as const satisfies Record<string, TextDamage>;

type PartsDamage = (parts: Parts, name: string, damage: Damage) => Parts;

/** What can happen to the bytes of a part, or to the package. Checksums are made anew afterwards. */
const PARTS_DAMAGES = {
  'bits turned over': (parts, name, { at, to, length }) => {
    const copy = Uint8Array.from(parts[name] ?? []);
    [at, to].forEach((place, index) => {
      const byte = Math.floor(place * copy.length);
      if (index < length) copy[byte] = (copy[byte] ?? 0) ^ (1 << (length % 8));
    });
    return { ...parts, [name]: copy };
  },
  'another encoding': (parts, name, { at }) => {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    const [mark, encoding] =
      pick(['\ufeff', ''], at * 2 - Math.floor(at * 2)) === '' ? ['', 'utf-16'] : ['\ufeff', 'UTF-16'];
    const text = mark + (at < 0.5 ? xml.replace(/encoding="[^"]*"/, `encoding="${encoding}"`) : xml);
    return { ...parts, [name]: Uint8Array.from(Buffer.from(text, 'utf16le')) };
  },
  'a part removed': (parts, name) => Object.fromEntries(Object.entries(parts).filter(([each]) => each !== name)),
  'a part renamed': (parts, name, { at }) => {
    const other =
      pick([name.toUpperCase(), `${name}.bak`, name.replace(/\d/, '9'), name.replace('/', '\\')], at) ?? name;
    return Object.fromEntries(Object.entries(parts).map(([each, part]) => [each === name ? other : each, part]));
  },
  'two parts changed places': (parts, name, { at }) => {
    const other = pick(Object.keys(parts), at) ?? name;
    const [one, two] = [parts[name] ?? new Uint8Array(), parts[other] ?? new Uint8Array()];
    return { ...parts, [name]: two, [other]: one };
  },
  'a part twice': (parts, name) => ({ ...parts, [`./${name}`]: parts[name] ?? new Uint8Array() }),
} as const satisfies Record<string, PartsDamage>;

export type DamageKind = keyof typeof TEXT_DAMAGES | keyof typeof PARTS_DAMAGES;

export const DAMAGE_KINDS = [...Object.keys(TEXT_DAMAGES), ...Object.keys(PARTS_DAMAGES)] as DamageKind[];

/** Any damage of a kind. */
export const anyDamage = (kind: fc.Arbitrary<DamageKind>): fc.Arbitrary<Damage> =>
  fc.record({
    kind,
    part: fraction,
    at: fraction,
    to: fraction,
    length: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 4000 })),
    junk: fc.constantFrom(...JUNK),
    narrow: fc.boolean(),
    cell: fraction,
  });

/** Does it to the parts of a package. @param likely names of parts, those more often that stand in it more often */
export function damaged(parts: Parts, damage: Damage, likely: readonly string[]): Parts {
  const names = [...likely, ...Object.keys(parts)].filter((name) => name in parts);
  const name = pick(names, damage.part);
  if (name === undefined) return parts;
  if (damage.kind in PARTS_DAMAGES) {
    return PARTS_DAMAGES[damage.kind as keyof typeof PARTS_DAMAGES](parts, name, damage);
  }
  const change = TEXT_DAMAGES[damage.kind as keyof typeof TEXT_DAMAGES];
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const changed = damage.narrow
    ? oneOf(xml, SCORE_CELL, damage.cell, ([cell]) => change(cell, damage))
    : change(xml, damage);
  return { ...parts, [name]: strToU8(changed) };
}
