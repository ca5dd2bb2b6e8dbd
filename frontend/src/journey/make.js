// Makes elements, of HTML and of SVG. Texts are never HTML; styles are classes.
const SVG = "http://www.w3.org/2000/svg";

export const make = (tag, attributes = {}, ...inside) => dress(document.createElement(tag), attributes, inside);
export const draw = (tag, attributes = {}, ...inside) => dress(document.createElementNS(SVG, tag), attributes, inside);

function dress(element, attributes, inside) {
  for (const [name, value] of Object.entries(attributes)) if (value !== false && value !== null) element.setAttribute(name, value === true ? "" : value);
  element.append(...inside.filter((one) => one !== null && one !== ""));
  return element;
}

export const press = (text, attributes, ...signs) => make("button", { type: "button", ...attributes }, ...signs, text);

// Nothing is announced again, and no selection is lost, while the words stay the same.
export const tell = (element, text) => element.textContent === text || (element.textContent = text);

export function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
}
