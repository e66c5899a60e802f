/** Files with the folders they lay in, of what was dropped or chosen. */
export interface FoundFile {
  readonly file: File;
  /** Name of the folder; '' for a file that came alone. */
  readonly folder: string;
}

/** Of a drop: its files and those of its folders, at any depth. To be called while the event is handled, as browsers empty the list behind it. */
export async function droppedFiles(transfer: DataTransfer | null): Promise<readonly FoundFile[]> {
  if (!transfer) return [];
  const files = [...transfer.files].map((file): FoundFile => ({file, folder: ''}));
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(({isDirectory}) => isDirectory)) return files;
  const found = await Promise.all(entries.map((entry) => filesOf(entry, '')));
  return found.flat().filter(isShown);
}

/** Of a field; one for folders gives each file with its path. */
export const chosenFiles = (list: FileList | null): readonly FoundFile[] =>
  [...(list ?? [])]
    .map((file) => ({file, folder: file.webkitRelativePath.split('/').at(-2) ?? ''}))
    .filter(isShown);

/** What systems put into folders for themselves is hidden, and nobody has meant it. */
const isShown = ({file: {name}, folder}: FoundFile): boolean => folder === '' || !name.startsWith('.');

async function filesOf(entry: FileSystemEntry, folder: string): Promise<readonly FoundFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{file, folder}];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: (readonly FoundFile[])[] = [];
  // A folder is handed out in parts; an empty one is the last.
  for (let part = await nextOf(reader); part.length > 0; part = await nextOf(reader))
    found.push(...(await Promise.all(part.map((each) => filesOf(each, entry.name)))));
  return found.flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const nextOf = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));
