import { UnreadableFileError } from '../unreadable-file';
import type { Inflater } from './inflate';
import { parseXml, type PartReader, type ReadingWork } from './parse-xml';
import { partName, relationshipsOf } from './part-names';
import { zipEntries, type ZipEntry } from './zip-directory';

const MEGABYTE = 1024 * 1024;
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const TYPES_PART = '/[content_types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A relationship of one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, in lower case, such as `worksheet`. */
  readonly type: string;
  /** The name of the other part. */
  readonly part: string;
}

/** A package of parts, as every .xlsx, .docx and .xlsb file is one (ECMA-376 part 2). */
export interface Package {
  /** What has been read of it. */
  readonly work: ReadingWork;
  /** The contents of a part, unpacked. @throws {UnreadableFileError} where it is not there or does not fit its checksum */
  part(name: string): Uint8Array;
  /** What the package says that a part is, in lower case; empty text where it does not say. */
  contentType(name: string): string;
  /** The relationships of a part, or of the package itself. */
  relationships(name?: string): readonly Relationship[];
}

/**
 * Opens a zip file as a package.
 * @param most megabytes that all parts together may have after unpacking, by what they say themselves
 * @throws {UnreadableFileError}
 */
export function openPackage(bytes: Uint8Array, inflater: Inflater, most: number): Package {
  const entries = entriesByName(zipEntries(bytes), most);
  if (entries.has('/mimetype')) throw new UnreadableFileError(isOds(entries, inflater) ? 'ods' : 'no-workbook');
  const work: ReadingWork = { elements: 0 };
  const part = (name: string) => {
    const entry = entries.get(name);
    if (!entry) throw new UnreadableFileError('damaged');
    return unpacked(entry, inflater);
  };
  return {
    work,
    part,
    contentType: (name) => {
      const types = entries.has(TYPES_PART) ? readContentTypes(part(TYPES_PART), work) : new Map<string, string>();
      return types.get(name) ?? types.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
    },
    relationships: (name = '/') => {
      const relationships = relationshipsOf(name);
      return entries.has(relationships) ? readRelationships(part(relationships), name, work) : [];
    },
  };
}

function entriesByName(entries: readonly ZipEntry[], most: number): ReadonlyMap<string, ZipEntry> {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > most * MEGABYTE) throw new UnreadableFileError('unpacks-too-large');
  // Folders have lines of their own in files that other programs packed.
  const parts = entries.filter(({ name }) => !/[/\\]$/.test(name));
  const named = new Map(parts.map((entry) => [partName(entry.name), entry]));
  if (named.size < parts.length) throw new UnreadableFileError('double-part');
  return named;
}

function unpacked(entry: ZipEntry, inflater: Inflater): Uint8Array {
  if (entry.method === 'other') throw new UnreadableFileError('packing');
  const contents = entry.method === 'stored' ? entry.packed : inflated(entry, inflater);
  const isWhole = contents.length === entry.size && inflater.crc32(contents) === entry.checksum;
  if (!isWhole) throw new UnreadableFileError('damaged');
  return contents;
}

function inflated({ packed, size }: ZipEntry, inflater: Inflater): Uint8Array {
  try {
    return inflater.inflate(packed, size);
  } catch (cause) {
    throw new UnreadableFileError('damaged', { cause });
  }
}

/** OpenDocument says in a part of its own, which is stored as it is, what a file holds. */
function isOds(entries: ReadonlyMap<string, ZipEntry>, inflater: Inflater): boolean {
  const entry = entries.get('/mimetype');
  const kind = entry && entry.size < 200 ? new TextDecoder().decode(unpacked(entry, inflater)) : '';
  return kind.trim().startsWith('application/vnd.oasis.opendocument.spreadsheet');
}

/** By part, and by ending for all parts that have none of their own. */
function readContentTypes(bytes: Uint8Array, work: ReadingWork): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  const open: PartReader['open'] = (path, { PartName: part, Extension: ending, ContentType }) => {
    if (path.length !== 2) return;
    const type = ContentType?.value.toLowerCase() ?? '';
    if (path[1] === 'Override' && part) types.set(partName(part.value), type);
    if (path[1] === 'Default' && ending) types.set(ending.value.toLowerCase(), type);
  };
  parseXml(bytes, { root: 'Types', namespaces: [CONTENT_TYPES], open }, work);
  return types;
}

function readRelationships(bytes: Uint8Array, from: string, work: ReadingWork): readonly Relationship[] {
  const relationships: Relationship[] = [];
  const ids = new Set<string>();
  const open: PartReader['open'] = (path, { Id, Type, Target, TargetMode }) => {
    if (path.length !== 2 || path[1] !== 'Relationship') return;
    const id = Id?.value;
    if (id !== undefined && ids.has(id)) throw new UnreadableFileError('double-part');
    if (id !== undefined) ids.add(id);
    if (TargetMode?.value === 'External') return;
    relationships.push({
      id: id ?? '',
      type: /[^/]*$/.exec(Type?.value ?? '')?.[0].toLowerCase() ?? '',
      part: partName(Target?.value ?? '', from),
    });
  };
  parseXml(bytes, { root: 'Relationships', namespaces: [RELATIONSHIPS], open }, work);
  return relationships;
}
