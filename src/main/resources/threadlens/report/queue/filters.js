// Which items of this part are shown, and which other parts have some; the choice goes along.
const filters = document.getElementById("filters");
const fields = ["category", "severity", "target", "group", "language", "author"];
const several = ["category", "target", "group"];
const texts = new Map();
const textOf = (item) => {
  if (!texts.has(item)) texts.set(item, (item.querySelector("h2").textContent + " " + item.querySelector(".own").textContent + " " + item.querySelector(".place").textContent).toLowerCase());
  return texts.get(item);
};

// The items of all parts by their parts, from lines in the page; read when first asked for.
const linesOf = (name) => (document.getElementById(name)?.content.textContent ?? "").split("\n").filter(Boolean);
const here0 = Number(words.part);
let parts = null;
function allParts() {
  if (parts) return parts;
  const kinds = linesOf("all-kinds").map((line) => { const [severity, category, target, group, language] = line.split("\t"); return { severity, category, target, group, language }; });
  const names = linesOf("all-names");
  const said = linesOf("all-words");
  let at = 0;
  parts = linesOf("all-parts").map((line) => line.split(" ").map((entry) => {
    const [kind, name] = entry.split(".");
    return { ...kinds[parseInt(kind, 36)], author: name === undefined ? null : names[parseInt(name, 36)], words: said[at++]?.toLowerCase() };
  }));
  return parts;
}

const matches = (data, wanted) => fields.every((field) => !wanted[field] || (several.includes(field) ? data[field].split(" ").includes(wanted[field]) : data[field] === wanted[field]));

function fits(item, wanted) {
  return matches(item.querySelector("article").dataset, wanted)
    && (!wanted.text || textOf(item).includes(wanted.text.toLowerCase()))
    && (!wanted.open || item.dataset.decided !== "yes");
}

// How many items of each part fit. What was decided there is known of parts that were opened.
function elsewhere(wanted) {
  const text = wanted.text.toLowerCase();
  return allParts().map((part, number) => {
    const decided = wanted.open ? shelf.read(maskKey(number)) ?? "" : "";
    return part.filter((one, i) => matches(one, wanted) && decided[i] !== "1" && (!text || !one.words || one.words.includes(text))).length;
  });
}

function offer(field) {
  const select = filters.elements[field];
  const valuesOf = (data) => (field === "group" ? data.group.split(" ").filter(Boolean) : [data[field]]);
  const values = new Set(items.flatMap((item) => valuesOf(item.querySelector("article").dataset)));
  allParts().forEach((part) => part.forEach((one) => { if (one[field]) valuesOf(one).forEach((value) => values.add(value)); }));
  Array.from(values).sort().forEach((value) => select.append(new Option(value, value)));
  select.closest("label").hidden = values.size < 2;
}

function wantedNow() {
  const wanted = { text: filters.elements.text.value.trim(), open: filters.elements.open.checked };
  fields.forEach((field) => { wanted[field] = filters.elements[field].value; });
  return wanted;
}

const pageOf = (part) => (part === 0 ? "queue.html" : `queue.${part + 1}.html`);

function filter() {
  const wanted = wantedNow();
  session.write("filter", wanted);
  let count = 0;
  items.forEach((item) => {
    const fit = fits(item, wanted);
    item.hidden = !fit;
    count += fit ? 1 : 0;
  });
  const active = Object.values(wanted).some(Boolean);
  filters.elements.count.value = !active ? "" : count ? say(words.shown, count, items.length) : words.none;
  tellElsewhere(active && allParts().length > 1, wanted, count);
}

function tellElsewhere(shown, wanted, count) {
  const line = document.getElementById("elsewhere");
  line.hidden = !shown;
  const counts = shown ? elsewhere(wanted) : [];
  if (shown) {
    counts[here0] = count;
    const sum = (list) => list.reduce((total, one) => total + one, 0);
    const total = sum(allParts().map((part) => part.length));
    const blind = wanted.text && !allParts()[0][0].words;
    if (blind) counts.forEach((_, part) => { if (part !== here0) counts[part] = 0; });
    line.querySelector("span").textContent = [blind ? words.wordsHere : say(words.elsewhere, sum(counts), total), Number(words.left) ? say(words.notAll, words.left) : ""].join(" ");
  }
  const lead = (id, part) => {
    const link = document.getElementById(id);
    link.hidden = part < 0;
    if (part >= 0) link.href = pageOf(part);
  };
  lead("part-before", counts.findLastIndex((one, part) => part < here0 && one > 0));
  lead("part-after", counts.findIndex((one, part) => part > here0 && one > 0));
}

function refill() {
  ["group", "language", "author"].forEach(offer);
  const wanted = session.read("filter") ?? {};
  [...fields, "text"].forEach((field) => { filters.elements[field].value = wanted[field] ?? ""; });
  fields.forEach((field) => { if (filters.elements[field].selectedIndex < 0) filters.elements[field].value = ""; });
  filters.elements.open.checked = Boolean(wanted.open);
  filters.hidden = false;
  filter();
}
filters.addEventListener("input", filter);
filters.addEventListener("submit", (event) => event.preventDefault());
filters.addEventListener("reset", () => setTimeout(filter));
