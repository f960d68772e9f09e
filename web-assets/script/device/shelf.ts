// What is kept on the device: notices, forms as they were typed, and how sent voyages stood.
// One IndexedDB, opened when it is needed; no other room knows how it is laid out.

/** A box of a form: its name and what it holds. */
export type Field = [name: string, value: string];

/** What the server said of a notice. */
export interface Answer {
  voyage?: string;
  calls?: { text: string; reference: string }[];
  problems?: { at: string; text: string }[];
}

/** What a notice would cost, as the server worked it out. */
export interface Estimate {
  at: number;
  /** The fields it hangs on, as they were. */
  of: Field[];
  lines: string[];
  sum: string;
}

/** A notice on this device. */
export interface Notice {
  /** The id it bears for ever, made here: the server takes a notice of one id once. */
  id: string;
  /** Whose it is: it is shown to, and sent for, that account alone. */
  account: string;
  fields: Field[];
  /** When it was last changed, in milliseconds. */
  at: number;
  state: "draft" | "waiting" | "received" | "kept";
  /** It was sent, and may have arrived: from here on it is sent again as it is, never changed. */
  tried: boolean;
  /** Why it still waits: the key of a sentence. */
  why?: string;
  answer?: Answer;
  /** The last one that was worked out. */
  estimate?: Estimate;
}

/** A form of an ordinary page as it was typed and not yet saved. */
export interface Kept {
  /** Account and address of the form. */
  key: string;
  fields: Field[];
  at: number;
}

/** How the calls of the account stood when there was a link. */
export interface Standing {
  key: string;
  at: number;
  calls: { voyage: string; port: string; reference: string; states: string[]; decided: boolean; href: string }[];
}

interface Shelves {
  notices: Notice;
  forms: Kept;
  standing: Standing;
}

export const DATABASE = "landfall";

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("notices", { keyPath: "id" });
    request.result.createObjectStore("forms", { keyPath: "key" });
    request.result.createObjectStore("standing", { keyPath: "key" });
  };
  return done(request);
}

async function on<K extends keyof Shelves, T>(shelf: K, write: boolean, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    const tx = database.transaction(shelf, write ? "readwrite" : "readonly", { durability: "strict" });
    const over = new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = tx.onerror = () => reject(tx.error);
    });
    const result = await done(work(tx.objectStore(shelf)));
    await over; // kept means on the disk
    return result;
  } finally {
    database.close();
  }
}

export const all = <K extends keyof Shelves>(shelf: K): Promise<Shelves[K][]> => on(shelf, false, (store) => store.getAll() as IDBRequest<Shelves[K][]>);
export const get = <K extends keyof Shelves>(shelf: K, key: string): Promise<Shelves[K] | undefined> =>
  on(shelf, false, (store) => store.get(key) as IDBRequest<Shelves[K] | undefined>);
export const put = <K extends keyof Shelves>(shelf: K, value: Shelves[K]): Promise<unknown> => on(shelf, true, (store) => store.put(value));
export const drop = <K extends keyof Shelves>(shelf: K, key: string): Promise<unknown> => on(shelf, true, (store) => store.delete(key));

/** Puts it unless what stands there says no; nothing comes between the look and the write. */
export const putUnless = <K extends keyof Shelves>(shelf: K, key: string, value: Shelves[K], no: (now: Shelves[K] | undefined) => boolean): Promise<unknown> =>
  on(shelf, true, (store) => {
    const look = store.get(key) as IDBRequest<Shelves[K] | undefined>;
    look.addEventListener("success", () => void (no(look.result) || store.put(value)));
    return look;
  });

/** Takes everything away. */
export async function forget(): Promise<void> {
  for (const shelf of ["notices", "forms", "standing"] as const) await on(shelf, true, (store) => store.clear());
}

/** The notices that wait to be sent; none, without making a database, where there is none. */
export async function waiting(): Promise<Notice[]> {
  const known = await indexedDB.databases?.();
  if (known && !known.some((database) => database.name === DATABASE)) return [];
  return (await all("notices")).filter((notice) => notice.state === "waiting");
}
