/** An element as it stands in a file; its name and those of its attributes with their prefixes. */
export interface PlainElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text directly within it. */
  readonly text: string;
  readonly children: readonly PlainElement[];
}

interface OpenElement extends PlainElement {
  text: string;
  readonly children: PlainElement[];
}

/** A comment, an instruction, raw text, or a tag. */
const MARKUP =
  /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<(\/?)([^\s<>/!?]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Reads well-formed XML, without a parser of its own mind: what is not well-formed becomes something or other. */
export function plainXml(xml: string): PlainElement {
  const root: OpenElement = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  let end = 0;
  for (const match of xml.matchAll(MARKUP)) {
    const [whole, raw, closes, name, attributes = '', isEmpty] = match;
    const around = open.at(-1) ?? root;
    around.text += decoded(xml.slice(end, match.index)) + (raw ?? '');
    end = match.index + whole.length;
    if (name === undefined) continue;
    if (closes) open.pop();
    else {
      const element = { name, attributes: attributesOf(attributes), text: '', children: [] };
      around.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  return root.children[0] ?? root;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [name ?? '', decoded(double ?? single ?? '')]),
  );
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, digits?: string, name?: string) => {
    const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
    return name === undefined ? String.fromCodePoint(Math.min(code, 0x10ffff)) : (SIGNS[name] ?? whole);
  });
}
