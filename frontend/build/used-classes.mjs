// The component packages carry every state as a class (--hover, --focus, --iban-nl ...). We use the browser's own states,
// so only the rules for the classes named here are kept. A test compares this list with the templates.
import { readFile } from "node:fs/promises";

export const USED = new Set(
  `utrecht-alert utrecht-alert__content utrecht-alert--info utrecht-alert--ok utrecht-alert--warning utrecht-alert--error
  utrecht-breadcrumb-nav utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol utrecht-breadcrumb-nav__item
  utrecht-breadcrumb-nav__link utrecht-breadcrumb-nav__link--current utrecht-breadcrumb-nav__separator
  utrecht-button utrecht-button--primary-action utrecht-button--secondary-action utrecht-button--subtle utrecht-button--danger
  utrecht-button--disabled
  utrecht-checkbox utrecht-checkbox--html-input
  utrecht-data-badge
  utrecht-form-field utrecht-form-field--invalid utrecht-form-field__label
  utrecht-form-field-description utrecht-form-field-error-message
  utrecht-form-fieldset utrecht-form-fieldset--html-fieldset utrecht-form-fieldset--invalid utrecht-form-fieldset__legend
  utrecht-form-label
  utrecht-link utrecht-link--html-a
  utrecht-radio-button utrecht-radio-button--html-input
  utrecht-select utrecht-select--html-select
  utrecht-skip-link utrecht-skip-link--visible-on-focus
  utrecht-table utrecht-table--html-table utrecht-table-container
  utrecht-textarea utrecht-textarea--html-textarea
  utrecht-textbox utrecht-textbox--html-input`.split(/\s+/),
);

export const onlyUsedClasses = {
  name: "only-used-classes",
  setup(build) {
    build.onLoad({ filter: /@utrecht[\\/].*\.css$/ }, async ({ path }) => ({
      contents: keepUsed(await readFile(path, "utf8")),
      loader: "css",
    }));
  },
};

function keepUsed(css) {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@charset[^;]*;/g, "");
  let kept = "";
  for (const [, prelude, body] of bare.matchAll(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g)) {
    kept += prelude.trim().startsWith("@") ? block(prelude, keepUsed(body)) : rule(prelude, body);
  }
  return kept;
}

const block = (prelude, rules) => (rules ? `${prelude}{${rules}}` : "");

function rule(prelude, body) {
  const selectors = prelude.split(/,(?![^(]*\))/).filter(isUsed);
  return selectors.length ? `${selectors.join(",")}{${body}}` : "";
}

// A class inside :not() excludes; it need not be one of ours.
function isUsed(selector) {
  const classes = selector.replace(/:not\([^)]*\)/g, "").match(/\.[\w-]+/g) ?? [];
  return classes.every((name) => USED.has(name.slice(1)));
}
