// Opens pages in a headless Chromium, light and dark, wide and narrow, and prints what is wrong.
// node browser.mjs NODE_MODULES CHROMIUM PAGE...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [folder, chromium, ...pages] = process.argv.slice(2);
const require = createRequire(`${folder}/`);
const { default: puppeteer } = await import(pathToFileURL(require.resolve("puppeteer-core")));
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const wrong = [];
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const page of pages) {
  for (const scheme of ["light", "dark"]) {
    for (const width of [1000, 320]) {
      const tab = await browser.newPage();
      await tab.setViewport({ width, height: 900 });
      await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await tab.goto(pathToFileURL(page).href);
      await tab.evaluate(axe);
      const result = await tab.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
      for (const each of result.violations) {
        wrong.push(`${page} ${scheme} ${width}: ${each.id}: ${each.nodes[0].html}`);
      }
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) wrong.push(`${page} ${scheme} ${width}: scrolls to ${wide}`);
      await tab.close();
    }
  }
}
await browser.close();
console.log(JSON.stringify(wrong));
