// What the form says about the journey. The form is the only truth: this is read again after every change.
const NESTED = /^steps\/([^/]+)\/(pains|opportunities|backstage)\/([^/]+)\/(text|activity|department)$/;
const BETWEEN = /[,;\s]+/;

export function readJourney(form) {
  const at = new Map();
  const nested = new Map();
  for (const one of form.elements) {
    if (!one.name) continue;
    at.set(one.name, one);
    const found = NESTED.exec(one.name);
    if (found && one.value.trim()) join(nested, `${found[1]}/${found[2]}`, found, one.value.trim());
  }
  const ids = (path) => [...(form.querySelector(`[data-rows="${path}"] > ol`)?.children ?? [])].map((row) => row.dataset.rowId).filter(Boolean);
  return {
    phases: ids("phases").map((id) => ({ id, name: text(at, `phases/${id}/name`), goal: text(at, `phases/${id}/customer_goal`) })),
    steps: ids("steps").map((id) => stepOf(id, at, nested)),
  };
}

function stepOf(id, at, nested) {
  const here = (key) => text(at, `steps/${id}/${key}`);
  const some = (key) => [...(nested.get(`${id}/${key}`)?.values() ?? [])].join(" · ");
  const feeling = here("feeling");
  return {
    id,
    phase: here("phase").split("/").at(-1),
    title: here("title"),
    feeling: /^-?[0-2]$/.test(feeling) ? Number(feeling) : null,
    thought: here("thought"),
    channel: words(at.get(`steps/${id}/channel`)),
    waiting: here("waiting"),
    moment: here("moment_of_truth") === "yes",
    evidence: codes(here("evidence")),
    replaces: codes(here("replaces")).map((code) => code.toLowerCase()),
    pains: some("pains"),
    opportunities: some("opportunities"),
    backstage: some("backstage"),
  };
}

const text = (at, name) => at.get(name)?.value.trim() ?? "";
const words = (select) => (select?.value ? select.selectedOptions[0].text : "");
const codes = (typed) => typed.split(BETWEEN).filter(Boolean);

// The first words of each row of a list in a step: of what happens behind the scenes what is done, or else by whom.
function join(nested, list, [, , , row, key], value) {
  const rows = nested.get(list) ?? new Map();
  if (key !== "department" || !rows.has(row)) rows.set(row, value);
  nested.set(list, rows);
}
