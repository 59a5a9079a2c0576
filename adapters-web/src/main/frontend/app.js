import "htmx.org/dist/htmx.esm.js";
import { tickConcerned } from "./concerned.js";
import { dragRows } from "./drag.js";
import { keepDraft } from "./draft.js";
import { jumpToFault } from "./judged.js";
import { keepTopic } from "./keep.js";
import { followKind } from "./kind.js";
import { showRail } from "./rail.js";
import { followReplay } from "./replay.js";
import { growRows } from "./rows.js";
import { moveSeats, printOnClick } from "./seats.js";
import { growTree } from "./tree.js";

dragRows(document);
tickConcerned(document);
growRows(document);
followKind(document);
jumpToFault(document);
showRail(document);
keepTopic(document);
growTree(document);
moveSeats(document);
printOnClick(document);
followReplay(document);
/* htmx binds the form when the page is ready: a draft is put back only after that, so that it is judged at once. */
document.addEventListener("DOMContentLoaded", () => setTimeout(() => keepDraft(document)));
