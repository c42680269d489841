import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    // the board's and the panels' tests need a document; document and commands must live without one
    environment: "node",
  },
});
