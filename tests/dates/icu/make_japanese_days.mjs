// Makes japanese_days.json beside this file: what ICU, the library behind Intl, makes of every day from 1873 to 1989 in
// the Japanese calendar. Run with Node:  node tests/dates/icu/make_japanese_days.mjs
//
// The file keeps each run of days in one year of one era (its first day, its last day, era and year), and the SHA-256 of
// all days written out, a line a day ("1905-09-05 明治38年9月5日"), so that not a day of the 42,733 goes unproved.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";

const format = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
  era: "long", year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC",
});
const DAY = 24 * 60 * 60 * 1000;
const [first, last] = [Date.UTC(1873, 0, 1), Date.UTC(1989, 11, 31)];

const runs = [];
const hash = createHash("sha256");
let days = 0;
for (let time = first; time <= last; time += DAY) {
  const part = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
  const iso = new Date(time).toISOString().slice(0, 10);
  // ICU's data has 1 or 元 for an era's first year, as the version goes.
  const year = part.year === "元" ? 1 : Number(part.year);
  hash.update(`${iso} ${part.era}${year}年${part.month}月${part.day}日\n`, "utf8");
  days += 1;
  const run = runs.at(-1);
  if (run && run.era === part.era && run.year === year) {
    run.last = iso;
  } else {
    runs.push({ first: iso, last: iso, era: part.era, year });
  }
}

const rows = runs.map((run) => `    ${JSON.stringify(run)}`).join(",\n");
const head = { made_by: `Intl.DateTimeFormat of ICU ${process.versions.icu}, CLDR ${process.versions.cldr}`, days };
const text = `{
  "made_by": ${JSON.stringify(head.made_by)},
  "days": ${head.days},
  "sha256": "${hash.digest("hex")}",
  "runs": [
${rows}
  ]
}
`;
writeFileSync(new URL("japanese_days.json", import.meta.url), text);
