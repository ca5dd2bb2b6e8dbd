// The form as the server reads it: inputs named after their place in the document.
const OURS = /^(csrf_token|base-version|next-step|row|was:|choice:|mine:|file:)/;

// Of boxes to tick the first stands for all of them.
const boxes = (one) => [...one.form.elements].filter((other) => other.type === "checkbox" && other.name === one.name);
const isFirst = (one) => one.type !== "checkbox" || boxes(one)[0] === one;

export const controls = (form) => [...form.elements].filter((one) => one.name && !OURS.test(one.name) && one.type !== "submit" && isFirst(one));
export const shown = (form) => controls(form).filter((one) => one.type !== "hidden");
export const control = (form, path) => shown(form).find((one) => one.name === path);

// What a control holds: of boxes the codes of those that are ticked.
export const read = (one) => (one.type === "checkbox" ? boxes(one).filter((box) => box.checked).map((box) => box.value).join(" ") : one.value);

// What is in every field now. A field in which one has to choose first is not sent: it stays as it is stored.
export const entries = (form) => controls(form).filter((one) => !one.disabled).map((one) => [one.name, read(one)]);
export const snapshot = (form) => new Map(entries(form));

export function body(form, base, was) {
  const sent = new URLSearchParams(entries(form));
  for (const [path, text] of was) sent.append(`was:${path}`, text);
  sent.append("base-version", base);
  sent.append("csrf_token", form.elements.csrf_token?.value ?? "");
  return sent;
}

// Changes a text without a jump of the caret.
export function put(one, text) {
  if (read(one) === text) return;
  if (one.type === "checkbox") {
    const ticked = text.split(" ");
    for (const box of boxes(one)) box.checked = ticked.includes(box.value);
    return;
  }
  // a choice that this page does not offer yet, such as a row that a colleague just added
  if (one.tagName === "SELECT" && ![...one.options].some((option) => option.value === text)) one.add(new Option(text, text));
  const { selectionStart, selectionEnd } = one;
  one.value = text;
  if (one === document.activeElement && selectionStart != null) one.setSelectionRange(selectionStart, selectionEnd);
}

// Some fields are only asked after a certain choice beside them. What was typed is never hidden.
export function askWhatApplies(form) {
  for (const one of shown(form)) {
    if (!one.dataset.when) continue;
    const [key, choices] = one.dataset.when.split("=");
    const beside = control(form, one.name.replace(/[^/]*$/, key));
    const applies = !beside || choices.split(",").includes(read(beside));
    const field = one.closest("[data-field]");
    field.hidden = !applies && !read(one);
    const example = field.nextElementSibling;
    if (example?.matches("details")) example.hidden = field.hidden;
  }
}
