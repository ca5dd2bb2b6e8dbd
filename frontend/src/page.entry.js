// What every page gains from a script. Everything also works without it.
import { closeMenus } from "./js/menus.js";
import { focusErrors } from "./js/errors.js";
import { showPasswords } from "./js/passwords.js";
import { repeatFlash } from "./js/say.js";
import { submitOnce } from "./js/submit.js";
import { previewTheme } from "./js/theme.js";

closeMenus();
focusErrors();
showPasswords();
repeatFlash();
submitOnce();
previewTheme();
