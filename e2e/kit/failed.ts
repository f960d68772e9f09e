// Writes what failed into test-results/failed.txt, so that the last lines of a long run can name it.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { FullConfig, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

export default class Failed implements Reporter {
  private folder = "test-results";
  private readonly lines = new Map<string, string>();

  onBegin(config: FullConfig): void {
    this.folder = join(config.configFile ?? "", "..", "test-results");
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === "passed" || result.status === "skipped") return;
    const why = (result.error?.message ?? result.status).replaceAll(/\u001b\[[\d;]*m/g, "").split("\n").filter((line) => line.trim() !== "");
    this.lines.set(test.id, `${test.titlePath().filter(Boolean).join(" › ")}: ${why.slice(0, 4).join(" | ")}`);
  }

  onEnd(): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, "failed.txt"), [...this.lines.values()].map((line) => `${line.slice(0, 600)}\n`).join(""));
  }
}
