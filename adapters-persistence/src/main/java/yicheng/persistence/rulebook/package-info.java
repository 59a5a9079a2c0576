/**
 * The rule book's editions and drafts with their files, byte for byte, and the reports of replays; and the archive of what
 * was judged, read in slices. Editions and reports are only ever inserted, but for the withdrawal of an edition.
 */
package yicheng.persistence.rulebook;
