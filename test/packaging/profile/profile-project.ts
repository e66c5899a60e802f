import {cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';

const project = resolve(import.meta.dirname, '../../..');

/** The logo of a municipality that does not exist. */
export const logoSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"><rect width="80" height="40" fill="#1b5e20"/></svg>';

/**
 * A project with the real course and one more profile, `paraugi`; gives its folder.
 * @param words its own, by path like `definitions/forms/lv.md`
 */
export async function projectWith(
  yaml: string,
  media: Readonly<Record<string, string | Uint8Array>> = {},
  words: Readonly<Record<string, string>> = {},
): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'profile-'));
  await symlink(join(project, 'modules'), join(root, 'modules'));
  await mkdir(join(root, 'media'));
  for (const name of await readdir(join(project, 'media')))
    if (name !== 'profiles')
      await cp(join(project, 'media', name), join(root, 'media', name), {recursive: true});
  await mkdir(join(root, 'media/profiles/paraugi'), {recursive: true});
  for (const [name, bytes] of Object.entries(media))
    await writeFile(join(root, 'media/profiles/paraugi', name), bytes);
  await mkdir(join(root, 'packaging/profiles'), {recursive: true});
  await writeFile(join(root, 'packaging/profiles/paraugi.yaml'), yaml);
  for (const [name, text] of Object.entries(words)) {
    const file = join(root, 'packaging/profiles/paraugi/words', name);
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, text);
  }
  return root;
}

/** The YAML of the recipe, as somebody new would copy it. */
export async function recipe(): Promise<string> {
  const readme = await readFile(join(project, 'packaging/profiles/README.md'), 'utf8');
  const [, yaml] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  if (yaml === undefined) throw new Error('The README shows no profile.');
  return yaml.replaceAll(/^ {3}/gm, '');
}
