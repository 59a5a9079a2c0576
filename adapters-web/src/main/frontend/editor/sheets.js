import { StyleModule } from "style-mod";

/* The pages allow no style elements: what the editor brings along goes into a sheet that is adopted instead. */
const mounted = new Set();
let sheet;

StyleModule.mount = (root, modules) => {
  [modules].flat().forEach((one) => mounted.add(one));
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  sheet.replaceSync([...mounted].map((one) => one.getRules()).join("\n"));
};
