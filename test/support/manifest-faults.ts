import { MANIFEST, RESOURCE_KINDS, type Child, type ResourceKind, type Value } from './manifest-schema';
import { withDescendants, type XmlElement } from './xml-tree';

/** The pane with this id is the one that Office opens together with a workbook that asks for it. */
export const OPENS_WITH_WORKBOOK = 'Office.AutoShowTaskpaneWithDocument';

/** Every icon on the ribbon has to come in these sizes. */
const NEEDED_SIZES = ['16', '32', '80'];

/** What is wrong with a manifest, in sentences. */
export interface ManifestFaults {
  /** Elements that are not there, or not where the schemas want them. */
  readonly order: readonly string[];
  readonly namespaces: readonly string[];
  /** Attributes and texts that are not there, too long, or something else than may stand there. */
  readonly values: readonly string[];
  /** Resources that are not there, of another kind than is asked for, or not used. */
  readonly resources: readonly string[];
  /** Ids and languages that are there twice. */
  readonly doubles: readonly string[];
  readonly icons: readonly string[];
  /** Who opens with a workbook: exactly one button's pane. */
  readonly opening: readonly string[];
}

interface Reference {
  readonly id: string;
  readonly kind: ResourceKind;
}

export function manifestFaults(root: XmlElement): ManifestFaults {
  const elements = withDescendants(root);
  const order: string[] = [];
  const namespaces: string[] = [];
  const values: string[] = [];
  const references: Reference[] = [];

  const check = (element: XmlElement, { name, namespace, shape }: Child): void => {
    if (element.namespace !== namespace) namespaces.push(`${name} is in ${element.namespace}, not in ${namespace}`);
    const { attributes = {}, text = EMPTY, children = [] } = shape;
    const given = Object.entries(element.attributes).filter(([attribute]) => !attribute.startsWith('xmlns'));
    for (const [attribute, value] of given) {
      values.push(...wrongValue(`${attribute} of ${name}`, value, attributes[attribute]));
      const kind = attributes[attribute]?.refersTo;
      if (kind) references.push({ id: value, kind });
    }
    const absent = Object.keys(attributes).filter((attribute) => element.attributes[attribute] === undefined);
    values.push(...absent.map((attribute) => `${name} has no ${attribute}`), ...wrongValue(name, element.text, text));
    order.push(...wrongOrder(element, children));
    for (const below of element.children) {
      const child = children.find((each) => each.name === below.name);
      if (child) check(below, child);
    }
  };
  check(root, MANIFEST);
  if (root.name !== MANIFEST.name) order.push(`the manifest is ${root.name}, and not ${MANIFEST.name}`);

  return {
    ...{ order, namespaces, values, resources: wrongResources(elements, references) },
    doubles: [...doubleIds(elements), ...doubleLanguages(root, elements)],
    icons: elements.filter(({ name }) => name === 'Icon').flatMap(missingSizes),
    opening: wrongOwner(elements),
  };
}

const EMPTY: Value = { pattern: /^$/, words: 'nothing' };

function wrongValue(what: string, value: string, allowed: Value | undefined): string[] {
  if (!allowed) return [`${what} has no place in the schema`];
  return allowed.pattern.test(value) ? [] : [`${what} has to be ${allowed.words}, and is: ${value}`];
}

/** Compares the children of an element with those that the schemas want, repeated ones taken together. */
function wrongOrder({ name, children }: XmlElement, wanted: readonly Child[]): string[] {
  const repeated = wanted.filter(({ isRepeated }) => isRepeated).map((child) => child.name);
  const names = children.map((child) => child.name);
  const found = names.filter((each, index) => each !== names[index - 1] || !repeated.includes(each)).join(', ');
  const expected = wanted.map((child) => child.name).join(', ');
  return found === expected ? [] : [`${name} has ${found || 'nothing'}, and not ${expected || 'nothing'}`];
}

const idOf = ({ attributes }: XmlElement) => attributes.id ?? '';

const resourcesOf = (elements: readonly XmlElement[], kind: ResourceKind) =>
  elements.filter(({ name }) => name === kind).flatMap(({ children }) => children.map(idOf));

function wrongResources(elements: readonly XmlElement[], references: readonly Reference[]): string[] {
  const missing = references.filter(({ id, kind }) => !resourcesOf(elements, kind).includes(id));
  const isUsed = (id: string) => references.some((reference) => reference.id === id);
  const unused = RESOURCE_KINDS.flatMap((kind) => resourcesOf(elements, kind)).filter((id) => !isUsed(id));
  return [
    ...missing.map(({ id, kind }) => `${id} is not among ${kind}`),
    ...unused.map((id) => `${id} is used by nothing`),
  ];
}

const twice = (texts: readonly string[]) => [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];

/** Resources have ids among themselves, what stands on the ribbon too. */
function doubleIds(elements: readonly XmlElement[]): string[] {
  const resources = RESOURCE_KINDS.flatMap((kind) => resourcesOf(elements, kind));
  const onRibbon = elements.filter(({ name }) => name === 'Group' || name === 'Control').map(idOf);
  return [...twice(resources), ...twice(onRibbon)].map((id) => `${id} is there twice`);
}

/** A text is given once for every language, and not again for the language that it is in. */
function doubleLanguages(root: XmlElement, elements: readonly XmlElement[]): string[] {
  const own = root.children.find(({ name }) => name === 'DefaultLocale')?.text ?? '';
  return elements.flatMap(({ name, attributes, children }) => {
    const others = children.filter((child) => child.name === 'Override').map((child) => child.attributes.Locale ?? '');
    return twice([own, ...others]).map((language) => `${attributes.id ?? name} is given twice for ${language}`);
  });
}

function missingSizes({ children }: XmlElement): string[] {
  const sizes = children.map(({ attributes }) => attributes.size ?? '');
  const missing = NEEDED_SIZES.filter((size) => !sizes.includes(size));
  return [
    ...missing.map((size) => `an icon has no size ${size}`),
    ...twice(sizes).map((size) => `an icon has size ${size} twice`),
  ];
}

function wrongOwner(elements: readonly XmlElement[]): string[] {
  const owners = elements.filter(({ name, text }) => name === 'TaskpaneId' && text === OPENS_WITH_WORKBOOK);
  return owners.length === 1 ? [] : [`${owners.length} actions have the pane that opens with a workbook, and not 1`];
}
