import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  canChooseFolder,
  chooseFolder,
  folderAllowed,
  readInFolder,
  removeInFolder,
  sameFolder,
  writeInFolder,
} from '../../src/browser/user-folder.ts';

const fail = (name: string) => new DOMException(`It is ${name}`, name);

/** What Chromium gives for a folder, as far as it is used: a write lands when it is closed, and not before. */
class Folder {
  readonly kind = 'directory';
  readonly files = new Map<string, Blob>();
  permission: PermissionState = 'prompt';
  answer: PermissionState = 'granted';
  /** What the next step fails with. */
  trouble: { readonly at: 'open' | 'write' | 'close' | 'remove'; readonly name: string } | null = null;
  aborted = 0;

  queryPermission = vi.fn(async () => this.permission);
  requestPermission = vi.fn(async () => {
    this.permission = this.answer;
    return this.answer;
  });

  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  isSameEntry = async (other: Folder) => other === this;

  getFileHandle = async (name: string, { create = false } = {}) => {
    this.stumble('open');
    if (!this.files.has(name)) {
      if (!create) throw fail('NotFoundError');
      this.files.set(name, new Blob([]));
    }
    return { getFile: async () => this.files.get(name), createWritable: async () => this.writable(name) };
  };

  removeEntry = async (name: string) => {
    this.stumble('remove');
    if (!this.files.delete(name)) throw fail('NotFoundError');
  };

  private writable(name: string) {
    let written = new Blob([]);
    return {
      write: async (file: Blob) => {
        this.stumble('write');
        written = file;
      },
      abort: async () => {
        this.aborted += 1;
      },
      close: async () => {
        this.stumble('close');
        this.files.set(name, written);
      },
    };
  }

  private stumble(at: string): void {
    if (this.trouble?.at === at) throw fail(this.trouble.name);
  }
}

let folder: Folder;

beforeEach(() => {
  folder = new Folder('Backups');
  vi.stubGlobal('FileSystemDirectoryHandle', Folder);
  vi.stubGlobal('window', { showDirectoryPicker: async () => folder });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('choosing a folder', () => {
  it('asks for the folder, then whether we may write there', async () => {
    expect(canChooseFolder()).toBe(true);
    expect(await chooseFolder()).toEqual({ kind: 'chosen', folder });
    expect(folder.requestPermission).toHaveBeenCalledExactlyOnceWith({ mode: 'readwrite' });
    folder.requestPermission.mockClear();
    expect(await folderAllowed(folder, true)).toBe(true);
    expect(folder.requestPermission).not.toHaveBeenCalled();
  });

  it('is refused where writing is', async () => {
    folder.answer = 'denied';
    expect(await chooseFolder()).toEqual({ kind: 'refused' });
  });

  it.each([
    ['AbortError', 'cancelled'],
    ['SecurityError', 'refused'],
    ['NotAllowedError', 'refused'],
  ])('ended by %s is %s', async (name, kind) => {
    vi.stubGlobal('window', { showDirectoryPicker: () => Promise.reject(fail(name)) });
    expect(await chooseFolder()).toEqual({ kind });
  });

  it('is not for every browser, and not for a worker', async () => {
    vi.stubGlobal('window', {});
    expect(canChooseFolder()).toBe(false);
    expect(await chooseFolder()).toEqual({ kind: 'refused' });
    vi.stubGlobal('window', undefined);
    expect(canChooseFolder()).toBe(false);
  });

  it('passes on what nobody expects', async () => {
    vi.stubGlobal('window', { showDirectoryPicker: () => Promise.reject(fail('DataError')) });
    await expect(chooseFolder()).rejects.toThrow('DataError');
  });
});

it('asks nothing unless told to', async () => {
  expect(await folderAllowed(folder, false)).toBe(false);
  expect(folder.requestPermission).not.toHaveBeenCalled();
});

it('knows a folder again, and takes nothing else for one', async () => {
  expect(await sameFolder(folder, folder)).toBe(true);
  expect(await sameFolder(folder, new Folder('Backups'))).toBe(false);
  await expect(readInFolder({ name: 'Backups' }, 'a.json')).rejects.toThrow('no folder');
});

describe('a file in a folder', () => {
  it('is written, read and removed', async () => {
    expect(await readInFolder(folder, 'a.json')).toBe('none');
    expect(await writeInFolder(folder, 'a.json', new Blob(['one']))).toBe('written');
    const file = await readInFolder(folder, 'a.json');
    expect(file instanceof Blob && (await file.text())).toBe('one');
    expect(await removeInFolder(folder, 'a.json')).toBe(true);
    expect(folder.files.size).toBe(0);
    expect(await removeInFolder(folder, 'a.json')).toBe(true);
  });

  it('never takes the place of another', async () => {
    folder.files.set('a.json', new Blob(['theirs']));
    expect(await writeInFolder(folder, 'a.json', new Blob(['ours']))).toBe('taken');
    folder.trouble = { at: 'open', name: 'TypeMismatchError' };
    expect(await writeInFolder(folder, 'a.json', new Blob(['ours']))).toBe('taken');
    expect(await folder.files.get('a.json')?.text()).toBe('theirs');
  });

  it.each([
    ['open', 'NotAllowedError', 'lapsed'],
    ['write', 'SecurityError', 'lapsed'],
    ['close', 'NotFoundError', 'gone'],
    ['write', 'QuotaExceededError', 'full'],
    ['close', 'QuotaExceededError', 'full'],
    ['write', 'InvalidStateError', 'failed'],
  ] as const)('that meets trouble when it %ss, %s, is %s', async (at, name, outcome) => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    folder.trouble = { at, name };
    expect(await writeInFolder(folder, 'a.json', new Blob(['one']))).toBe(outcome);
    expect(report).toHaveBeenCalledTimes(outcome === 'failed' ? 1 : 0);
    expect(folder.aborted).toBe(at === 'write' ? 1 : 0);
    expect([undefined, 0]).toContain(folder.files.get('a.json')?.size);
  });

  it('that cannot be read or removed says so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    folder.trouble = { at: 'open', name: 'NotAllowedError' };
    expect(await readInFolder(folder, 'a.json')).toBe('lapsed');
    folder.trouble = { at: 'remove', name: 'NoModificationAllowedError' };
    expect(await removeInFolder(folder, 'a.json')).toBe(false);
  });
});
