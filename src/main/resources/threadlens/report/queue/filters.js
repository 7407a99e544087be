// Which items of this part are shown; the choice goes along from part to part.
const filters = document.getElementById("filters");
const fields = ["category", "severity", "target", "group", "language", "author"];
const texts = new Map();

function offer(field) {
  const select = filters.elements[field];
  const values = new Set(items.flatMap((item) => {
    const value = item.querySelector("article").dataset[field];
    return field === "group" ? value.split(" ").filter(Boolean) : [value];
  }));
  Array.from(values).sort().forEach((value) => select.append(new Option(value, value)));
  select.closest("label").hidden = values.size < 2;
}

const textOf = (item) => {
  if (!texts.has(item)) texts.set(item, (item.querySelector("h2").textContent + " " + item.querySelector(".own").textContent + " " + item.querySelector(".place").textContent).toLowerCase());
  return texts.get(item);
};

function fits(item, wanted) {
  const data = item.querySelector("article").dataset;
  return fields.every((field) => !wanted[field] || (field === "author" || field === "language" ? data[field] === wanted[field] : data[field].split(" ").includes(wanted[field])))
    && (!wanted.text || textOf(item).includes(wanted.text.toLowerCase()))
    && (!wanted.open || item.dataset.decided !== "yes");
}

function wantedNow() {
  const wanted = { text: filters.elements.text.value.trim(), open: filters.elements.open.checked };
  fields.forEach((field) => { wanted[field] = filters.elements[field].value; });
  return wanted;
}

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
