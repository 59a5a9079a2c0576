import "htmx.org/dist/htmx.esm.js";
import { keepDraft } from "./draft.js";
import { growRows } from "./rows.js";
import { followKind } from "./kind.js";
import { showRail } from "./rail.js";

growRows(document);
followKind(document);
keepDraft(document);
showRail(document);
