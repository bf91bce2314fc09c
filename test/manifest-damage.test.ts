import { readFileSync } from 'node:fs';
import { manifestFaults, type ManifestFaults } from './support/manifest-faults';
import { parseXml } from './support/xml-tree';

const manifest = readFileSync('manifest.xml', 'utf8');

/** Puts one text in the place of another, which must be there: a damage that damages nothing proves nothing. */
function replaced(from: string | RegExp, to: string): string {
  const damaged = manifest.replace(from, to);
  if (damaged === manifest) throw new Error(`not in the manifest: ${String(from)}`);
  return damaged;
}

/** Moves what is found to right after an element that comes later. */
const moved = (element: RegExp, after: string) => {
  const [text = ''] = element.exec(manifest) ?? [];
  return replaced(element, '').replace(after, `${after}${text}`);
};

type Subject = keyof ManifestFaults;

/** Damages, what is wrong then and how it is said; nothing else is said. */
const DAMAGES: Readonly<Record<string, readonly [damaged: string, subject: Subject, sentence: string | RegExp]>> = {
  'an element before its turn': [
    moved(/<ProviderName>.*<\/ProviderName>/, '<DefaultLocale>nl-NL</DefaultLocale>'),
    'order',
    /^OfficeApp has Id, Version, DefaultLocale, ProviderName, .* and not Id, Version, ProviderName, DefaultLocale, /,
  ],
  'commands in another order': [
    moved(/<Label resid="Open.Label" \/>/, '</Supertip>'),
    'order',
    'Control has Supertip, Label, Icon, Action, and not Label, Supertip, Icon, Action',
  ],
  'another kind of document': [
    manifest.replaceAll('OfficeApp', 'AddIn'),
    'order',
    'the manifest is AddIn, and not OfficeApp',
  ],
  'an element that is not there': [
    replaced('<SupportUrl DefaultValue="https://localhost:3000/handleiding.html" />', ''),
    'order',
    /^OfficeApp has Id, .*, HighResolutionIconUrl, Hosts, /,
  ],
  'an element that is there twice': [
    replaced(/(<Permissions>.*<\/Permissions>)/, '$1$1'),
    'order',
    /^OfficeApp has .*, Permissions, Permissions, /,
  ],
  'an element of another schema': [
    replaced('<Hosts>', '<AppDomains />\n<Hosts>'),
    'order',
    /^OfficeApp has .*, AppDomains, /,
  ],
  'the namespace of an older schema': [
    replaced(
      'xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"',
      'xmlns="http://schemas.microsoft.com/office/appforoffice/1.0"',
    ),
    'namespaces',
    /^\w+ is in .*\/1\.0, not in .*\/1\.1$/,
  ],
  'an image in the wrong namespace': [
    replaced('<bt:Image size="16" resid="Icon.16" />', '<Image size="16" resid="Icon.16" />'),
    'namespaces',
    /^Image is in .*taskpaneappversionoverrides, not in .*officeappbasictypes\/1\.0$/,
  ],
  'an id that is no GUID': [
    replaced('<Id>7d0b6f2e-', '<Id>7d0b6f2-'),
    'values',
    /^Id has to be a GUID, and is: 7d0b6f2-/,
  ],
  'a version with too many numbers': [
    replaced('<Version>0.1.0.0<', '<Version>0.1.0.0.0<'),
    'values',
    /^Version has to be one to four numbers .*, and is: 0\.1\.0\.0\.0$/,
  ],
  'a version with a letter': [replaced('<Version>0.1.0.0<', '<Version>0.1.0-b<'), 'values', /^Version has to be /],
  'a locale that is none': [
    replaced('<DefaultLocale>nl-NL<', '<DefaultLocale>Dutch<'),
    'values',
    'DefaultLocale has to be a language and a country, and is: Dutch',
  ],
  'permissions that there are not': [
    replaced('>ReadWriteDocument<', '>ReadWrite<'),
    'values',
    /^Permissions has to be Restricted or .*, and is: ReadWrite$/,
  ],
  'another host': [
    replaced('<Host Name="Workbook"', '<Host Name="Excel"'),
    'values',
    /^Name of Host has to be Document or /,
  ],
  'another host for the commands': [
    replaced('<Host xsi:type="Workbook"', '<Host xsi:type="Excel"'),
    'values',
    /^xsi:type of Host has to be Document or /,
  ],
  'another action': [
    replaced('<Action xsi:type="ShowTaskpane"', '<Action xsi:type="ShowPane"'),
    'values',
    'xsi:type of Action has to be ShowTaskpane, and is: ShowPane',
  ],
  'another tab than those of Office': [
    replaced('"TabHome"', '"Start"'),
    'values',
    'id of OfficeTab has to be a tab of Office, and is: Start',
  ],
  'an icon of no size that there is': [
    replaced('size="64"', 'size="60"'),
    'values',
    /^size of Image has to be 16 or .*, and is: 60$/,
  ],
  'an attribute that is not there': [replaced(' MinVersion="1.9"', ''), 'values', 'Set has no MinVersion'],
  'an attribute that the schema does not have': [
    replaced('<Group id', '<Group name="IPS" id'),
    'values',
    'name of Group has no place in the schema',
  ],
  'a display name of 126 characters': [
    replaced('<DisplayName DefaultValue="IPS-modeltrouw"', `<DisplayName DefaultValue="${'x'.repeat(126)}"`),
    'values',
    /^DefaultValue of DisplayName has to be 1 to 125 characters/,
  ],
  'a description of 251 characters in English': [
    replaced(/(<Description .*\n.*en-US" Value=")[^"]*/, `$1${'x'.repeat(251)}`),
    'values',
    /^Value of Override has to be 1 to 250 characters/,
  ],
  'a short text of 126 characters': [
    replaced('DefaultValue="Meting controleren"', `DefaultValue="${'x'.repeat(126)}"`),
    'values',
    /^DefaultValue of String has to be 1 to 125 characters/,
  ],
  'a text that is empty': [
    replaced('DefaultValue="Meting controleren"', 'DefaultValue=""'),
    'values',
    'DefaultValue of String has to be 1 to 125 characters, and is: ',
  ],
  'the id of a resource of 33 characters': [
    replaced(/"Open\.Label"/g, `"${'x'.repeat(33)}"`),
    'values',
    /^(resid of Label|id of String) has to be 1 to 32 characters/,
  ],
  'an address without encryption': [
    replaced('Url id="Guide.Url" DefaultValue="https:', 'Url id="Guide.Url" DefaultValue="http:'),
    'values',
    /^DefaultValue of Url has to be an https address .*, and is: http:/,
  ],
  'a text that nobody has a place for': [
    replaced('<Supertip>', '<Supertip>Tip'),
    'values',
    'Supertip has to be nothing, and is: Tip',
  ],
  'a resource that is not there': [
    replaced('<LearnMoreUrl resid="Guide.Url"', '<LearnMoreUrl resid="Pane.Url2"'),
    'resources',
    /^(Pane\.Url2 is not among Urls|Guide\.Url is used by nothing)$/,
  ],
  'a resource of another kind': [
    replaced('<Title resid="Open.Title"', '<Title resid="Open.Description"'),
    'resources',
    /^(Open\.Description is not among ShortStrings|Open\.Title is used by nothing)$/,
  ],
  'two resources with one id': [
    replaced(/<bt:Image id="Icon\.64"/, '<bt:Image id="Icon.80"'),
    'doubles',
    /^Icon\.(80 is there twice|64 is not among Images)$/,
  ],
  'two buttons with one id': [
    replaced('"IpsModeltrouw.Check">', '"IpsModeltrouw.Open">'),
    'doubles',
    'IpsModeltrouw.Open is there twice',
  ],
  'two texts for one language': [
    replaced('<Override Locale="nl-BE"', '<Override Locale="en-US"'),
    'doubles',
    'DisplayName is given twice for en-US',
  ],
  'a button without its smallest icon': [
    replaced('<bt:Image size="16" resid="CheckIcon.16" />', '<bt:Image size="20" resid="CheckIcon.16" />'),
    'icons',
    'an icon has no size 16',
  ],
  'a second pane that opens with a workbook': [
    replaced('>IpsModeltrouw.Check<', '>Office.AutoShowTaskpaneWithDocument<'),
    'opening',
    '2 actions have the pane that opens with a workbook, and not 1',
  ],
  'no pane that opens with a workbook': [
    replaced('>Office.AutoShowTaskpaneWithDocument<', '>IpsModeltrouw.Open<'),
    'opening',
    '0 actions have the pane that opens with a workbook, and not 1',
  ],
};

const isSaid = (fault: string, sentence: string | RegExp) =>
  typeof sentence === 'string' ? fault === sentence : sentence.test(fault);

describe('a manifest with', () => {
  test.each(Object.entries(DAMAGES))('%s is refused', async (_, [damaged, subject, sentence]) => {
    const faults = manifestFaults(await parseXml(damaged));
    expect(faults[subject]).not.toEqual([]);
    expect(
      Object.values({ ...faults })
        .flat()
        .filter((fault) => !isSaid(fault, sentence)),
    ).toEqual([]);
  });
});
