import { createRequire } from 'node:module';

/** An element of an XML document, with its children in their order. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/** What the parser makes of an element when asked for order and namespaces. */
interface ParsedElement {
  readonly $ns: { readonly uri: string; readonly local: string };
  readonly $?: Readonly<Record<string, { readonly value: string }>>;
  readonly _?: string;
  readonly $$?: readonly ParsedElement[];
}

interface Parser {
  readonly parseStringPromise: (xml: string, options: object) => Promise<ParsedElement>;
}

// The very parser with which Microsoft's own manifest tools read it.
const toolsRequire = createRequire(require.resolve('office-addin-manifest'));
const { parseStringPromise } = toolsRequire('xml2js') as Parser;

/** @throws if the text is not well-formed XML */
export async function parseXml(xml: string): Promise<XmlElement> {
  const options = { explicitRoot: false, explicitChildren: true, preserveChildrenOrder: true, xmlns: true };
  return element(await parseStringPromise(xml, options));
}

/** An element and all that is below it. */
export function withDescendants(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap(withDescendants)];
}

function element({ $ns, $ = {}, _ = '', $$ = [] }: ParsedElement): XmlElement {
  return {
    name: $ns.local,
    namespace: $ns.uri,
    attributes: Object.fromEntries(Object.entries($).map(([name, { value }]) => [name, value])),
    text: _.trim(),
    children: $$.map(element),
  };
}
