// What differs between two states of a form. entries: pairs of a name and what it holds, in the order of the form.
const ROW = /^(.+)\/([^/]+)\/id$/;

export function changesBetween(before, after) {
  const [was, now] = [new Map(before), new Map(after)];
  const fields = new Map();
  for (const name of new Set([...was.keys(), ...now.keys()])) {
    if (was.get(name) !== now.get(name)) fields.set(name, [was.get(name), now.get(name)]);
  }
  const lists = new Map();
  const [wasLists, nowLists] = [listsIn(before), listsIn(after)];
  for (const path of new Set([...wasLists.keys(), ...nowLists.keys()])) {
    const both = [wasLists.get(path) ?? [], nowLists.get(path) ?? []];
    if (both[0].join() !== both[1].join()) lists.set(path, both);
  }
  return { fields, lists };
}

export const isEmpty = ({ fields, lists }) => !fields.size && !lists.size;

// The one text that changed, if nothing else did.
export const oneText = ({ fields, lists }) => (!lists.size && fields.size === 1 ? [...fields.keys()][0] : "");

function listsIn(pairs) {
  const found = new Map();
  for (const [name, value] of pairs) {
    const row = ROW.exec(name);
    if (row?.[2] === value) found.set(row[1], [...(found.get(row[1]) ?? []), value]);
  }
  return found;
}

// The order `to`, with the rows that somebody else added since where they stand: behind the row that they stood behind.
export function adapted(now, from, to) {
  const known = new Set([...from, ...to]);
  const order = [...to];
  for (const [at, id] of now.entries()) {
    if (known.has(id)) continue;
    const before = now.slice(0, at).reverse().find((one) => order.includes(one));
    order.splice(before ? order.indexOf(before) + 1 : 0, 0, id);
  }
  return order.filter((id) => now.includes(id) || !from.includes(id) || !to.includes(id));
}
