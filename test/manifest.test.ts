import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, withDescendants, type XmlElement } from './support/xml-tree';

/**
 * The children that an element has, in the order that the schemas prescribe ([MS-OWEMXML] 5.2, 5.5 and 5.6). An element
 * that is not listed has none.
 */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  DisplayName: ['Override'],
  DefaultSettings: ['SourceLocation'],
  Requirements: ['Sets'],
  Sets: ['Set'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Hosts: ['Host'],
  Host: ['DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['Image'],
  Action: ['TaskpaneId', 'SourceLocation'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image'],
  Urls: ['Url'],
  ShortStrings: ['String'],
  LongStrings: ['String'],
  Url: ['Override'],
  String: ['Override'],
};

/** What differs in the base manifest: its description is a text and its host has no commands. */
const BASE_CHILDREN: typeof CHILDREN = { Description: ['Override'], Host: [] };

/** Elements that stand more than once below the same parent. */
const REPEATED = ['Override', 'Set', 'Control', 'Image', 'Url', 'String'];

const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
const BASE = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const COMMANDS = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

const LOCALES = ['en-US', 'nl-BE'];
const DEVELOPMENT_URL = 'https://localhost:3000/';

let root: XmlElement;
let elements: XmlElement[];

beforeAll(async () => {
  root = await parseXml(readFileSync('manifest.xml', 'utf8'));
  elements = withDescendants(root);
});

const childrenOf = ({ name, namespace }: XmlElement) =>
  (namespace === BASE ? BASE_CHILDREN[name] : undefined) ?? CHILDREN[name] ?? [];

const named = (name: string) => elements.filter((element) => element.name === name);
const child = (parent: XmlElement | undefined, name: string) => parent?.children.find((each) => each.name === name);
const below = (name: string) => named(name).flatMap(({ children }) => children);
const resources = () => ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap(below);
const idOf = ({ attributes }: XmlElement) => attributes.id ?? '';

/** The texts or addresses that a setting has: its own and those for other languages. */
const valuesOf = ({ attributes, children }: XmlElement) => [
  attributes.DefaultValue ?? '',
  ...children.map((override) => override.attributes.Value ?? ''),
];

const tooLong = (settings: readonly XmlElement[], most: number) =>
  settings.flatMap(valuesOf).filter((text) => text.length === 0 || text.length > most);

/** Width and height as the header of a PNG file gives them. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The file of the production folder that an address points to. */
const fileOf = (address: string) => new URL(address).pathname.slice(1);

describe('the manifest', () => {
  test('has every element where the schemas want it, in their order', () => {
    const wrong = elements.flatMap((parent) => {
      const names = parent.children.map(({ name }) => name);
      const sequence = names.filter((name, index) => name !== names[index - 1] || !REPEATED.includes(name));
      const expected = childrenOf(parent);
      return sequence.join() === expected.join() ? [] : [`${parent.name}: ${sequence.join()}, not ${expected.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  test('has every element in the namespace of its schema', () => {
    const overrides = named('VersionOverrides').flatMap(withDescendants);
    const basic = [...overrides.filter(({ name }) => /^Sets?$/.test(name)), ...below('Icon'), ...below('Resources')];
    const settings = [...basic, ...resources().flatMap(withDescendants)];
    const expected = (element: XmlElement) =>
      settings.includes(element) ? BASIC_TYPES : overrides.includes(element) ? COMMANDS : BASE;
    expect(elements.filter((each) => each.namespace !== expected(each)).map(({ name }) => name)).toEqual([]);
    expect(named('VersionOverrides').map(({ attributes }) => attributes['xsi:type'])).toEqual(['VersionOverridesV1_0']);
  });

  test('is a task pane for workbooks that may write, with a GUID, Dutch as its language and a version of four numbers', () => {
    const text = (name: string) => child(root, name)?.text;
    expect(root.attributes['xsi:type']).toBe('TaskPaneApp');
    expect(text('Id')).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(text('Version')).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(text('ProviderName')).toBe('IPS-modeltrouw');
    expect(text('DefaultLocale')).toBe('nl-NL');
    expect(text('Permissions')).toBe('ReadWriteDocument');
    expect(named('Host').map(({ attributes }) => attributes.Name ?? attributes['xsi:type'])).toEqual([
      'Workbook',
      'Workbook',
    ]);
    expect(named('AppDomains')).toEqual([]);
  });

  test('asks for ExcelApi 1.9 and nothing newer, for the pane and for its commands', () => {
    const sets = named('Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion]);
    expect(sets).toEqual([
      ['ExcelApi', '1.9'],
      ['ExcelApi', '1.9'],
    ]);
  });

  test('puts two buttons on the Home tab that open one pane, the second at Controle', () => {
    expect(named('ExtensionPoint').map(({ attributes }) => attributes['xsi:type'])).toEqual(['PrimaryCommandSurface']);
    expect(named('OfficeTab').map(idOf)).toEqual(['TabHome']);
    expect(named('Action').map(({ attributes }) => attributes['xsi:type'])).toEqual(['ShowTaskpane', 'ShowTaskpane']);
    expect(new Set(named('TaskpaneId').map(({ text }) => text)).size).toBe(1);
    const sources = named('Action').map((action) => child(action, 'SourceLocation')?.attributes.resid);
    const addresses = sources.map((id) => resources().find((each) => idOf(each) === id)?.attributes.DefaultValue);
    expect(addresses).toEqual([`${DEVELOPMENT_URL}taskpane.html`, `${DEVELOPMENT_URL}taskpane.html?tab=controle`]);
  });

  test('defines every resource once, uses every one, and refers to none that is not there', () => {
    const defined = resources().map(idOf);
    const used = elements.flatMap(({ attributes }) => attributes.resid ?? []);
    expect(defined.filter((id, index) => defined.indexOf(id) !== index)).toEqual([]);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => !used.includes(id))).toEqual([]);
    expect(defined.filter((id) => id === '' || id.length > 32)).toEqual([]);
  });

  test('refers to a resource of the right kind', () => {
    const kinds: [kind: string, elements: XmlElement[]][] = [
      ['Images', below('Icon')],
      ['Urls', [...below('GetStarted'), ...below('Action')].filter(({ name }) => /Url|SourceLocation/.test(name))],
      ['ShortStrings', [...named('Label'), ...named('Title')]],
      ['LongStrings', named('Description').filter(({ attributes }) => attributes.resid !== undefined)],
    ];
    const wrong = kinds.flatMap(([kind, users]) => {
      const ids = below(kind).map(idOf);
      return users.filter(({ attributes }) => !ids.includes(attributes.resid ?? '')).map(({ name }) => [kind, name]);
    });
    expect(wrong).toEqual([]);
    expect(kinds.map(([, users]) => users.length).reduce((sum, count) => sum + count)).toBe(
      elements.filter(({ attributes }) => attributes.resid !== undefined).length,
    );
  });

  test('keeps its texts and addresses within the lengths that Office allows', () => {
    expect(tooLong([...below('ShortStrings'), ...named('DisplayName')], 125)).toEqual([]);
    expect(
      tooLong([...below('LongStrings'), ...root.children.filter(({ name }) => name === 'Description')], 250),
    ).toEqual([]);
    expect(tooLong([...below('Urls'), ...below('Images')], 2048)).toEqual([]);
  });

  test('says everything in English and for Belgium too, without an English text left in Dutch', () => {
    const settings = [
      ...root.children.filter(({ name }) => name === 'DisplayName' || name === 'Description'),
      ...['Urls', 'ShortStrings', 'LongStrings'].flatMap(below),
    ];
    const languages = settings.map(({ children }) => children.map(({ attributes }) => attributes.Locale));
    expect(languages).toEqual(settings.map(() => LOCALES));
    const sentences = settings.filter(({ attributes }) => /[a-z] [a-z]/.test(attributes.DefaultValue ?? ''));
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.map(valuesOf).filter(([dutch, english]) => dutch === english)).toEqual([]);
  });

  test('names https addresses only, all on the server of the add-in', () => {
    const addresses = elements.flatMap(valuesOf).filter((value) => value.includes('//'));
    expect(addresses.length).toBeGreaterThanOrEqual(
      elements.filter(({ name }) => /Url|SourceLocation/.test(name)).length,
    );
    expect(addresses.filter((address) => !address.startsWith(DEVELOPMENT_URL))).toEqual([]);
    const urls = [...below('Urls'), ...below('Images'), child(root, 'IconUrl'), child(root, 'SupportUrl')];
    expect(urls.filter((url) => !url?.attributes.DefaultValue?.startsWith('https://'))).toEqual([]);
  });

  test('has icons of 32 and 64 pixels for the list of add-ins', () => {
    const sizes = ['IconUrl', 'HighResolutionIconUrl'].map((name) =>
      pngSize(fileOf(child(root, name)?.attributes.DefaultValue ?? '')),
    );
    expect(sizes).toEqual([
      [32, 32],
      [64, 64],
    ]);
  });

  test('has every icon on the ribbon in the sizes that Office asks for, as a file of that size', () => {
    const images = new Map(below('Images').map((image) => [idOf(image), image.attributes.DefaultValue ?? '']));
    const icons = named('Icon').map(({ children }) => children.map(({ attributes }) => attributes));
    expect(icons).toHaveLength(3);
    for (const icon of icons) {
      expect(icon.map(({ size }) => size)).toEqual(['16', '32', '64', '80']);
      const files = icon.map(({ resid = '' }) => fileOf(images.get(resid) ?? DEVELOPMENT_URL));
      expect(files.filter((file) => !existsSync(join('.', file)))).toEqual([]);
      expect(files.map(pngSize)).toEqual(icon.map(({ size }) => [Number(size), Number(size)]));
    }
  });
});
