import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults, OPENS_WITH_WORKBOOK, type ManifestFaults } from './support/manifest-faults';
import { RESOURCE_KINDS } from './support/manifest-schema';
import { parseXml, withDescendants, type XmlElement } from './support/xml-tree';

const LOCALES = ['en-US', 'nl-BE'];
const DEVELOPMENT_URL = 'https://localhost:3000/';

let root: XmlElement;
let elements: XmlElement[];
let faults: ManifestFaults;

beforeAll(async () => {
  root = await parseXml(readFileSync('manifest.xml', 'utf8'));
  elements = withDescendants(root);
  faults = manifestFaults(root);
});

const named = (name: string) => elements.filter((element) => element.name === name);
const child = (parent: XmlElement | undefined, name: string) => parent?.children.find((each) => each.name === name);
const below = (name: string) => named(name).flatMap(({ children }) => children);
const resources = () => RESOURCE_KINDS.flatMap(below);
const idOf = ({ attributes }: XmlElement) => attributes.id ?? '';

/** The texts or addresses that a setting has: its own and those for other languages. */
const valuesOf = ({ attributes, children }: XmlElement) => [
  attributes.DefaultValue ?? '',
  ...children.map((override) => override.attributes.Value ?? ''),
];

/** Width and height as the header of a PNG file gives them. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const isLength = (fault: string) => fault.includes('characters');
const isWrongKind = (fault: string) => fault.includes('is not among');

/** The file of the production folder that an address points to. */
const fileOf = (address: string) => new URL(address).pathname.slice(1);

describe('the manifest', () => {
  test('has every element where the schemas want it, in their order', () => {
    expect(faults.order).toEqual([]);
  });

  test('has every element in the namespace of its schema', () => {
    expect(faults.namespaces).toEqual([]);
    expect(named('VersionOverrides').map(({ attributes }) => attributes['xsi:type'])).toEqual(['VersionOverridesV1_0']);
  });

  test('has in every attribute and text what the schemas allow', () => {
    expect(faults.values.filter((fault) => !isLength(fault))).toEqual([]);
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
    const sources = named('Action').map((action) => child(action, 'SourceLocation')?.attributes.resid);
    const addresses = sources.map((id) => resources().find((each) => idOf(each) === id)?.attributes.DefaultValue);
    expect(addresses).toEqual([`${DEVELOPMENT_URL}taskpane.html`, `${DEVELOPMENT_URL}taskpane.html?tab=controle`]);
  });

  test('lets one button alone have the pane that opens with a workbook: the one that asks for no tab', () => {
    expect(faults.opening).toEqual([]);
    const [first, ...others] = named('TaskpaneId').map(({ text }) => text);
    expect(first).toBe(OPENS_WITH_WORKBOOK);
    expect(others).toEqual(['IpsModeltrouw.Check']);
  });

  test('defines every resource once, uses every one, and refers to none that is not there', () => {
    expect(resources().length).toBeGreaterThan(20);
    expect(faults.doubles).toEqual([]);
    expect(faults.resources.filter((fault) => !isWrongKind(fault))).toEqual([]);
  });

  test('refers to a resource of the right kind', () => {
    expect(faults.resources.filter(isWrongKind)).toEqual([]);
    expect(elements.filter(({ attributes }) => attributes.resid !== undefined).length).toBeGreaterThan(20);
  });

  test('keeps its texts and addresses within the lengths that Office allows', () => {
    expect(faults.values.filter(isLength)).toEqual([]);
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
    expect(faults.icons).toEqual([]);
    for (const icon of icons) {
      expect(icon.map(({ size }) => size)).toEqual(['16', '32', '64', '80']);
      const files = icon.map(({ resid = '' }) => fileOf(images.get(resid) ?? DEVELOPMENT_URL));
      expect(files.filter((file) => !existsSync(join('.', file)))).toEqual([]);
      expect(files.map(pngSize)).toEqual(icon.map(({ size }) => [Number(size), Number(size)]));
    }
  });
});
