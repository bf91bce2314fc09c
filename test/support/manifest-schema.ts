/**
 * What Microsoft's schemas say of the elements that our manifest has: [MS-OWEMXML] 5.2 (base), 5.6 (basic types) and 5.7
 * (commands of a task pane). What they leave optional and we have is asked for; what we do not have is not listed.
 */

/** The namespace of each schema. */
export const BASE = 'http://schemas.microsoft.com/office/appforoffice/1.1';
export const BASIC = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
export const COMMANDS = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

export const RESOURCE_KINDS = ['Images', 'Urls', 'ShortStrings', 'LongStrings'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** What an attribute or a text may be. */
export interface Value {
  readonly pattern: RegExp;
  /** The pattern in words. */
  readonly words: string;
  /** It is the id of a resource of this kind. */
  readonly refersTo?: ResourceKind;
}

/** What an element has: attributes and either a text or children, in this order. */
export interface Shape {
  readonly attributes?: Readonly<Record<string, Value>>;
  readonly text?: Value;
  readonly children?: readonly Child[];
}

export interface Child {
  readonly name: string;
  readonly namespace: string;
  readonly isRepeated: boolean;
  readonly shape: Shape;
}

const lengthTo = (most: number): Value => ({
  pattern: new RegExp(`^[^]{1,${most}}$`),
  words: `1 to ${most} characters`,
});
const oneOf = (...words: string[]): Value => ({
  pattern: new RegExp(`^(?:${words.join('|')})$`),
  words: words.join(' or '),
});

const SHORT = lengthTo(125);
const LONG = lengthTo(250);
const REFERENCE = lengthTo(32);
/** The schemas allow http, Office does not. */
const ADDRESS: Value = { pattern: /^https:\/\/[^]{1,2040}$/, words: 'an https address of at most 2048 characters' };
const GUID: Value = { pattern: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, words: 'a GUID' };
const VERSION: Value = {
  pattern: /^\d{1,5}(\.\d{1,5}){0,3}$/,
  words: 'one to four numbers of at most five digits, with points between them',
};
const CULTURE: Value = { pattern: /^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/, words: 'a language and a country' };
const SET_VERSION: Value = { pattern: /^\d+\.\d+$/, words: 'two numbers with a point between them' };
const HOST = oneOf('Document', 'Workbook', 'Presentation', 'Notebook', 'Project');

const one = (namespace: string, name: string, shape: Shape): Child => ({ name, namespace, isRepeated: false, shape });
const several = (namespace: string, name: string, shape: Shape): Child => ({
  ...one(namespace, name, shape),
  isRepeated: true,
});

/** A text or an address, with others for other languages. */
const setting = (namespace: string, value: Value, id?: Value): Shape => ({
  attributes: { ...(id && { id }), DefaultValue: value },
  children: [several(namespace, 'Override', { attributes: { Locale: CULTURE, Value: value } })],
});
const withoutOverrides = (value: Value): Shape => ({ attributes: { DefaultValue: value } });

const resource = (kind: ResourceKind): Shape => ({ attributes: { resid: { ...REFERENCE, refersTo: kind } } });

const requirements = (own: string, sets: string): Child =>
  one(own, 'Requirements', {
    children: [
      one(sets, 'Sets', {
        attributes: { DefaultMinVersion: SET_VERSION },
        children: [several(sets, 'Set', { attributes: { Name: SHORT, MinVersion: SET_VERSION } })],
      }),
    ],
  });

const ICON: Shape = {
  children: [
    several(BASIC, 'Image', {
      attributes: { size: oneOf('16', '20', '24', '32', '40', '48', '64', '80'), ...resource('Images').attributes },
    }),
  ],
};

const CONTROL: Shape = {
  attributes: { 'xsi:type': oneOf('Button', 'Menu'), id: SHORT },
  children: [
    one(COMMANDS, 'Label', resource('ShortStrings')),
    one(COMMANDS, 'Supertip', {
      children: [
        one(COMMANDS, 'Title', resource('ShortStrings')),
        one(COMMANDS, 'Description', resource('LongStrings')),
      ],
    }),
    one(COMMANDS, 'Icon', ICON),
    one(COMMANDS, 'Action', {
      attributes: { 'xsi:type': oneOf('ShowTaskpane') },
      children: [one(COMMANDS, 'TaskpaneId', { text: SHORT }), one(COMMANDS, 'SourceLocation', resource('Urls'))],
    }),
  ],
};

const DESKTOP: Shape = {
  children: [
    one(COMMANDS, 'GetStarted', {
      children: [
        one(COMMANDS, 'Title', resource('ShortStrings')),
        one(COMMANDS, 'Description', resource('LongStrings')),
        one(COMMANDS, 'LearnMoreUrl', resource('Urls')),
      ],
    }),
    several(COMMANDS, 'ExtensionPoint', {
      attributes: { 'xsi:type': oneOf('PrimaryCommandSurface', 'ContextMenu') },
      children: [
        several(COMMANDS, 'OfficeTab', {
          attributes: { id: { pattern: /^Tab[A-Z][A-Za-z]+$/, words: 'a tab of Office' } },
          children: [
            several(COMMANDS, 'Group', {
              attributes: { id: SHORT },
              children: [
                one(COMMANDS, 'Label', resource('ShortStrings')),
                one(COMMANDS, 'Icon', ICON),
                several(COMMANDS, 'Control', CONTROL),
              ],
            }),
          ],
        }),
      ],
    }),
  ],
};

const OVERRIDES: Shape = {
  attributes: { 'xsi:type': oneOf('VersionOverridesV1_0') },
  children: [
    one(COMMANDS, 'Description', resource('LongStrings')),
    requirements(COMMANDS, BASIC),
    one(COMMANDS, 'Hosts', {
      children: [
        several(COMMANDS, 'Host', {
          attributes: { 'xsi:type': HOST },
          children: [one(COMMANDS, 'DesktopFormFactor', DESKTOP)],
        }),
      ],
    }),
    one(COMMANDS, 'Resources', {
      children: [
        one(BASIC, 'Images', {
          children: [several(BASIC, 'Image', { attributes: { id: REFERENCE, DefaultValue: ADDRESS } })],
        }),
        one(BASIC, 'Urls', { children: [several(BASIC, 'Url', setting(BASIC, ADDRESS, REFERENCE))] }),
        one(BASIC, 'ShortStrings', { children: [several(BASIC, 'String', setting(BASIC, SHORT, REFERENCE))] }),
        one(BASIC, 'LongStrings', { children: [several(BASIC, 'String', setting(BASIC, LONG, REFERENCE))] }),
      ],
    }),
  ],
};

/** The root and everything below it. */
export const MANIFEST: Child = one(BASE, 'OfficeApp', {
  attributes: { 'xsi:type': oneOf('TaskPaneApp') },
  children: [
    one(BASE, 'Id', { text: GUID }),
    one(BASE, 'Version', { text: VERSION }),
    one(BASE, 'ProviderName', { text: SHORT }),
    one(BASE, 'DefaultLocale', { text: CULTURE }),
    one(BASE, 'DisplayName', setting(BASE, SHORT)),
    one(BASE, 'Description', setting(BASE, LONG)),
    one(BASE, 'IconUrl', withoutOverrides(ADDRESS)),
    one(BASE, 'HighResolutionIconUrl', withoutOverrides(ADDRESS)),
    one(BASE, 'SupportUrl', withoutOverrides(ADDRESS)),
    one(BASE, 'Hosts', { children: [several(BASE, 'Host', { attributes: { Name: HOST } })] }),
    requirements(BASE, BASE),
    one(BASE, 'DefaultSettings', { children: [one(BASE, 'SourceLocation', withoutOverrides(ADDRESS))] }),
    one(BASE, 'Permissions', {
      text: oneOf('Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'),
    }),
    one(COMMANDS, 'VersionOverrides', OVERRIDES),
  ],
});
