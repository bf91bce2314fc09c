import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = readFileSync('manifest.xml', 'utf8');

/** Width and height as the header of a PNG file gives them. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the manifest', () => {
  test('asks for ExcelApi 1.9 and nothing newer', () => {
    expect(
      [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, least]) => [name, least]),
    ).toEqual([['ExcelApi', '1.9']]);
  });

  test('has an id that is a GUID, Dutch as its language and a version of four numbers', () => {
    expect(manifest).toMatch(/<Id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/Id>/);
    expect(manifest).toContain('<DefaultLocale>nl-NL</DefaultLocale>');
    expect(manifest).toMatch(/<Version>\d+\.\d+\.\d+\.\d+<\/Version>/);
  });

  test('names https addresses only', () => {
    const addresses = [...manifest.matchAll(/DefaultValue="(\w+:\/\/[^"]+)"/g)].map(([, address]) => address ?? '');
    expect(addresses.length).toBeGreaterThanOrEqual(4);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  test.each(['16', '32', '64', '80'])('has an icon of %s pixels', (size) => {
    expect(pngSize(join('assets', `icon-${size}.png`))).toEqual([Number(size), Number(size)]);
  });

  test('points to icons that exist', () => {
    const icons = [...manifest.matchAll(/assets\/[\w-]+\.png/g)].map(([path]) => path);
    expect(icons.length).toBeGreaterThan(0);
    expect(icons.filter((path) => !existsSync(path))).toEqual([]);
  });
});
