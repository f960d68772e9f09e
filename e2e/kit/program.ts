// The real program, as the tests run it: where it is, and how a free pair of ports is found.

import { spawnSync } from "node:child_process";
import { createServer } from "node:net";

/** The binary; `cargo xtask test` builds it and says where it is. */
export function binary(): string {
  const path = process.env.LANDFALL_BIN;
  if (!path) throw new Error("LANDFALL_BIN is not set: cargo xtask test sets it to the program it built");
  return path;
}

/** Runs a command of the program to its end. */
export function run(args: string[]): { status: number | null; out: string } {
  const done = spawnSync(binary(), args, { encoding: "utf8" });
  return { status: done.status, out: done.stdout + done.stderr };
}

/** Runs a tool of the system and gives what it prints; it must succeed. */
export function tool(name: string, args: string[]): string {
  const done = spawnSync(name, args, { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${name} ${args.join(" ")}: ${done.error?.message ?? done.stderr}`);
  return done.stdout;
}

/** A port that is free, with the one after it: the program takes two. */
export async function freePorts(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    if ((await free(port)) && (await free(port + 1))) return port;
  }
  throw new Error("no two free ports side by side between 20000 and 30000");
}

function free(port: number): Promise<boolean> {
  return new Promise((tell) => {
    const server = createServer();
    server.once("error", () => tell(false));
    server.listen(port, "127.0.0.1", () => server.close(() => tell(true)));
  });
}
