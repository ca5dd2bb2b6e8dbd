// Makes an icon like the ones from the server. The address of the pictures is read from one that is on the page.
const SVG = "http://www.w3.org/2000/svg";

export function icon(name) {
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("class", "lr-icon");
  picture.setAttribute("aria-hidden", "true");
  picture.append(document.createElementNS(SVG, "use"));
  turnInto(picture, name);
  return picture;
}

// Lets an icon that is there already show another picture.
export function turnInto(picture, name) {
  const sheet = document.querySelector("svg use").getAttribute("href").split("#")[0];
  picture.querySelector("use").setAttribute("href", `${sheet}#${name}`);
}
