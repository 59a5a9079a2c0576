/**
 * Topic lists with the scans of those signed on paper, and agendas: documents, with columns for what is asked by. A version
 * of an agenda is only ever inserted.
 */
package yicheng.persistence.agenda;
