import { type ComponentType, isValidElement, type ReactNode, useEffect, useState } from 'react';

/** The file of a component, which may be on its way. */
interface LateFile<Props> {
  loaded: ComponentType<Props> | null;
  readonly load: () => Promise<ComponentType<Props>>;
}

/** The files of the components that were made here. */
const files = new WeakMap<object, { readonly load: () => Promise<unknown> }>();

/**
 * A component whose file is loaded when it is first drawn. Nothing stands in its place until then; afterwards it is there at
 * once. A file that cannot be loaded is asked for again the next time, and said where mishaps are.
 *
 * Not `lazy` with `Suspense`: React shows what it has waited for 0.3 s after it began to wait at the earliest, so that no two
 * indicators follow each other closely. Ours come from disk in a few milliseconds and have no indicator.
 */
export function loadedLater<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const file: LateFile<Props> = {
    loaded: null,
    load: async () => {
      file.loaded ??= await load();
      return file.loaded;
    },
  };
  const drawn = (props: Props) => <Late file={file} props={props} />;
  files.set(drawn, file);
  return drawn;
}

/** Loads the file of what is about to be drawn. That it could not be is no matter yet: the component asks again, and tells. */
export async function loadAhead(drawn: ReactNode): Promise<void> {
  if (!isValidElement(drawn) || typeof drawn.type !== 'function') return;
  await files
    .get(drawn.type)
    ?.load()
    .catch(() => undefined);
}

interface LateProps<Props> {
  readonly file: LateFile<Props>;
  readonly props: Props;
}

function Late<Props extends object>({ file, props }: LateProps<Props>) {
  const [Shown, setShown] = useState(() => file.loaded);
  const [failed, setFailed] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (Shown !== null) return;
    let wanted = true;
    file.load().then(
      (component) => {
        if (wanted) setShown(() => component);
      },
      (error: unknown) => {
        if (wanted) setFailed({ error });
      },
    );
    return () => {
      wanted = false;
    };
  }, [Shown, file]);
  if (failed !== null) throw failed.error;
  return Shown === null ? null : <Shown {...props} />;
}
