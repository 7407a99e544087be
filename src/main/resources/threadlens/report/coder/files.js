// Codes out and in: JSON that this page reads again, CSV for a spreadsheet; evaluate reads both.
const fileName = (end) => "codes-" + ((coder() ?? "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "coder") + end;
const rows = () => Array.from(codes, ([number, kept]) => ({ number, code: kept.c, note: kept.n, when: kept.w })).sort((one, other) => one.number - other.number);

function saveJson() {
  const root = { format: "threadlens-codes", format_version: 1, sample: words.sample, coder: coder() ?? "", codebook: buttons.map((button) => button.dataset.code), codes: rows() };
  hand(fileName(".json"), "application/json", JSON.stringify(root, null, 2) + "\n");
  codes.forEach((kept, number) => keep(number, { ...kept, d: 0 }));
  state();
  announce(say(words.saved, fileName(".json"), codes.size));
}

function saveCsv() {
  const table = [["number", "code", "note", "coder", "when"], ...rows().map((row) => [row.number, row.code, row.note, coder(), row.when])];
  hand(fileName(".csv"), "text/csv", table.map((row) => row.map(cell).join(",") + "\r\n").join(""));
  announce(say(words.saved, fileName(".csv"), codes.size));
}

const textOf = (value) => (typeof value === "string" && value ? value : null);

function load(text) {
  let root;
  try { root = JSON.parse(text); } catch { return announce(words.notJson); }
  if (root?.format !== "threadlens-codes" || root.format_version !== 1 || !Array.isArray(root.codes)) return announce(words.notCodes);
  if (root.sample !== words.sample) return announce(words.otherSample);
  if (coder() === null) rename(textOf(root.coder) ?? "");
  const known = new Set(items.map(numberOf));
  let taken = 0;
  let left = 0;
  for (const one of root.codes) {
    const after = { c: textOf(one?.code), n: textOf(one?.note), w: textOf(one?.when) ?? "", d: 0 };
    const usable = known.has(one?.number) && (after.c || after.n);
    if (!usable || codes.get(one.number)?.w >= after.w) { left++; continue; }
    keep(one.number, after);
    taken++;
  }
  state();
  announce(say(words.loaded, taken, left));
}
